// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.tables;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationFile;
import org.newsmark.formats.SelectedArticle;

/**
 * One row per link that starts at a selected mark; the one it points to may be unselected, or gone, which leaves its
 * label empty.
 */
public final class RelationRows {

	public static final List<String> COLUMNS = List.of("article", "annotator", "relation", "from", "from_label",
			"from_exact", "to", "to_label", "to_exact");

	private RelationRows() {
	}

	/** All links of an article. */
	public static void write(SelectedArticle article, Cells cells) {
		for (int i = 0; i < article.files().size(); i++) {
			AnnotationFile file = article.files().get(i);
			for (Annotation mark : article.marks().get(i)) {
				for (Map.Entry<String, List<String>> link : mark.links().entrySet()) {
					for (String target : link.getValue()) {
						Optional<Annotation> to = file.annotations().get(target);
						cells.text(article.path());
						cells.text(file.annotator());
						cells.text(link.getKey());
						cells.text(mark.id());
						cells.text(mark.label());
						cells.text(mark.words());
						cells.text(target);
						cells.text(to.map(Annotation::label).orElse(""));
						cells.text(to.map(Annotation::words).orElse(""));
						cells.end();
					}
				}
			}
		}
	}
}
