// SPDX-License-Identifier: EPL-2.0
/**
 * One open article and the marks of one annotator in it: what the editor, the Inspector, the Outline and the Codebook view look at and
 * change. No file is touched here and nothing is drawn.
 */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE })
package org.newsmark.ui.article;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
