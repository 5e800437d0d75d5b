// SPDX-License-Identifier: EPL-2.0
/** Primitive columns, dictionaries and sets of rows: what marks are kept in. */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package org.newsmark.index.internal.columns;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
