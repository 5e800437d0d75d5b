// SPDX-License-Identifier: EPL-2.0
/** Title, outlet, authors, date and language out of what a page says, each with the place it was found in. */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package org.newsmark.formats.metadata;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
