// SPDX-License-Identifier: EPL-2.0
/** The pages of Help, shown without a browser. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE })
package org.newsmark.ui.help;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
