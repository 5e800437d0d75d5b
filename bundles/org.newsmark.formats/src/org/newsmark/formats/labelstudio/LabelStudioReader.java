// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.labelstudio;

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
import org.newsmark.core.work.Progress;
import org.newsmark.formats.FormatWords;
import org.newsmark.formats.exchange.CorpusReader;
import org.newsmark.formats.exchange.FileStart;
import org.newsmark.formats.exchange.MarkDraft;
import org.newsmark.formats.exchange.ReceivedMarks;
import org.newsmark.formats.json.ArticleJson;
import org.newsmark.formats.json.JsonIn;
import org.newsmark.formats.json.Members;
import org.osgi.service.component.annotations.Component;

/**
 * Reads tasks of Label Studio with text regions, choices and texts of regions, and relations. Words say where a region is
 * if its offsets count otherwise.
 */
@Component
public final class LabelStudioReader implements CorpusReader {

	@Override
	public String id() {
		return "labelstudio";
	}

	@Override
	public String name(Locale locale) {
		return new FormatWords(locale).name("writer.labelstudio");
	}

	@Override
	public boolean recognises(Path file) {
		String start = FileStart.of(file).stripLeading();
		return start.startsWith("[") && start.contains("\"data\"")
				&& (start.contains("\"annotations\"") || start.contains("\"text\""));
	}

	@Override
	public void read(Path file, Sink sink, Progress progress) throws IOException, ArticleFormatException {
		try (JsonIn json = JsonIn.of(Members.fileName(file), Files.newInputStream(file))) {
			int number = 0;
			for (Map<String, Object> task = json.nextObject(); task != null; task = json.nextObject()) {
				number++;
				Map<String, Object> data = Members.object(task, "data");
				List<ReceivedMarks> marks = new ArrayList<>();
				for (Map<String, Object> annotation : Members.objects(task, "annotations")) {
					Map<String, Object> ours = new LinkedHashMap<>(Members.object(annotation, "newsmark"));
					ours.putIfAbsent("annotator", annotator(annotation));
					marks.add(ArticleJson.marks(ours, marks(annotation)));
				}
				sink.article(ArticleJson.article(Members.object(data, "newsmark"),
						Members.plainName(file) + "-" + number, Members.text(data, "text"), marks));
			}
		}
	}

	private static String annotator(Map<String, Object> annotation) {
		String name = Members.text(annotation, "created_username");
		String mail = Members.text(Members.object(annotation, "completed_by"), "email");
		return !name.isEmpty() ? name : mail.isEmpty() ? Members.text(annotation, "completed_by") : mail;
	}

	private static List<Annotation> marks(Map<String, Object> annotation) {
		Map<String, MarkDraft> drafts = new LinkedHashMap<>();
		List<Map<String, Object>> results = Members.objects(annotation, "result");
		for (Map<String, Object> region : results) {
			List<String> labels = Members.texts(Members.object(region, "value"), "labels");
			if (!labels.isEmpty()) {
				add(drafts, region, labels.get(0));
			}
		}
		for (Map<String, Object> region : results) {
			Map<String, Object> value = Members.object(region, "value");
			MarkDraft draft = drafts.get(id(region));
			String type = Members.text(region, "type");
			if (type.equals("relation")) {
				MarkDraft from = drafts.get(whole(Members.text(region, "from_id")));
				String to = whole(Members.text(region, "to_id"));
				List<String> labels = Members.texts(region, "labels");
				if (from != null && drafts.containsKey(to)) {
					from.link(labels.isEmpty() ? "related" : labels.get(0), to);
				}
			} else if (draft != null && (type.equals("choices") || type.equals("textarea"))) {
				Members.texts(value, type.equals("choices") ? "choices" : "text")
						.forEach(each -> draft.attribute(Members.text(region, "from_name"), each));
			}
		}
		return drafts.values().stream().filter(MarkDraft::isWhole).map(MarkDraft::mark).toList();
	}

	private static void add(Map<String, MarkDraft> drafts, Map<String, Object> region, String label) {
		Map<String, Object> value = Members.object(region, "value");
		MarkDraft draft = drafts.computeIfAbsent(id(region), none -> new MarkDraft());
		draft.id = id(region);
		draft.label = label;
		draft.add(Members.number(value, "start", -1), Members.number(value, "end", -1), Members.text(value, "text"));
		List<String> notes = Members.texts(Members.object(region, "meta"), "text");
		draft.note = notes.isEmpty() ? draft.note : String.join("\n", notes);
		Map<String, Object> ours = Members.object(region, "newsmark");
		if (!ours.isEmpty()) {
			draft.origin = Members.text(ours, "origin");
			draft.created = Members.text(ours, "created");
			draft.modified = Members.text(ours, "modified");
			draft.other.putAll(Members.object(ours, "other"));
		}
	}

	private static String id(Map<String, Object> region) {
		return whole(Members.text(region, "id"));
	}

	/** Without the number of a piece. */
	private static String whole(String id) {
		return id.replaceFirst("#\\d+$", "");
	}
}
