// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor.hover;

import java.util.List;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.codebook.Codebook;

/** What a hover shows: these marks, the innermost first. */
record MarkCards(List<Annotation> marks, Codebook codebook, String annotator) {
}
