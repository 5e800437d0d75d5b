// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.internal.corpus;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.Annotation.Context;
import org.newsmark.core.annotation.Annotation.Provenance;
import org.newsmark.core.annotation.AnnotationStatus;
import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.corpus.FormatFault;
import org.newsmark.core.internal.json.JsonReader;
import org.newsmark.core.text.TextSpan;

/**
 * Reads the lines of {@code annotations/ANNOTATOR/PATH.jsonl} as they stand there: spans count in code points of whatever text they were made in.
 * One object reads one file.
 */
final class AnnotationParser {

	/**
	 * A file as it stands on disk.
	 *
	 * @param article as the file names it; empty if it names none
	 * @param marks   in the order of the file; their spans are in code points. A mark without {@code exact} has empty texts there.
	 */
	record Lines(String article, String textSha256, String codebook, AnnotationStatus status, Map<String, Object> other,
			List<Annotation> marks) {
	}

	private final JsonReader reader;
	private final Map<String, Integer> lineOfId = new HashMap<>();

	private String id = "";
	private String label = "";
	private int[] spans = {};
	private boolean hasSpans;
	private @Nullable List<String> exact;
	private String prefix = "";
	private String suffix = "";
	private Map<String, Object> attributes = Map.of();
	private Map<String, List<String>> links = Map.of();
	private String note = "";
	private String origin = "";
	private String created = "";
	private String modified = "";
	private boolean orphan;
	private Map<String, Object> other = Map.of();

	private AnnotationParser(JsonReader reader) {
		this.reader = reader;
	}

	/** @param path as errors shall name it */
	static Lines parse(String path, byte[] bytes) throws ArticleFormatException {
		try (JsonReader reader = JsonReader.lines(path, bytes)) {
			if (!reader.nextObject()) {
				throw reader.fault(FormatFault.EMPTY);
			}
			Map<String, Object> header = new LinkedHashMap<>(reader.members());
			Format.ANNOTATIONS.check(header.remove(Format.MEMBER), path);
			String textSha256 = text(header, "textSha256", reader);
			String codebook = text(header, "codebook", reader);
			AnnotationStatus status = status(text(header, "status", reader), reader);
			// Who and what is said by where the file lies: it may have been renamed.
			String article = header.remove("article") instanceof String name ? Normalizer.normalize(name, Normalizer.Form.NFC) : "";
			header.remove("annotator");
			return new Lines(article, textSha256, codebook, status, header, new AnnotationParser(reader).marks());
		}
	}

	private static String text(Map<String, Object> header, String member, JsonReader reader) throws ArticleFormatException {
		Object value = header.remove(member);
		if (value == null) {
			return "";
		}
		if (value instanceof String text) {
			return text;
		}
		throw reader.fault(FormatFault.TEXT_EXPECTED, member);
	}

	private static AnnotationStatus status(String id, JsonReader reader) throws ArticleFormatException {
		if (id.isEmpty()) {
			return AnnotationStatus.NEW;
		}
		return AnnotationStatus.of(id).orElseThrow(() -> reader.fault(FormatFault.UNKNOWN_VALUE, "status", id));
	}

	private List<Annotation> marks() throws ArticleFormatException {
		List<Annotation> marks = new ArrayList<>();
		while (reader.nextObject()) {
			clear();
			for (String member = reader.nextMember(); member != null; member = reader.nextMember()) {
				read(member);
			}
			marks.add(mark());
		}
		return marks;
	}

	private void clear() {
		id = "";
		label = "";
		hasSpans = false;
		exact = null;
		prefix = "";
		suffix = "";
		attributes = Map.of();
		links = Map.of();
		note = "";
		origin = "";
		created = "";
		modified = "";
		orphan = false;
		other = Map.of();
	}

