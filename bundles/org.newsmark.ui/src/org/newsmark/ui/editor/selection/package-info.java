// SPDX-License-Identifier: EPL-2.0
/** Where the researcher is in the text: caret, selected words, selected mark. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE })
package org.newsmark.ui.editor.selection;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
