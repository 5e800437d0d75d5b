// SPDX-License-Identifier: EPL-2.0
/** Marks whose text was changed under them, old against new, to be confirmed, repaired or dropped. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE })
package org.newsmark.ui.editor.review;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
