// SPDX-License-Identifier: EPL-2.0
/** What an edit makes of marks that are there: other words, several pieces, two marks of one, one of several. Pure values; any thread. */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package org.newsmark.core.editing;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
