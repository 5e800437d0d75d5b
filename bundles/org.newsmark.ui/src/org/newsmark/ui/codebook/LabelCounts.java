// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.codebook;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.ui.article.MarksDelta;

/** How many marks each label has in one article; orphans count, since they are marks still. Pure. */
final class LabelCounts {

	private final Map<String, Integer> counts = new HashMap<>();

	/** All anew. */
	void count(Collection<Annotation> marks) {
		counts.clear();
		marks.forEach(mark -> counts.merge(mark.label(), 1, Integer::sum));
	}

	/** @return the labels whose number is another now */
	Set<String> apply(MarksDelta delta) {
		Map<String, Integer> change = new HashMap<>();
		delta.before().forEach(mark -> change.merge(mark.label(), -1, Integer::sum));
		delta.after().forEach(mark -> change.merge(mark.label(), 1, Integer::sum));
		Set<String> changed = new HashSet<>();
		change.forEach((label, difference) -> {
			if (difference != 0) {
				counts.merge(label, difference, Integer::sum);
				changed.add(label);
			}
		});
		return changed;
	}

	int of(String label) {
		return counts.getOrDefault(label, 0);
	}

	int of(Collection<String> labels) {
		return labels.stream().mapToInt(this::of).sum();
	}
}
