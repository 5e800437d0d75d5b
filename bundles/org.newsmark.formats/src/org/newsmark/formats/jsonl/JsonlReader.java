// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.jsonl;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationStatus;
import org.newsmark.core.article.ArticleMetadata;
import org.newsmark.core.article.Zone;
import org.newsmark.core.article.ZoneKind;
import org.newsmark.core.article.Zones;
import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.text.TextSpan;
import org.newsmark.core.work.Progress;
import org.newsmark.formats.FormatWords;
import org.newsmark.formats.exchange.CorpusReader;
import org.newsmark.formats.exchange.FileStart;
import org.newsmark.formats.exchange.MarkDraft;
import org.newsmark.formats.exchange.ReceivedArticle;
import org.newsmark.formats.exchange.ReceivedMarks;
import org.newsmark.formats.json.JsonIn;
import org.newsmark.formats.json.Members;
import org.osgi.service.component.annotations.Component;

/** Reads what {@link JsonlWriter} writes. */
@Component
public final class JsonlReader implements CorpusReader {

	private static final List<String> MARK_MEMBERS = List.of("annotator", "id", "label", "spans", "exact", "prefix",
			"suffix", "zone", "attributes", "links", "note", "origin", "created", "modified", "orphan");

	@Override
	public String id() {
		return "jsonl";
	}

	@Override
	public String name(Locale locale) {
		return new FormatWords(locale).name("writer.jsonl");
	}

	@Override
	public boolean recognises(Path file) {
		return FileStart.of(file).contains("\"newsmark\":\"" + JsonlLine.FORMAT + '"');
	}

	@Override
	public void read(Path file, Sink sink, Progress progress) throws IOException, ArticleFormatException {
		try (JsonIn json = JsonIn.of(file.getFileName().toString(), Files.newInputStream(file))) {
			for (Map<String, Object> line = json.nextObject(); line != null; line = json.nextObject()) {
				if (!Members.text(line, "newsmark").equals(JsonlLine.FORMAT)) {
					throw json.fault("\"newsmark\":\"" + JsonlLine.FORMAT + "\" was expected");
				}
				sink.article(article(line));
			}
		}
	}

	private static ReceivedArticle article(Map<String, Object> line) {
		Map<String, List<Annotation>> marks = new LinkedHashMap<>();
		for (Map<String, Object> each : Members.objects(line, "marks")) {
			MarkDraft draft = draft(each);
			if (draft.isWhole()) {
				marks.computeIfAbsent(Members.text(each, "annotator"), none -> new ArrayList<>()).add(draft.mark());
			}
		}
		List<ReceivedMarks> received = new ArrayList<>();
		for (Map<String, Object> annotator : Members.objects(line, "annotators")) {
			String name = Members.text(annotator, "name");
			List<Annotation> theirs = marks.remove(name);
			received.add(new ReceivedMarks(name,
					AnnotationStatus.of(Members.text(annotator, "status")).orElse(AnnotationStatus.NEW),
					Members.text(annotator, "codebook"),
					Members.without(annotator, List.of("name", "status", "codebook")),
					theirs == null ? List.of() : theirs));
		}
		marks.forEach((annotator, theirs) -> received.add(ReceivedMarks.of(annotator, theirs)));
		return new ReceivedArticle(Members.text(line, "path"),
				line.containsKey("text") ? Members.text(line, "text") : null, Members.text(line, "textSha256"),
				new ArticleMetadata(Members.object(line, "metadata")), zones(line), received);
	}

	private static Zones zones(Map<String, Object> line) {
		List<Zone> zones = new ArrayList<>();
		for (Map<String, Object> zone : Members.objects(line, "zones")) {
			int start = Members.number(zone, "start", -1);
			int end = Members.number(zone, "end", -1);
			if (start >= 0 && end > start) {
				ZoneKind.of(Members.text(zone, "kind"))
						.ifPresent(kind -> zones.add(new Zone(kind, new TextSpan(start, end))));
			}
		}
		return new Zones(zones);
	}

	private static MarkDraft draft(Map<String, Object> mark) {
		MarkDraft draft = new MarkDraft();
		draft.id = Members.text(mark, "id");
		draft.label = Members.text(mark, "label");
		List<String> exact = Members.texts(mark, "exact");
		int next = 0;
		for (Object pair : Members.list(mark, "spans")) {
			if (pair instanceof List<?> edges && edges.size() == 2 && edges.get(0) instanceof Number start
					&& edges.get(1) instanceof Number end) {
				draft.add(start.intValue(), end.intValue(), next < exact.size() ? exact.get(next) : "");
			}
			next++;
		}
		draft.attributes.putAll(Members.object(mark, "attributes"));
		draft.links.putAll(Members.textsByName(mark, "links"));
		draft.note = Members.text(mark, "note");
		draft.origin = Members.text(mark, "origin");
		draft.created = Members.text(mark, "created");
		draft.modified = Members.text(mark, "modified");
		draft.orphan = Members.flag(mark, "orphan");
		draft.other.putAll(Members.without(mark, MARK_MEMBERS));
		return draft;
	}
}
