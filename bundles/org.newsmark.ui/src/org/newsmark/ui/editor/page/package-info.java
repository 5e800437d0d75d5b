// SPDX-License-Identifier: EPL-2.0
/** An article with its marks as one web page with a legend, to be read elsewhere and to be printed. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE })
package org.newsmark.ui.editor.page;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
