// SPDX-License-Identifier: EPL-2.0
/** Where marks are in the whole article. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE })
package org.newsmark.ui.editor.ruler;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
