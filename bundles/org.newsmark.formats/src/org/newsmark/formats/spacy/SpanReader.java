// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.spacy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.text.OffsetMap;
import org.newsmark.core.work.Progress;
import org.newsmark.formats.FormatWords;
import org.newsmark.formats.exchange.CorpusReader;
import org.newsmark.formats.exchange.FileStart;
import org.newsmark.formats.exchange.MarkDraft;
import org.newsmark.formats.json.ArticleJson;
import org.newsmark.formats.json.JsonIn;
import org.newsmark.formats.json.Members;
import org.osgi.service.component.annotations.Component;

/**
 * Reads lines of JSON with {@code text} and {@code spans}, of Prodigy with its relations as well. Lines that were not
 * accepted are passed over.
 */
@Component
public final class SpanReader implements CorpusReader {

	@Override
	public String id() {
		return "spacy";
	}

	@Override
	public String name(Locale locale) {
		return new FormatWords(locale).name("reader.spacy");
	}

	@Override
	public boolean recognises(Path file) {
		String start = FileStart.of(file);
		return start.startsWith("{\"text\":") && (start.contains("\"spans\":") || start.contains("\"tokens\":"))
				&& !start.contains("\"entities\":");
	}

	@Override
	public void read(Path file, Sink sink, Progress progress) throws IOException, ArticleFormatException {
		String name = Members.fileName(file);
		try (JsonIn json = JsonIn.of(name, Files.newInputStream(file))) {
			int number = 0;
			for (Map<String, Object> line = json.nextObject(); line != null; line = json.nextObject()) {
				number++;
				if (!line.containsKey("text")) {
					throw json.fault("\"text\" is missing");
				}
				String answer = Members.text(line, "answer");
				if (answer.isEmpty() || answer.equals("accept")) {
					String text = Members.text(line, "text");
					Map<String, Object> meta = Members.object(line, "meta");
					boolean marked = meta.containsKey("annotator") || !Members.list(line, "spans").isEmpty();
					sink.article(ArticleJson.article(meta, Members.plainName(file) + "-" + number, text,
							marked ? List.of(ArticleJson.marks(meta, ArticleJson.joined(drafts(line, text))))
									: List.of()));
				}
			}
		}
	}

	private static List<MarkDraft> drafts(Map<String, Object> line, String text) {
		OffsetMap offsets = new OffsetMap(text);
		List<MarkDraft> drafts = new ArrayList<>();
		Map<String, MarkDraft> byPlace = new HashMap<>();
		int number = 0;
		for (Map<String, Object> span : Members.objects(line, "spans")) {
			MarkDraft draft = new MarkDraft();
			draft.id = Members.text(span, "id");
			draft.label = Members.text(span, "label");
			draft.add(Members.number(span, "start", -1), Members.number(span, "end", -1), offsets, text);
			ArticleJson.read(span, draft);
			drafts.add(draft);
			byPlace.putIfAbsent(place(span), draft);
			number++;
		}
		boolean ours = drafts.stream().anyMatch(draft -> !draft.id.isEmpty());
		for (Map<String, Object> relation : ours ? List.<Map<String, Object>>of() : Members.objects(line, "relations")) {
			MarkDraft head = byPlace.get(place(Members.object(relation, "head_span")));
			MarkDraft child = byPlace.get(place(Members.object(relation, "child_span")));
			if (head != null && child != null) {
				name(head, drafts.indexOf(head));
				name(child, drafts.indexOf(child));
				head.link(Members.text(relation, "label"), child.id);
			}
		}
		return number == 0 ? List.of() : drafts;
	}

	/** A link needs an id to point to. */
	private static void name(MarkDraft draft, int number) {
		draft.id = draft.id.isEmpty() ? "s" + number : draft.id;
	}

	private static String place(Map<String, Object> span) {
		return Members.text(span, "start") + "-" + Members.text(span, "end") + Members.text(span, "label");
	}
}
