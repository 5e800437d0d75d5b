// SPDX-License-Identifier: EPL-2.0
/** Marks that are there get other words: by keys, and by dragging an edge with the mouse. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE })
package org.newsmark.ui.editor.reshaping;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
