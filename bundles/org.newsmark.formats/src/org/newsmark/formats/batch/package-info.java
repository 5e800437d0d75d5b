// SPDX-License-Identifier: EPL-2.0
/** Importing many files into a corpus folder, and exporting from one. Everything here blocks and can be cancelled. */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package org.newsmark.formats.batch;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
