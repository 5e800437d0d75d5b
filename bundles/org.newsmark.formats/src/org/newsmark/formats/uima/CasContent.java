// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.uima;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.text.TextSpan;
import org.newsmark.core.text.TextUnits;
import org.newsmark.formats.Loss;
import org.newsmark.formats.Losses;
import org.newsmark.formats.SelectedArticle;
import org.newsmark.formats.json.JsonCell;
import org.newsmark.formats.tokens.Tokens;
import org.newsmark.formats.xml.Xml;

/**
 * What a CAS of one annotator and article holds: feature structures in the order of their ids. Offsets are UTF-16 code
 * units, as UIMA counts. INCEpTION refuses a document with an annotation that has a blank at an edge, so that marks are
 * trimmed; pieces of a mark are annotations with the same {@code markId}.
 */
final class CasContent {

	/**
	 * @param id         of the structure
	 * @param features   texts by name; empty ones are left out
	 * @param references ids by name
	 */
	record Structure(int id, String type, TextSpan span, Map<String, String> features,
			Map<String, Integer> references) {
	}

	/** The sofa has the first id, the metadata of the document the second. */
	static final int SOFA = 1;
	static final int DOCUMENT = 2;

	private final String text;
	private final List<Structure> structures = new ArrayList<>();
	private int next = DOCUMENT + 1;

	private CasContent(String text) {
		this.text = text;
	}

	/** @param file -1 for no annotator */
	static CasContent of(SelectedArticle article, int file, CasTypes types, Losses losses) {
		String original = article.article().text();
		CasContent content = new CasContent(Xml.allowed(original));
		losses.add(Loss.CHARACTERS, Xml.forbidden(original));
		content.addUnits(article.article().metadata().language());
		if (file >= 0) {
			content.addMarks(article.marks().get(file), types, losses);
		}
		return content;
	}

	/** Characters that XML forbids are blanks. */
	String text() {
		return text;
	}

	List<Structure> structures() {
		return structures;
	}

	private void addUnits(String language) {
		if (text.isEmpty()) {
			return;
		}
		for (TextSpan sentence : new TextUnits(text, language).sentencesIn(new TextSpan(0, text.length()))) {
			add(CasTypes.SENTENCE, sentence, Map.of(), Map.of());
		}
		for (TextSpan token : Tokens.of(text).all()) {
			add(CasTypes.TOKEN, token, Map.of(), Map.of());
		}
	}

	private void addMarks(List<Annotation> marks, CasTypes types, Losses losses) {
		Map<String, Structure> byId = new HashMap<>();
		for (Annotation mark : marks) {
			boolean trimmed = false;
			for (int i = 0; i < mark.spans().size() && !mark.orphan(); i++) {
				TextSpan span = trimmed(mark.spans().get(i));
				trimmed |= span.length() < mark.spans().get(i).length();
				Structure structure = add(CasTypes.MARK, span, i == 0 ? features(mark, types) : piece(mark, i), Map.of());
				byId.putIfAbsent(mark.id(), structure);
			}
			losses.add(Loss.BLANK_EDGES, trimmed ? 1 : 0);
		}
		for (Annotation mark : marks) {
			Structure from = byId.get(mark.id());
			mark.links().forEach((relation, targets) -> targets.forEach(target -> {
				Structure to = byId.get(target);
				if (from != null && to != null) {
					Map<String, Integer> ends = new LinkedHashMap<>();
					ends.put("Governor", from.id());
					ends.put("Dependent", to.id());
					add(CasTypes.LINK, to.span(), Map.of("label", relation), ends);
				}
			}));
		}
	}

	private Structure add(String type, TextSpan span, Map<String, String> features, Map<String, Integer> references) {
		Structure structure = new Structure(next++, type, span, features, references);
		structures.add(structure);
		return structure;
	}

	/** A span of blanks alone stays as it is. */
	private TextSpan trimmed(TextSpan span) {
		int start = span.start();
		int end = span.end();
		while (start < end && Character.isWhitespace(text.charAt(start))) {
			start++;
		}
		while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
			end--;
		}
		return start == end ? span : new TextSpan(start, end);
	}

	private static Map<String, String> piece(Annotation mark, int number) {
		Map<String, String> features = new LinkedHashMap<>();
		features.put("label", mark.label());
		features.put("markId", mark.id());
		features.put("piece", String.valueOf(number + 1));
		return features;
	}

	private static Map<String, String> features(Annotation mark, CasTypes types) {
		Map<String, String> features = new LinkedHashMap<>();
		features.put("label", mark.label());
		features.put("markId", mark.id());
		features.put("note", Xml.allowed(mark.note()));
		features.put("origin", mark.provenance().origin());
		features.put("created", mark.provenance().created());
		features.put("modified", mark.provenance().modified());
		Map<String, Object> rest = new LinkedHashMap<>();
		mark.attributes().forEach((name, value) -> {
			if (types.attributes().contains(name)) {
				features.put(CasTypes.feature(name), mark.attribute(name));
			}
			if (!(value instanceof String plain) || plain.isEmpty() || !types.attributes().contains(name)) {
				rest.put(name, value);
			}
		});
		features.put("attributes", JsonCell.object(rest));
		features.put("other", JsonCell.object(mark.other()));
		features.values().removeIf(String::isEmpty);
		return features;
	}
}
