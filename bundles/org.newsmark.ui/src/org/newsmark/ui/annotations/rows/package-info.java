// SPDX-License-Identifier: EPL-2.0
/** Marks and groups of marks as rows: what the columns say and how they look. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE })
package org.newsmark.ui.annotations.rows;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
