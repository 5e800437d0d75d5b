// SPDX-License-Identifier: EPL-2.0
/** Corpus projects: opened in the background, watched, and told to everybody who shows them. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE })
package org.newsmark.ui.corpus;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
