// SPDX-License-Identifier: EPL-2.0
/** What the keyboard does in the text: label keys of the codebook, and the commands with their own keys. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE })
package org.newsmark.ui.editor.keys;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
