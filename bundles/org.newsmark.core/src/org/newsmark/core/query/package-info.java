// SPDX-License-Identifier: EPL-2.0
/** What is asked of a corpus: queries and dimensions as values, independent of the engine that answers them. */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package org.newsmark.core.query;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
