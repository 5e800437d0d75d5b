// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.article.ArticleMetadata;
import org.newsmark.core.article.PublicationDate;
import org.newsmark.core.codebook.Attribute;
import org.newsmark.core.codebook.Codebook;
import org.newsmark.core.codebook.Relation;
import org.newsmark.formats.SelectedArticle;
import org.newsmark.formats.json.JsonCell;

/**
 * One row per mark. Offsets are code points of the article's text, 0-based, end exclusive, as in the corpus folder.
 * Each attribute and relation of the codebook has a column; the columns {@code attributes} and {@code links} say as JSON
 * what such a column cannot: other attributes and relations, lists, numbers and flags.
 */
public final class MarkRows {

	static final String ATTRIBUTE = "attribute:";
	static final String LINK = "link:";

	private final List<String> attributes;
	private final List<String> relations;
	private final boolean withText;

	/** @param withText whether more of the text than the marked words may be passed on */
	public MarkRows(Codebook codebook, boolean withText) {
		this.attributes = codebook.attributes().stream().map(Attribute::id).toList();
		this.relations = codebook.relations().stream().map(Relation::id).toList();
		this.withText = withText;
	}

	public List<String> columns() {
		List<String> columns = new ArrayList<>(List.of("article", "title", "outlet", "published", "language",
				"annotator", "id", "label", "family", "start", "end", "spans", "exact"));
		if (withText) {
			columns.addAll(List.of("sentence", "zone", "prefix", "suffix"));
		} else {
			columns.add("zone");
		}
		attributes.forEach(attribute -> columns.add(ATTRIBUTE + attribute));
		columns.add("attributes");
		relations.forEach(relation -> columns.add(LINK + relation));
		columns.addAll(List.of("links", "note", "origin", "created", "modified", "orphan", "other"));
		return columns;
	}

	/** All marks of an article. */
	public void write(SelectedArticle article, Cells cells) {
		Sentences sentences = new Sentences(article);
		ArticleMetadata metadata = article.article().metadata();
		String headline = article.article().headline();
		String outlet = metadata.outlet();
		String published = published(metadata);
		for (int i = 0; i < article.files().size(); i++) {
			String annotator = article.files().get(i).annotator();
			for (Annotation mark : article.marks().get(i)) {
				cells.text(article.path());
				cells.text(headline);
				cells.text(outlet);
				cells.text(published);
				cells.text(metadata.language());
				cells.text(annotator);
				write(article, sentences, mark, cells);
			}
		}
	}

	private void write(SelectedArticle article, Sentences sentences, Annotation mark, Cells cells) {
		cells.text(mark.id());
		cells.text(mark.label());
		cells.text(Codebook.familyOf(mark.label()));
		writePlace(article, sentences, mark, cells);
		for (String attribute : attributes) {
			cells.text(mark.attributes().isEmpty() ? "" : mark.attribute(attribute));
		}
		cells.text(JsonCell.object(otherAttributes(mark)));
		for (String relation : relations) {
			List<String> targets = mark.linked(relation);
			cells.text(targets.size() == 1 ? targets.get(0) : String.join(";", targets));
		}
		cells.text(JsonCell.object(otherLinks(mark)));
		cells.text(mark.note());
		cells.text(mark.provenance().origin());
		cells.text(mark.provenance().created());
		cells.text(mark.provenance().modified());
		cells.text(mark.orphan() ? "true" : "");
		cells.text(JsonCell.object(mark.other()));
		cells.end();
	}

	/** Where it is and what it says; an orphan is nowhere, but its last known spans are told. */
	private void writePlace(SelectedArticle article, Sentences sentences, Annotation mark, Cells cells) {
		int[] points = article.codePoints(mark);
		boolean placed = !mark.orphan() && points.length > 0;
		if (placed) {
			cells.number(points[0]);
			cells.number(points[points.length - 1]);
		} else {
			cells.text("");
			cells.text("");
		}
		cells.text(spans(points));
		cells.text(mark.exact().size() == 1 ? mark.exact().get(0) : mark.words());
		if (withText) {
			cells.text(placed ? sentences.of(mark) : "");
		}
		cells.text(placed ? article.article().zones().kindAt(mark.start()).id() : "");
		if (withText) {
			cells.text(mark.context().prefix());
			cells.text(mark.context().suffix());
		}
	}

	/** {@code 43-60;71-79}. */
	static String spans(int[] points) {
		StringBuilder spans = new StringBuilder();
		for (int i = 0; i < points.length; i += 2) {
			spans.append(i == 0 ? "" : ";").append(points[i]).append('-').append(points[i + 1]);
		}
		return spans.toString();
	}

	/** As far as it is a date; else as it stands. */
	static String published(ArticleMetadata metadata) {
		return metadata.published().map(PublicationDate::toString)
				.orElseGet(() -> metadata.text(ArticleMetadata.PUBLISHED));
	}

	/** Those without a column, and those that are no single text. */
	private Map<String, Object> otherAttributes(Annotation mark) {
		Map<String, Object> rest = Map.of();
		for (Map.Entry<String, Object> attribute : mark.attributes().entrySet()) {
			if (!(attribute.getValue() instanceof String value) || value.isEmpty()
					|| !attributes.contains(attribute.getKey())) {
				rest = rest.isEmpty() ? new LinkedHashMap<>() : rest;
				rest.put(attribute.getKey(), attribute.getValue());
			}
		}
		return rest;
	}

	/** Those without a column, and those whose ids a column could not part. */
	private Map<String, Object> otherLinks(Annotation mark) {
		Map<String, Object> rest = Map.of();
		for (Map.Entry<String, List<String>> link : mark.links().entrySet()) {
			if (!relations.contains(link.getKey()) || link.getValue().isEmpty()
					|| link.getValue().stream().anyMatch(id -> id.isEmpty() || id.indexOf(';') >= 0)) {
				rest = rest.isEmpty() ? new LinkedHashMap<>() : rest;
				rest.put(link.getKey(), link.getValue());
			}
		}
		return rest;
	}
}
