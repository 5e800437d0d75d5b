// SPDX-License-Identifier: EPL-2.0
/** The view "Concordance": words or marks, each in its context. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE })
package org.newsmark.ui.concordance;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
