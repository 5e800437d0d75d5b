// SPDX-License-Identifier: EPL-2.0
/** What the views share: which article and which corpus is worked on in a window, and what they show while there is none. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE })
package org.newsmark.ui.parts;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
