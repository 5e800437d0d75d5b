// SPDX-License-Identifier: EPL-2.0
/** What a screen reader says of the text: which article, and which marks the caret is in. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE })
package org.newsmark.ui.editor.access;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