	private void read(String member) throws ArticleFormatException {
		switch (member) {
			case "id" -> id = once(member, id);
			case "label" -> label = once(member, label);
			case "spans" -> {
				spans = reader.pairs(member);
				hasSpans = true;
			}
			case "exact" -> exact = reader.strings(member);
			case "prefix" -> prefix = once(member, prefix);
			case "suffix" -> suffix = once(member, suffix);
			case "attributes" -> attributes = reader.object(member);
			case "links" -> links = links(reader.object(member));
			case "note" -> note = once(member, note);
			case "origin" -> origin = once(member, origin);
			case "created" -> created = once(member, created);
			case "modified" -> modified = once(member, modified);
			case "orphan" -> orphan = reader.bool(member);
			default -> keep(member, reader.value());
		}
	}

	private String once(String member, String before) throws ArticleFormatException {
		if (!before.isEmpty()) {
			throw reader.fault(FormatFault.DOUBLE_MEMBER, member);
		}
		return reader.string(member);
	}

	private void keep(String member, @Nullable Object value) throws ArticleFormatException {
		if (other.isEmpty()) {
			other = new LinkedHashMap<>();
		}
		int before = other.size();
		other.put(member, value);
		if (other.size() == before) {
			throw reader.fault(FormatFault.DOUBLE_MEMBER, member);
		}
	}

	private Map<String, List<String>> links(Map<String, Object> object) throws ArticleFormatException {
		Map<String, List<String>> result = new LinkedHashMap<>();
		for (Map.Entry<String, Object> link : object.entrySet()) {
			result.put(link.getKey(), reader.stringsOf(link.getValue(), "links." + link.getKey()));
		}
		return result;
	}

	private Annotation mark() throws ArticleFormatException {
		if (id.isEmpty()) {
			throw reader.fault(FormatFault.MISSING, "id");
		}
		if (label.isEmpty()) {
			throw reader.fault(FormatFault.MISSING, "label");
		}
		Integer first = lineOfId.putIfAbsent(id, reader.line());
		if (first != null) {
			throw reader.fault(FormatFault.DOUBLE_ID, id, first);
		}
		if (!hasSpans && !orphan) {
			throw reader.fault(FormatFault.MISSING, "spans");
		}
		List<String> words = exact;
		int count = hasSpans ? spans.length / 2 : 0;
		if (words == null) {
			words = Collections.nCopies(count, "");
		}
		if (words.size() != count) {
			throw reader.fault(FormatFault.EXACT_COUNT, id, count, words.size());
		}
		if (count == 0 && !orphan) {
			throw reader.fault(FormatFault.SPANS_EXPECTED, "spans");
		}
		Context context = prefix.isEmpty() && suffix.isEmpty() ? Context.NONE : new Context(prefix, suffix);
		return new Annotation(id, label, checkedSpans(count), inOrder(words), context, attributes, links, note,
				new Provenance(origin, created, modified), orphan, other);
	}

	private List<TextSpan> checkedSpans(int count) throws ArticleFormatException {
		TextSpan[] result = new TextSpan[count];
		for (int i = 0; i < count; i++) {
			int start = spans[2 * i];
			int end = spans[2 * i + 1];
			if (start < 0 || end <= start) {
				throw reader.fault(FormatFault.EMPTY_SPAN, id, start, end);
			}
			result[i] = new TextSpan(start, end);
		}
		if (count > 1) {
			Arrays.sort(result, TextSpan.BY_POSITION);
			for (int i = 1; i < count; i++) {
				if (result[i - 1].end() > result[i].start()) {
					throw reader.fault(FormatFault.OVERLAPPING_SPANS, id);
				}
			}
		}
		return List.of(result);
	}

	/** Each text stays with its span if another program wrote the spans in another order. */
	private List<String> inOrder(List<String> words) {
		boolean sorted = true;
		for (int i = 1; i < words.size(); i++) {
			sorted &= spans[2 * i - 2] < spans[2 * i];
		}
		if (sorted) {
			return words;
		}
		Integer[] order = new Integer[words.size()];
		Arrays.setAll(order, i -> i);
		Arrays.sort(order, Comparator.comparingInt(i -> spans[2 * i]));
		return Arrays.stream(order).map(words::get).toList();
	}
}
