// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationFile;

/**
 * One row per link that starts at a selected mark; the one it points to may be unselected, or gone, which leaves its
 * label empty.
 */
final class RelationRows {

	static final List<String> COLUMNS = List.of("article", "annotator", "relation", "from", "from_label", "from_exact",
			"to", "to_label", "to_exact");

	private RelationRows() {
	}

	static List<List<String>> rows(AnnotationFile file, Annotation mark) {
		List<List<String>> rows = new ArrayList<>();
		for (Map.Entry<String, List<String>> link : mark.links().entrySet()) {
			for (String target : link.getValue()) {
				Optional<Annotation> to = file.annotations().get(target);
				rows.add(List.of(file.article().value(), file.annotator(), link.getKey(), mark.id(), mark.label(),
						mark.words(), target, to.map(Annotation::label).orElse(""),
						to.map(Annotation::words).orElse("")));
			}
		}
		return rows;
	}
}
