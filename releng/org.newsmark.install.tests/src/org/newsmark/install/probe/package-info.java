// SPDX-License-Identifier: EPL-2.0
/** What the tests put beside Newsmark into the plain Eclipse, to look at it from inside. */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package org.newsmark.install.probe;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
