// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index;

import java.util.List;
import java.util.Map;

import org.newsmark.core.annotation.Annotation.Provenance;
import org.newsmark.core.annotation.AnnotationStatus;
import org.newsmark.core.query.Voice;
import org.newsmark.core.text.TextSpan;

/**
 * One mark as tables show it.
 *
 * @param id         unique for its annotator in its article
 * @param spans      in UTF-16 code units; the last known ones of an orphan
 * @param codePoints the same in code points, as in the corpus folder; none for an orphan
 * @param left       what stands before the first span, on one line
 * @param words      exactly the marked text; pieces joined by {@code " … "}
 * @param right      what stands behind the last span, on one line
 * @param attributes values by attribute, in the order of the file; numbers and flags as text
 * @param links      ids of other marks of the same annotator and article, by relation
 * @param entities   ids of the actors whom it is about or whose words it holds
 * @param zone       id of the kind of zone; empty for an orphan
 * @param status     of the annotator's work on the article
 */
public record MarkRow(ArticleInfo article, String annotator, String id, String label, List<TextSpan> spans,
		List<TextSpan> codePoints,
		String left, String words, String right, Map<String, List<String>> attributes, Map<String, List<String>> links,
		List<String> entities, String zone, Voice voice, String note, boolean orphan, Provenance provenance,
		AnnotationStatus status) {

	/** Several values joined by {@code +}; empty if not set. */
	public String attribute(String attribute) {
		return String.join("+", attributes.getOrDefault(attribute, List.of()));
	}
}
