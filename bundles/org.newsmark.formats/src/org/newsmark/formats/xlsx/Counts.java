// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.xlsx;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.formats.SelectedArticle;
import org.newsmark.formats.tables.Cells;

/** How many marks of each label each annotator made in the articles of each outlet. */
final class Counts {

	static final List<String> COLUMNS = List.of("outlet", "annotator", "label", "marks");

	private record Key(String outlet, String annotator, String label) {
	}

	private final Map<Key, Integer> marks = new TreeMap<>(
			Comparator.comparing(Key::outlet).thenComparing(Key::annotator).thenComparing(Key::label));

	void add(SelectedArticle article) {
		String outlet = article.article().metadata().outlet();
		for (int i = 0; i < article.files().size(); i++) {
			for (Annotation mark : article.marks().get(i)) {
				marks.merge(new Key(outlet, article.files().get(i).annotator(), mark.label()), 1, Integer::sum);
			}
		}
	}

	void write(Cells cells) {
		marks.forEach((key, count) -> {
			cells.text(key.outlet());
			cells.text(key.annotator());
			cells.text(key.label());
			cells.number(count);
			cells.end();
		});
	}
}
