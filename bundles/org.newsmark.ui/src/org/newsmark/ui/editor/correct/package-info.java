// SPDX-License-Identifier: EPL-2.0
/** Typing errors of the text are corrected, and marks move along. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE })
package org.newsmark.ui.editor.correct;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
