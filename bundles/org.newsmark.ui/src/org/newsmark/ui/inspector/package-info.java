// SPDX-License-Identifier: EPL-2.0
/** The Inspector: everything about the selected mark, to be read and changed. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE })
package org.newsmark.ui.inspector;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
