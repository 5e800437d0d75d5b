// SPDX-License-Identifier: EPL-2.0
/** How marks look: shape and colour of a label, drawn alike in the editor, the views and the rulers. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE })
package org.newsmark.ui.signs;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
