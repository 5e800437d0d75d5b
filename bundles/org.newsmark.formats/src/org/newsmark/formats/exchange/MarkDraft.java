// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.text.OffsetMap;
import org.newsmark.core.text.TextSpan;

/** A mark while it is being read. Spans are <strong>code points</strong>. */
public final class MarkDraft {

	private static final String ATTRIBUTE_LIST = "+";

	public String id = "";
	public String label = "";
	public String note = "";
	public String origin = "";
	public String created = "";
	public String modified = "";
	public boolean orphan;
	public final Map<String, Object> attributes = new LinkedHashMap<>();
	public final Map<String, List<String>> links = new LinkedHashMap<>();
	public final Map<String, Object> other = new LinkedHashMap<>();
	private final List<TextSpan> spans = new ArrayList<>();
	private final List<String> exact = new ArrayList<>();

	/** @param words empty if the file does not say them */
	public void add(int start, int end, String words) {
		if (start >= 0 && end > start) {
			spans.add(new TextSpan(start, end));
			exact.add(words);
		}
	}

	/** Words are taken from the text. */
	public void add(int start, int end, OffsetMap offsets, String text) {
		if (start >= 0 && end > start && end <= offsets.codePoints()) {
			add(start, end, text.substring(offsets.toUtf16(start), offsets.toUtf16(end)));
		}
	}

	/** The spans of another piece of the same mark. */
	public void addAll(MarkDraft piece) {
		spans.addAll(piece.spans);
		exact.addAll(piece.exact);
	}

	public void link(String relation, String target) {
		links.computeIfAbsent(relation, none -> new ArrayList<>()).add(target);
	}

	/** A second value of the same attribute makes a list. */
	public void attribute(String name, Object value) {
		Object before = attributes.get(name);
		if (before == null) {
			attributes.put(name, value);
		} else {
			List<Object> list = new ArrayList<>(before instanceof List<?> several ? several : List.of(before));
			list.add(value);
			attributes.put(name, list);
		}
	}

	/** Several values in one text, as exports join them. */
	public void joinedAttribute(String name, String values) {
		if (!values.isEmpty()) {
			attributes.put(name,
					values.contains(ATTRIBUTE_LIST) ? List.of(values.split("\\+")) : values);
		}
	}

	/** Whether there is enough for a mark. */
	public boolean isWhole() {
		return !label.isEmpty() && (!spans.isEmpty() || orphan);
	}

	/** Spans sorted; those that overlap an earlier one are joined with it. */
	public Annotation mark() {
		List<Integer> order = new ArrayList<>();
		for (int i = 0; i < spans.size(); i++) {
			order.add(i);
		}
		order.sort((one, other) -> TextSpan.BY_POSITION.compare(spans.get(one), spans.get(other)));
		List<TextSpan> sorted = new ArrayList<>();
		List<String> words = new ArrayList<>();
		for (int i : order) {
			TextSpan span = spans.get(i);
			TextSpan last = sorted.isEmpty() ? null : sorted.get(sorted.size() - 1);
			if (last == null || span.start() >= last.end()) {
				sorted.add(span);
				words.add(exact.get(i));
			} else if (span.end() > last.end()) {
				sorted.set(sorted.size() - 1, new TextSpan(last.start(), span.end()));
				words.set(words.size() - 1, "");
			}
		}
		return new Annotation(id.isEmpty() ? "?" : id, label, sorted, words, Annotation.Context.NONE, attributes, links,
				note, new Annotation.Provenance(origin, created, modified), orphan, other);
	}
}
