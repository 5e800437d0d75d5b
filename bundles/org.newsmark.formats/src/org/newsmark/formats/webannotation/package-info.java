// SPDX-License-Identifier: EPL-2.0
/** W3C Web Annotation: JSON-LD with selectors for quotations and positions. */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package org.newsmark.formats.webannotation;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
