// SPDX-License-Identifier: EPL-2.0
/** Writes the marks that are shown to a file: the same query, hence the same marks. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE })
package org.newsmark.ui.annotations.export;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
