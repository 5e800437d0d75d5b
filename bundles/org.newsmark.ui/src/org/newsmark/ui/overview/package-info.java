// SPDX-License-Identifier: EPL-2.0
/** The view "Overview": how a corpus is made up and how far the work is. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE })
package org.newsmark.ui.overview;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
