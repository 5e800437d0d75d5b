// SPDX-License-Identifier: EPL-2.0
/** The view "Compare Outlets": how outlets report, and the words that several of them quote. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE })
package org.newsmark.ui.compare;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
