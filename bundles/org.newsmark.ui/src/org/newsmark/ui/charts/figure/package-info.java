// SPDX-License-Identifier: EPL-2.0
/** Pictures as values: boxes, lines and words that a screen, a file or a printer shows. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE })
package org.newsmark.ui.charts.figure;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
