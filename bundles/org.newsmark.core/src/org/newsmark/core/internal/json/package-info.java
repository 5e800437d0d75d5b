// SPDX-License-Identifier: EPL-2.0
/** JSON as plain values, exactly kept: order of members, unknown members, numbers as they were written. */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package org.newsmark.core.internal.json;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
