// SPDX-License-Identifier: EPL-2.0
/** The Outline page of the article editor: headings, the marks below them, and quotes with who speaks and how. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE })
package org.newsmark.ui.outline;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
