// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationFile;
import org.newsmark.core.article.ArticleMetadata;
import org.newsmark.core.article.PublicationDate;
import org.newsmark.core.codebook.Attribute;
import org.newsmark.core.codebook.Codebook;
import org.newsmark.core.codebook.Relation;
import org.newsmark.core.text.TextSpan;
import org.newsmark.core.text.TextUnits;
import org.newsmark.formats.SelectedArticle;

/**
 * One row per mark. Offsets are code points of the article's text, 0-based, end exclusive, as in the corpus folder.
 * Each attribute and relation of the codebook has a column; what marks carry beyond it stands as JSON in the columns
 * {@code attributes} and {@code links}.
 */
final class MarkRows {

	private final List<String> attributes;
	private final List<String> relations;

	MarkRows(Codebook codebook) {
		this.attributes = codebook.attributes().stream().map(Attribute::id).toList();
		this.relations = codebook.relations().stream().map(Relation::id).toList();
	}

	List<String> columns() {
		List<String> columns = new ArrayList<>(
				List.of("article", "title", "outlet", "published", "language", "annotator", "id", "label", "family",
						"start", "end", "spans", "exact", "sentence", "zone", "prefix", "suffix"));
		attributes.forEach(attribute -> columns.add("attribute:" + attribute));
		columns.add("attributes");
		relations.forEach(relation -> columns.add("link:" + relation));
		columns.addAll(List.of("links", "note", "origin", "created", "modified", "orphan"));
		return columns;
	}

	/** Finds the sentences of an article for {@link #row}. */
	static TextUnits units(SelectedArticle article) {
		return new TextUnits(article.article().text(), article.article().metadata().language());
	}

	List<String> row(SelectedArticle article, TextUnits units, AnnotationFile file, Annotation mark) {
		ArticleMetadata metadata = article.article().metadata();
		List<String> row = new ArrayList<>();
		row.addAll(List.of(article.article().path().value(), article.article().headline(), metadata.outlet(),
				published(metadata), metadata.language(), file.annotator(), mark.id(), mark.label(),
				Codebook.familyOf(mark.label())));
		addPlace(row, article, units, mark);
		row.add(mark.context().prefix());
		row.add(mark.context().suffix());
		attributes.forEach(attribute -> row.add(mark.attribute(attribute)));
		row.add(Json.object(without(mark.attributes(), attributes)));
		relations.forEach(relation -> row.add(String.join(";", mark.linked(relation))));
		row.add(Json.object(without(mark.links(), relations)));
		row.addAll(List.of(mark.note(), mark.provenance().origin(), mark.provenance().created(),
				mark.provenance().modified(), mark.orphan() ? "true" : ""));
		return row;
	}

	/** Where it is and what it says; an orphan is nowhere, but its last known spans are told. */
	private static void addPlace(List<String> row, SelectedArticle article, TextUnits units, Annotation mark) {
		int[] points = article.codePoints(mark);
		List<String> spans = new ArrayList<>();
		for (int i = 0; i < points.length; i += 2) {
			spans.add(points[i] + "-" + points[i + 1]);
		}
		boolean placed = !mark.orphan() && points.length > 0;
		row.add(placed ? String.valueOf(points[0]) : "");
		row.add(placed ? String.valueOf(points[points.length - 1]) : "");
		row.add(String.join(";", spans));
		row.add(mark.words());
		row.add(placed ? sentence(article.article().text(), units, mark) : "");
		row.add(placed ? article.article().zones().kindAt(mark.start()).id() : "");
	}

	/** The sentences that the mark reaches into, from the first to the last. */
	private static String sentence(String text, TextUnits units, Annotation mark) {
		List<TextSpan> sentences = units.sentencesIn(new TextSpan(mark.start(), mark.end()));
		return sentences.isEmpty() ? ""
				: text.substring(sentences.get(0).start(), sentences.get(sentences.size() - 1).end());
	}

	/** As far as it is a date; else as it stands. */
	static String published(ArticleMetadata metadata) {
		return metadata.published().map(PublicationDate::toString)
				.orElseGet(() -> metadata.text(ArticleMetadata.PUBLISHED));
	}

	private static Map<String, Object> without(Map<String, ?> values, List<String> known) {
		Set<String> columns = Set.copyOf(known);
		return values.entrySet().stream().filter(entry -> !columns.contains(entry.getKey())).collect(
				Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
	}
}
