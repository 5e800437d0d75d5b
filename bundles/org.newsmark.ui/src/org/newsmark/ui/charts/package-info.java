// SPDX-License-Identifier: EPL-2.0
/** The view "Charts": counts of the corpus as pictures. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE })
package org.newsmark.ui.charts;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
