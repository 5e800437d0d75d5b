// SPDX-License-Identifier: EPL-2.0
/** From bytes to canonical text, and dates in it. Everything here is pure. */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package org.newsmark.formats.text;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
