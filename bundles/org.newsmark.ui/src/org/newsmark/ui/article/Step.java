// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.article;

import java.util.Optional;

/**
 * What one step of undo changes.
 *
 * @param article text, zones or metadata; empty if only marks change
 */
record Step(MarksDelta marks, Optional<ArticleDelta> article) {

	static Step of(MarksDelta marks) {
		return new Step(marks, Optional.empty());
	}

	Step reversed() {
		return new Step(marks.reversed(), article.map(ArticleDelta::reversed));
	}
}
