// SPDX-License-Identifier: EPL-2.0
/** What is not part of the article, folded to one line that says what is inside. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE })
package org.newsmark.ui.editor.folding;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
