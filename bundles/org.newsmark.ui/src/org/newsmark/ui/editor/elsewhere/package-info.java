// SPDX-License-Identifier: EPL-2.0
/** The same words elsewhere in the article are marked as well, after a look at them. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE })
package org.newsmark.ui.editor.elsewhere;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
