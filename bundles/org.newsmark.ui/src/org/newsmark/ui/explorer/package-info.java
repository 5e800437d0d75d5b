// SPDX-License-Identifier: EPL-2.0
/** Corpora in the Project Explorer: articles as readers know them. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE })
package org.newsmark.ui.explorer;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
