// SPDX-License-Identifier: EPL-2.0
/** First steps: Welcome, example corpus. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE })
package org.newsmark.ui.welcome;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
