// SPDX-License-Identifier: EPL-2.0
/** The reader for PDF: its text layer, paragraph by paragraph. PDFBox stays behind it. */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package org.newsmark.formats.pdf;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
