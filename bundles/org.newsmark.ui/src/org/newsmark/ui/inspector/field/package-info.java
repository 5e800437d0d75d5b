// SPDX-License-Identifier: EPL-2.0
/** Controls for one attribute of a mark each, by the type that the codebook gives it. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE })
package org.newsmark.ui.inspector.field;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
