// SPDX-License-Identifier: EPL-2.0
@NonNullByDefault({ DefaultLocation.RETURN_TYPE })
package org.newsmark.ui.compare;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
