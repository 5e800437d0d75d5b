// SPDX-License-Identifier: EPL-2.0
@NonNullByDefault({ DefaultLocation.RETURN_TYPE })
package org.newsmark.ui.overview;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
