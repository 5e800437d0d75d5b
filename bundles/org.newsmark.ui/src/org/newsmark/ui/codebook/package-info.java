// SPDX-License-Identifier: EPL-2.0
/** The Codebook view: the labels of the article that is worked on, to be read, counted, hidden and marked with. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE })
package org.newsmark.ui.codebook;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
