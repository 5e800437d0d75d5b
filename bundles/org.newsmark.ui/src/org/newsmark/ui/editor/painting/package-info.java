// SPDX-License-Identifier: EPL-2.0
/** Marks on the text: which sign lies where, and only what is visible is painted. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE })
package org.newsmark.ui.editor.painting;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
