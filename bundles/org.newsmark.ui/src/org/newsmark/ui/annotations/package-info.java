// SPDX-License-Identifier: EPL-2.0
/** The view that aggregates: all marks of a corpus as rows and in groups, filtered, sorted, opened, exported. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE })
package org.newsmark.ui.annotations;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
