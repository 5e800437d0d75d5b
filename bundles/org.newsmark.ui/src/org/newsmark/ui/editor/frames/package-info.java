// SPDX-License-Identifier: EPL-2.0
/** Quotes as frames in the text: what is proposed for the open one, and links drawn between marks. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE })
package org.newsmark.ui.editor.frames;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
