// SPDX-License-Identifier: EPL-2.0
/**
 * A list of any number of rows in columns, drawn by what is visible alone. The platform's virtual Table keeps a native record per row: with
 * 500,000 rows on GTK each change of their number holds the window for more than a second, and a virtual Tree with them for minutes.
 */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE })
package org.newsmark.ui.rows;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
