// SPDX-License-Identifier: EPL-2.0
/** What a person sets once for all corpora. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE })
package org.newsmark.ui.preferences;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
