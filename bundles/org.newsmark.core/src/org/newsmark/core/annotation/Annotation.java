// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.annotation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.newsmark.core.text.TextSpan;

/**
 * One mark: a label over one or more spans of an article, by one annotator. Immutable; {@code withX} makes the next value. Identity is the
 * {@code id}, equality is all components.
 *
 * @param id         unique within one annotator's file of one article
 * @param spans      in UTF-16 code units of the article's text, sorted by position, not overlapping, at least one unless {@code orphan}
 * @param exact      the words of each span as they were when the mark was made; as many as spans
 * @param context    the text around the mark
 * @param attributes by id; values are String, Number, Boolean or a list of String; order is kept
 * @param links      by relation id: ids of annotations of the same file that this one points to; order is kept
 * @param note       empty if none
 * @param provenance where the mark comes from
 * @param orphan     the words were not found in the text again; spans are then the last known ones and mean nothing
 * @param other      members of the file that this version does not know, kept on rewrite
 */
public record Annotation(String id, String label, List<TextSpan> spans, List<String> exact, Context context,
		Map<String, Object> attributes, Map<String, List<String>> links, String note, Provenance provenance, boolean orphan,
		Map<String, Object> other) {

	/** Up to this many code points before and after a mark are kept to find it again. */
	public static final int CONTEXT_CODE_POINTS = 32;

	/**
	 * First start, then last end descending, then id: the order of the file. Consistent with equals only within one file, where ids are
	 * unique.
	 */
	public static final Comparator<Annotation> BY_POSITION = Comparator.comparingInt(Annotation::start)
			.thenComparing(Comparator.comparingInt(Annotation::end).reversed()).thenComparing(Annotation::id);

	/** Up to {@value #CONTEXT_CODE_POINTS} code points before the first span and behind the last one. */
	public record Context(String prefix, String suffix) {
		public static final Context NONE = new Context("", "");
	}

	/**
	 * @param origin   empty for a person's own mark, else {@code rule:NAME} or {@code model:NAME} for an accepted suggestion
	 * @param created  instant of ISO 8601 in UTC; empty if unknown
	 * @param modified the same; empty if never changed
	 */
	public record Provenance(String origin, String created, String modified) {
		public static final Provenance NONE = new Provenance("", "", "");

		public Provenance modifiedAt(String instant) {
			return new Provenance(origin, created, instant);
		}
	}

	/** @throws IllegalArgumentException if id or label is empty, or spans are missing, overlap or do not match {@code exact} in number */
	public Annotation {
		spans = spans.size() == 1 ? List.copyOf(spans) : spans.stream().sorted(TextSpan.BY_POSITION).toList();
		exact = List.copyOf(exact);
		attributes = frozen(attributes);
		links = frozenLinks(links);
		other = frozen(other);
		if (id.isEmpty() || label.isEmpty()) {
			throw new IllegalArgumentException("An annotation needs an id and a label");
		}
		if (spans.isEmpty() && !orphan || spans.size() != exact.size()) {
			throw new IllegalArgumentException(id + ": " + spans.size() + " spans and " + exact.size() + " exact texts");
		}
		for (int i = 1; i < spans.size(); i++) {
			if (spans.get(i - 1).end() > spans.get(i).start()) {
				throw new IllegalArgumentException(id + ": spans overlap");
			}
		}
	}

	/**
	 * A new mark without attributes, links or note, its words and context taken from the text.
	 *
	 * @param created instant of ISO 8601 in UTC
	 * @throws IndexOutOfBoundsException if a span reaches beyond the text
	 */
	public static Annotation of(String id, String label, List<TextSpan> spans, String text, String created) {
		List<TextSpan> sorted = spans.stream().sorted(TextSpan.BY_POSITION).toList();
		return new Annotation(id, label, sorted, wordsOf(sorted, text), contextOf(sorted, text), Map.of(), Map.of(), "",
				new Provenance("", created, ""), false, Map.of());
	}

	/** Start of the first span, in UTF-16 code units; 0 for an orphan that never had one. */
	public int start() {
		return spans.isEmpty() ? 0 : spans.get(0).start();
	}

	/** Exclusive end of the last span, in UTF-16 code units; 0 for an orphan that never had one. */
	public int end() {
		return spans.isEmpty() ? 0 : spans.get(spans.size() - 1).end();
	}

	/** The words of all spans; pieces of a broken mark are joined by {@code " … "}. */
	public String words() {
		return String.join(" … ", exact);
	}

	/** The value as text, several values joined by {@code +}; empty if not set. */
	public String attribute(String attribute) {
		Object value = attributes.get(attribute);
		if (value instanceof List<?> list) {
			return String.join("+", list.stream().map(Object::toString).toList());
		}
		return value == null ? "" : value.toString();
	}

	/** Ids this mark points to by this relation; empty if none. */
	public List<String> linked(String relation) {
		return links.getOrDefault(relation, List.of());
	}

	public boolean hasSameSpans(List<TextSpan> others) {
		return spans.equals(others.stream().sorted(TextSpan.BY_POSITION).toList());
	}

	public Annotation withLabel(String next) {
		return new Annotation(id, next, spans, exact, context, attributes, links, note, provenance, orphan, other);
	}

	/** The same mark over other words; no longer an orphan. */
	public Annotation withSpans(List<TextSpan> next, String text) {
		List<TextSpan> sorted = next.stream().sorted(TextSpan.BY_POSITION).toList();
		return new Annotation(id, label, sorted, wordsOf(sorted, text), contextOf(sorted, text), attributes, links, note, provenance,
				false, other);
	}

	/** @param value an empty text takes the attribute away */
	public Annotation withAttribute(String attribute, Object value) {
		Map<String, Object> next = new LinkedHashMap<>(attributes);
		if ("".equals(value) || value instanceof List<?> list && list.isEmpty()) {
			next.remove(attribute);
		} else {
			next.put(attribute, value);
		}
		return withAttributes(next);
	}

	public Annotation withAttributes(Map<String, Object> next) {
		return new Annotation(id, label, spans, exact, context, next, links, note, provenance, orphan, other);
	}

	/** Adds a link; the same link twice changes nothing. */
	public Annotation withLink(String relation, String target) {
		List<String> targets = new ArrayList<>(linked(relation));
		if (!targets.contains(target)) {
			targets.add(target);
		}
		return withTargets(relation, targets);
	}

	public Annotation withoutLink(String relation, String target) {
		return withTargets(relation, linked(relation).stream().filter(id -> !id.equals(target)).toList());
	}

	/** Without any link to this annotation, by whatever relation. */
	public Annotation withoutLinksTo(String target) {
		Annotation result = this;
		for (Map.Entry<String, List<String>> link : links.entrySet()) {
			if (link.getValue().contains(target)) {
				result = result.withoutLink(link.getKey(), target);
			}
		}
		return result;
	}

	/** @param targets none takes the relation away */
	public Annotation withTargets(String relation, List<String> targets) {
		Map<String, List<String>> next = new LinkedHashMap<>(links);
		if (targets.isEmpty()) {
			next.remove(relation);
		} else {
			next.put(relation, targets);
		}
		return new Annotation(id, label, spans, exact, context, attributes, next, note, provenance, orphan, other);
	}

	public Annotation withNote(String next) {
		return new Annotation(id, label, spans, exact, context, attributes, links, next, provenance, orphan, other);
	}

	public Annotation withProvenance(Provenance next) {
		return new Annotation(id, label, spans, exact, context, attributes, links, note, next, orphan, other);
	}

	/** The same mark, its words not found: spans and words stay as last known. */
	public Annotation asOrphan() {
		return new Annotation(id, label, spans, exact, context, attributes, links, note, provenance, true, other);
	}

	private static Map<String, Object> frozen(Map<String, Object> members) {
		return members.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(members));
	}

	private static Map<String, List<String>> frozenLinks(Map<String, List<String>> links) {
		if (links.isEmpty()) {
			return Map.of();
		}
		Map<String, List<String>> copy = new LinkedHashMap<>();
		links.forEach((relation, targets) -> copy.put(relation, List.copyOf(targets)));
		return Collections.unmodifiableMap(copy);
	}

	private static List<String> wordsOf(List<TextSpan> spans, String text) {
		return spans.stream().map(span -> span.in(text)).toList();
	}

	private static Context contextOf(List<TextSpan> spans, String text) {
		if (spans.isEmpty()) {
			return Context.NONE;
		}
		int start = spans.get(0).start();
		int end = spans.get(spans.size() - 1).end();
		return new Context(text.substring(back(text, start), start), text.substring(end, forward(text, end)));
	}

	private static int back(String text, int offset) {
		int points = Math.min(CONTEXT_CODE_POINTS,
				text.codePointCount(Math.max(0, offset - 2 * CONTEXT_CODE_POINTS), offset));
		return text.offsetByCodePoints(offset, -points);
	}

	private static int forward(String text, int offset) {
		int limit = Math.min(text.length(), offset + 2 * CONTEXT_CODE_POINTS);
		int points = Math.min(CONTEXT_CODE_POINTS, text.codePointCount(offset, limit));
		return text.offsetByCodePoints(offset, points);
	}
}
