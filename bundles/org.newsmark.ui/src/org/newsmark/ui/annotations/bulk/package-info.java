// SPDX-License-Identifier: EPL-2.0
/** Changing many marks of the corpus at once. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE })
package org.newsmark.ui.annotations.bulk;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
