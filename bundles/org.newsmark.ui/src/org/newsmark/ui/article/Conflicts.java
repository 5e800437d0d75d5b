// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.article;

import java.util.Optional;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationFile;
import org.newsmark.core.annotation.AnnotationSet;
import org.newsmark.core.corpus.Saved;

/** Choices between two versions of marks. Pure. */
final class Conflicts {

	private Conflicts() {
	}

	/** Everything merged, with the other program's version wherever both differ. */
	static AnnotationFile theirs(Saved.Conflicted<AnnotationFile> conflict) {
		AnnotationFile merged = conflict.mine();
		AnnotationSet marks = merged.annotations();
		for (String subject : conflict.subjects()) {
			Optional<Annotation> theirs = conflict.theirs().annotations().get(subject);
			marks = theirs.isPresent() ? marks.with(theirs.get()) : marks.without(subject);
		}
		boolean header = conflict.subjects().stream().anyMatch(subject -> conflict.mine().annotations().get(subject).isEmpty()
				&& conflict.theirs().annotations().get(subject).isEmpty());
		AnnotationFile chosen = header ? conflict.theirs() : merged;
		return chosen.with(marks);
	}
}
