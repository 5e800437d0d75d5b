// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.webannotation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.formats.exchange.MarkDraft;
import org.newsmark.formats.exchange.ReceivedArticle;
import org.newsmark.formats.exchange.ReceivedMarks;
import org.newsmark.formats.json.ArticleJson;
import org.newsmark.formats.json.Members;

/** Annotations of one source while they are being read. */
final class ReceivedNodes {

	private final String path;
	private final Map<String, Object> node;
	private final Map<String, Map<String, MarkDraft>> drafts = new LinkedHashMap<>();

	private ReceivedNodes(String path, Map<String, Object> node) {
		this.path = path;
		this.node = node;
		for (Map<String, Object> annotator : Members.objects(node, "newsmark:annotators")) {
			drafts.put(Members.text(annotator, "annotator"), new LinkedHashMap<>());
		}
	}

	/** @param node of an article in an export */
	static ReceivedNodes of(Map<String, Object> node) {
		return new ReceivedNodes(Members.text(node, "newsmark:path"), node);
	}

	/** @param source whatever another tool annotates: mostly the address of a page */
	static ReceivedNodes foreign(String source) {
		return new ReceivedNodes(source.startsWith(Iri.ARTICLE) ? Iri.last(source)
				: source.replaceFirst("^[a-z]+://", "").replaceAll("[?#].*", ""), Map.of());
	}

	/** What an annotation is about; empty for one that links others. */
	static String source(Map<String, Object> annotation) {
		List<Map<String, Object>> targets = Members.objects(annotation, "target");
		return targets.isEmpty() ? "" : Members.text(targets.get(0), "source");
	}

	void add(Map<String, Object> annotation) {
		Map<String, Object> creator = Members.object(annotation, "creator");
		String annotator = Members.text(creator, creator.containsKey("nickname") ? "nickname" : "name");
		Map<String, MarkDraft> own = drafts.computeIfAbsent(
				annotator.isEmpty() ? Members.text(annotation, "creator") : annotator, none -> new LinkedHashMap<>());
		if (Members.text(annotation, "motivation").equals("linking")) {
			link(annotation, own);
		} else {
			MarkDraft draft = draft(annotation);
			own.put(draft.id, draft);
		}
	}

	ReceivedArticle article() {
		List<ReceivedMarks> marks = new ArrayList<>();
		for (Map<String, Object> annotator : Members.objects(node, "newsmark:annotators")) {
			marks.add(ArticleJson.marks(annotator, marks(drafts.remove(Members.text(annotator, "annotator")))));
		}
		drafts.forEach((annotator, own) -> marks.add(ReceivedMarks.of(annotator, marks(own))));
		Map<String, Object> members = new LinkedHashMap<>();
		node.forEach((name, value) -> members.put(name.replace("newsmark:", ""), value));
		return ArticleJson.article(members, path,
				node.containsKey("newsmark:text") ? Members.text(node, "newsmark:text") : null, marks);
	}

	private static List<Annotation> marks(@org.eclipse.jdt.annotation.Nullable Map<String, MarkDraft> own) {
		return own == null ? List.of()
				: own.values().stream().filter(MarkDraft::isWhole).map(MarkDraft::mark).toList();
	}

	private static MarkDraft draft(Map<String, Object> annotation) {
		MarkDraft draft = new MarkDraft();
		draft.id = Iri.last(Members.text(annotation, "id"));
		for (Map<String, Object> body : Members.objects(annotation, "body")) {
			String value = Members.text(body, "value");
			switch (Members.text(body, "purpose")) {
				case "tagging" -> draft.label = draft.label.isEmpty() ? value : draft.label;
				case "classifying" -> {
					if (body.containsKey("newsmark:attribute")) {
						draft.attribute(Members.text(body, "newsmark:attribute"), value);
					} else if (draft.label.isEmpty()) {
						draft.label = value;
					}
				}
				default -> draft.note = draft.note.isEmpty() ? value : draft.note + "\n" + value;
			}
		}
		draft.label = draft.label.isEmpty() ? "highlight" : draft.label;
		Members.objects(annotation, "target").forEach(target -> addSpan(draft, target));
		draft.created = Members.text(annotation, "created");
		draft.modified = Members.text(annotation, "modified");
		String generator = Members.text(annotation, "generator");
		draft.origin = generator.startsWith(Iri.RULE) ? Iri.decoded(generator.substring(Iri.RULE.length())) : "";
		draft.orphan = Members.flag(annotation, "newsmark:orphan");
		draft.other.putAll(Members.object(annotation, "newsmark:other"));
		return draft;
	}

	private static void addSpan(MarkDraft draft, Map<String, Object> target) {
		String exact = "";
		int start = -1;
		int end = -1;
		for (Map<String, Object> selector : Members.objects(target, "selector")) {
			switch (Members.text(selector, "type")) {
				case "TextQuoteSelector" -> exact = Members.text(selector, "exact");
				case "TextPositionSelector" -> {
					start = Members.number(selector, "start", -1);
					end = Members.number(selector, "end", -1);
				}
				default -> {
					// Selectors of pages say nothing about a text.
				}
			}
		}
		if (start < 0 && !exact.isEmpty()) {
			start = 0;
			end = exact.codePointCount(0, exact.length());
		}
		draft.add(start, end, exact);
	}

	private static void link(Map<String, Object> annotation, Map<String, MarkDraft> own) {
		MarkDraft from = own.get(Iri.last(Members.text(annotation, "target")));
		String relation = "";
		String to = "";
		for (Map<String, Object> body : Members.objects(annotation, "body")) {
			if (Members.text(body, "type").equals("SpecificResource")) {
				to = Iri.last(Members.text(body, "source"));
			} else {
				relation = Members.text(body, "value");
			}
		}
		if (from != null && !to.isEmpty() && !relation.isEmpty()) {
			from.link(relation, to);
		}
	}
}
