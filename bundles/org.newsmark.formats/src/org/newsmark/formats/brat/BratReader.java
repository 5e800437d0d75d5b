// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.brat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.text.OffsetMap;
import org.newsmark.core.work.Progress;
import org.newsmark.formats.FormatWords;
import org.newsmark.formats.archive.ArchiveReading;
import org.newsmark.formats.archive.ArchiveReading.Document;
import org.newsmark.formats.exchange.CorpusReader;
import org.newsmark.formats.exchange.FileStart;
import org.newsmark.formats.exchange.MarkDraft;
import org.osgi.service.component.annotations.Component;

/** Reads an archive of brat collections: marks, binary relations, events as links, attributes and notes. */
@Component
public final class BratReader implements CorpusReader {

	@Override
	public String id() {
		return "brat";
	}

	@Override
	public String name(Locale locale) {
		return new FormatWords(locale).name("writer.brat");
	}

	@Override
	public boolean recognises(Path file) {
		return FileStart.isZipWith(file, ".ann");
	}

	@Override
	public void read(Path file, Sink sink, Progress progress) throws IOException, ArticleFormatException {
		try (ArchiveReading zip = ArchiveReading.open(file)) {
			String conf = new String(zip.read("annotation.conf"), StandardCharsets.UTF_8);
			UnaryOperator<String> names = conf.startsWith(Configuration.SIGN) ? Names::decoded
					: UnaryOperator.identity();
			zip.readAll(".ann", (name, content) -> {
				String text = new String(zip.read(name.replaceFirst("\\.ann$", ".txt")), StandardCharsets.UTF_8);
				return document(text, new String(content, StandardCharsets.UTF_8), names);
			}, sink, progress);
		}
	}

	private static Document document(String text, String ann, UnaryOperator<String> names) {
		Map<String, MarkDraft> drafts = new LinkedHashMap<>();
		List<String[]> later = new ArrayList<>();
		OffsetMap offsets = new OffsetMap(text);
		for (String line : ann.split("\n")) {
			String[] parts = line.strip().split("\t", 3);
			if (parts.length < 2) {
				continue;
			}
			if (parts[0].startsWith("T")) {
				drafts.put(parts[0], mark(parts, text, offsets, names));
			} else {
				later.add(parts);
			}
		}
		Map<String, String> triggers = new LinkedHashMap<>();
		later.stream().filter(parts -> parts[0].startsWith("E")).forEach(
				parts -> triggers.put(parts[0], parts[1].split(" ")[0].replaceFirst("^[^:]*:", "")));
		later.forEach(parts -> add(parts, drafts, triggers, names));
		return new Document(text, drafts.values().stream().filter(MarkDraft::isWhole).map(MarkDraft::mark).toList());
	}

	/** Fragments with nothing but a line end between them are one span that runs over it. */
	private static MarkDraft mark(String[] parts, String text, OffsetMap offsets, UnaryOperator<String> names) {
		MarkDraft draft = new MarkDraft();
		draft.id = parts[0];
		int blank = parts[1].indexOf(' ');
		draft.label = names.apply(blank < 0 ? parts[1] : parts[1].substring(0, blank));
		int start = -1;
		int end = -1;
		for (String fragment : parts[1].substring(blank + 1).split(";")) {
			String[] edges = fragment.split(" ");
			int from = number(edges, 0);
			int to = number(edges, 1);
			if (start >= 0 && from >= end && isLineEnd(text, offsets, end, from)) {
				end = to;
			} else {
				draft.add(start, end, offsets, text);
				start = from;
				end = to;
			}
		}
		draft.add(start, end, offsets, text);
		return draft;
	}

	private static boolean isLineEnd(String text, OffsetMap offsets, int from, int to) {
		return from < to && to <= offsets.codePoints() && text.substring(offsets.toUtf16(from), offsets.toUtf16(to))
				.chars().allMatch(c -> c == '\n' || c == '\r');
	}

	private static int number(String[] edges, int index) {
		return index < edges.length && edges[index].matches("\\d{1,9}") ? Integer.parseInt(edges[index]) : -1;
	}

	private static void add(String[] parts, Map<String, MarkDraft> drafts, Map<String, String> triggers,
			UnaryOperator<String> names) {
		String[] words = parts[1].split(" ");
		switch (parts[0].charAt(0)) {
			case 'R' -> link(names.apply(words[0]), target(words, 1, triggers), target(words, 2, triggers), drafts);
			case 'E' -> {
				for (int i = 1; i < words.length; i++) {
					link(names.apply(words[i].replaceFirst(":.*", "")), triggers.getOrDefault(parts[0], ""),
							target(words, i, triggers), drafts);
				}
			}
			case 'A', 'M' -> {
				MarkDraft draft = words.length < 2 ? null : drafts.get(triggers.getOrDefault(words[1], words[1]));
				if (draft != null && words.length == 2) {
					draft.attributes.put(names.apply(words[0]), Boolean.TRUE);
				} else if (draft != null) {
					for (String value : words[2].split("\\+")) {
						draft.attribute(names.apply(words[0]), names.apply(value));
					}
				}
			}
			case '#' -> {
				MarkDraft draft = words.length < 2 ? null : drafts.get(words[1]);
				if (draft != null && parts.length == 3) {
					draft.note = unescaped(parts[2]);
				}
			}
			default -> {
				// Normalizations and equivalences have no place here.
			}
		}
	}

	private static void link(String relation, String from, String to, Map<String, MarkDraft> drafts) {
		MarkDraft draft = drafts.get(from);
		if (draft != null && drafts.containsKey(to)) {
			draft.link(relation, to);
		}
	}

	private static String target(String[] words, int index, Map<String, String> triggers) {
		String id = index < words.length ? words[index].replaceFirst("^[^:]*:", "") : "";
		return triggers.getOrDefault(id, id);
	}

	private static String unescaped(String note) {
		StringBuilder out = new StringBuilder();
		for (int i = 0; i < note.length(); i++) {
			char c = note.charAt(i);
			if (c == '\\' && i + 1 < note.length()) {
				char next = note.charAt(++i);
				out.append(next == 'n' ? '\n' : next == 't' ? '\t' : next == 'r' ? '\r' : next);
			} else {
				out.append(c);
			}
		}
		return out.toString();
	}
}
