// SPDX-License-Identifier: EPL-2.0
/** How the window is laid out for annotating. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE })
package org.newsmark.ui.perspective;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
