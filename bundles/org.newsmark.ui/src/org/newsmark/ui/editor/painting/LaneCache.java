// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor.painting;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.newsmark.core.annotation.AnnotationSet;
import org.newsmark.core.codebook.Codebook;
import org.newsmark.ui.signs.HiddenLabels;
import org.newsmark.ui.signs.MarkSign;

/** The lanes of the paragraphs painted last, for as long as marks and codebook are the same values. UI thread only. */
final class LaneCache {

	/** More paragraphs than fit on any screen. */
	private static final int PARAGRAPHS = 500;

	private AnnotationSet marks = AnnotationSet.EMPTY;
	private final HiddenLabels hiddenLabels;
	private Codebook codebook = Codebook.EMPTY;
	private Set<String> hidden = Set.of();
	private final Map<String, MarkSign> signs = new HashMap<>();
	private final Map<Long, Lanes> lanes = new HashMap<>();

	LaneCache(HiddenLabels hiddenLabels) {
		this.hiddenLabels = hiddenLabels;
	}

	/** Other labels are hidden now. */
	void forget() {
		codebook = Codebook.EMPTY;
	}

	boolean isHidden(Codebook currentCodebook, String label) {
		use(currentCodebook);
		return hidden.contains(label);
	}

	/**
	 * @param start of the paragraph in UTF-16 code units of the article
	 * @param end   exclusive
	 */
	Lanes of(AnnotationSet currentMarks, Codebook currentCodebook, int start, int end) {
		use(currentCodebook);
		if (marks != currentMarks || lanes.size() > PARAGRAPHS) {
			marks = currentMarks;
			lanes.clear();
		}
		return lanes.computeIfAbsent((long) start << 32 | end, key -> Lanes.of(marks, start, end,
				label -> hidden.contains(label) ? Optional.empty() : Optional.of(sign(label))));
	}

	MarkSign sign(Codebook currentCodebook, String label) {
		use(currentCodebook);
		return sign(label);
	}

	private MarkSign sign(String label) {
		return signs.computeIfAbsent(label, id -> codebook.label(id).map(MarkSign::of).orElse(MarkSign.UNKNOWN));
	}

	private void use(Codebook current) {
		if (codebook != current) {
			codebook = current;
			hidden = hiddenLabels.of(current);
			signs.clear();
			lanes.clear();
		}
	}
}
