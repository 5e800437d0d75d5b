// SPDX-License-Identifier: EPL-2.0
/** Where a query is typed: with completion, chips for what is asked often, and mistakes said in place. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE })
package org.newsmark.ui.annotations.query;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
