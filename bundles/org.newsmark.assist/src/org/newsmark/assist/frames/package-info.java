// SPDX-License-Identifier: EPL-2.0
/** Who said it, and which words say so: proposes source and cue of a quote from the words around it. Nothing here marks anything. */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package org.newsmark.assist.frames;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
