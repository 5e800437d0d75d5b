// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.doccano;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.newsmark.core.annotation.Annotation;
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
 * Reads what doccano exports: {@code entities} and {@code relations}, or the older {@code label} with lists of start, end
 * and label.
 */
@Component
public final class DoccanoReader implements CorpusReader {

	@Override
	public String id() {
		return "doccano";
	}

	@Override
	public String name(Locale locale) {
		return new FormatWords(locale).name("writer.doccano");
	}

	@Override
	public boolean recognises(Path file) {
		String start = FileStart.of(file).stripLeading();
		return start.startsWith("{") && start.contains("\"text\":")
				&& (start.contains("\"entities\":") || start.matches("(?s).*\"label\": ?\\[(\\[\\d|\\]).*"));
	}

	@Override
	public void read(Path file, Sink sink, Progress progress) throws IOException, ArticleFormatException {
		try (JsonIn json = JsonIn.of(Members.fileName(file), Files.newInputStream(file))) {
			int number = 0;
			for (Map<String, Object> line = json.nextObject(); line != null; line = json.nextObject()) {
				number++;
				if (!line.containsKey("text")) {
					throw json.fault("\"text\" is missing");
				}
				String text = Members.text(line, "text");
				Map<String, Object> ours = Members.object(line, "newsmark");
				List<Annotation> marks = marks(line, text);
				boolean marked = ours.containsKey("annotator") || !marks.isEmpty();
				sink.article(ArticleJson.article(ours, Members.plainName(file) + "-" + number, text,
						marked ? List.of(ArticleJson.marks(ours, marks)) : List.of()));
			}
		}
	}

	private static List<Annotation> marks(Map<String, Object> line, String text) {
		OffsetMap offsets = new OffsetMap(text);
		Map<String, MarkDraft> drafts = new LinkedHashMap<>();
		for (Map<String, Object> entity : Members.objects(line, "entities")) {
			MarkDraft draft = new MarkDraft();
			draft.id = "e" + Members.text(entity, "id");
			draft.label = Members.text(entity, "label");
			draft.add(Members.number(entity, "start_offset", -1), Members.number(entity, "end_offset", -1), offsets,
					text);
			drafts.put(draft.id, draft);
		}
		for (Object each : Members.list(line, "label")) {
			if (each instanceof List<?> triple && triple.size() == 3 && triple.get(0) instanceof Number start
					&& triple.get(1) instanceof Number end) {
				MarkDraft draft = new MarkDraft();
				draft.id = "e" + drafts.size();
				draft.label = String.valueOf(triple.get(2));
				draft.add(start.intValue(), end.intValue(), offsets, text);
				drafts.put(draft.id, draft);
			}
		}
		for (Map<String, Object> relation : Members.objects(line, "relations")) {
			MarkDraft from = drafts.get("e" + Members.text(relation, "from_id"));
			String to = "e" + Members.text(relation, "to_id");
			if (from != null && drafts.containsKey(to)) {
				from.link(Members.text(relation, "type"), to);
			}
		}
		return new ArrayList<>(drafts.values()).stream().filter(MarkDraft::isWhole).map(MarkDraft::mark).toList();
	}
}
