// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.tables;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationStatus;
import org.newsmark.core.article.ArticleMetadata;
import org.newsmark.core.article.Zone;
import org.newsmark.core.article.ZoneKind;
import org.newsmark.core.article.Zones;
import org.newsmark.core.text.TextSpan;
import org.newsmark.core.work.Progress;
import org.newsmark.formats.exchange.CorpusReader.Sink;
import org.newsmark.formats.exchange.MarkDraft;
import org.newsmark.formats.exchange.ReceivedArticle;
import org.newsmark.formats.exchange.ReceivedMarks;
import org.newsmark.formats.json.JsonCell;
import org.newsmark.formats.json.Members;

/**
 * Makes articles with marks of the tables of marks and of articles. Columns may be missing and stand in any order; a
 * table made by hand needs {@code article}, {@code label} and {@code start}, {@code end} or {@code spans}. As long as
 * both tables name their articles in the same order, one article is held at a time.
 */
public final class TableReading {

	private final TableRows marks;
	private final TableRows articles;
	private final Sink sink;
	private final Progress progress;
	/** Rows of articles that did not come in the order of the table of articles. */
	private final Map<String, List<Map<String, String>>> strays = new LinkedHashMap<>();

	/** @param articles may have no rows at all */
	public TableReading(TableRows marks, TableRows articles, Sink sink, Progress progress) {
		this.marks = marks;
		this.articles = articles;
		this.sink = sink;
		this.progress = progress;
	}

	/** Reads both to their end. Blocks. */
	public void run() throws IOException {
		Map<String, String> mark = marks.next();
		for (Map<String, String> row = articles.next(); row != null; row = articles.next()) {
			progress.checkCancelled();
			String path = cell(row, "article");
			List<Map<String, String>> own = new ArrayList<>();
			for (; mark != null && cell(mark, "article").equals(path); mark = marks.next()) {
				own.add(mark);
			}
			sink.article(article(path, row, own));
		}
		for (; mark != null; mark = marks.next()) {
			strays.computeIfAbsent(cell(mark, "article"), none -> new ArrayList<>()).add(mark);
		}
		for (Map.Entry<String, List<Map<String, String>>> stray : strays.entrySet()) {
			progress.checkCancelled();
			sink.article(article(stray.getKey(), Map.of(), stray.getValue()));
		}
	}

	private static ReceivedArticle article(String path, Map<String, String> row, List<Map<String, String>> marks) {
		Map<String, List<Annotation>> byAnnotator = new LinkedHashMap<>();
		for (Map<String, String> mark : marks) {
			MarkDraft draft = draft(mark);
			if (draft.isWhole()) {
				byAnnotator.computeIfAbsent(cell(mark, "annotator"), none -> new ArrayList<>()).add(draft.mark());
			}
		}
		List<ReceivedMarks> received = new ArrayList<>();
		for (Map<String, Object> annotator : JsonCell.parseObjects(cell(row, "annotators"))) {
			String name = Members.text(annotator, "name");
			List<Annotation> theirs = byAnnotator.remove(name);
			received.add(new ReceivedMarks(name,
					AnnotationStatus.of(Members.text(annotator, "status")).orElse(AnnotationStatus.NEW),
					Members.text(annotator, "codebook"),
					Members.without(annotator, List.of("name", "status", "codebook")),
					theirs == null ? List.of() : theirs));
		}
		byAnnotator.forEach((annotator, theirs) -> received.add(ReceivedMarks.of(annotator, theirs)));
		return new ReceivedArticle(path, row.get("text"), cell(row, "text_sha256"), metadata(row),
				zones(cell(row, "zones")), received);
	}

	/** The JSON of an export, else the columns of a table made by hand. */
	private static ArticleMetadata metadata(Map<String, String> row) {
		if (row.containsKey("metadata")) {
			return new ArticleMetadata(JsonCell.parseObject(cell(row, "metadata")));
		}
		ArticleMetadata metadata = ArticleMetadata.EMPTY;
		for (String member : List.of(ArticleMetadata.TITLE, ArticleMetadata.OUTLET, ArticleMetadata.PUBLISHED,
				ArticleMetadata.LANGUAGE, ArticleMetadata.URL, ArticleMetadata.SECTION, ArticleMetadata.EVENT,
				ArticleMetadata.GENRE)) {
			metadata = metadata.with(member, cell(row, member));
		}
		String authors = cell(row, ArticleMetadata.AUTHORS);
		return authors.isEmpty() ? metadata
				: metadata.with(ArticleMetadata.AUTHORS, List.of(authors.split(";\\s*")));
	}

	private static Zones zones(String cell) {
		List<Zone> zones = new ArrayList<>();
		for (String each : cell.split(";")) {
			int colon = each.indexOf(':');
			TextSpan span = colon < 0 ? null : span(each.substring(colon + 1));
			if (span != null) {
				ZoneKind.of(each.substring(0, colon)).ifPresent(kind -> zones.add(new Zone(kind, span)));
			}
		}
		return new Zones(zones);
	}

	private static MarkDraft draft(Map<String, String> row) {
		MarkDraft draft = new MarkDraft();
		draft.id = cell(row, "id");
		draft.label = cell(row, "label");
		draft.note = cell(row, "note");
		draft.origin = cell(row, "origin");
		draft.created = cell(row, "created");
		draft.modified = cell(row, "modified");
		draft.orphan = cell(row, "orphan").equalsIgnoreCase("true");
		String spans = cell(row, "spans");
		addSpans(draft, spans.isEmpty() ? cell(row, "start") + "-" + cell(row, "end") : spans, cell(row, "exact"));
		for (Map.Entry<String, String> column : row.entrySet()) {
			String title = column.getKey();
			if (!column.getValue().isEmpty() && title.startsWith(MarkRows.ATTRIBUTE)) {
				draft.attributes.put(title.substring(MarkRows.ATTRIBUTE.length()), column.getValue());
			} else if (!column.getValue().isEmpty() && title.startsWith(MarkRows.LINK)) {
				draft.links.put(title.substring(MarkRows.LINK.length()), List.of(column.getValue().split(";")));
			}
		}
		draft.attributes.putAll(JsonCell.parseObject(cell(row, "attributes")));
		Map<String, Object> links = Map.of("links", JsonCell.parseObject(cell(row, "links")));
		draft.links.putAll(Members.textsByName(links, "links"));
		draft.other.putAll(JsonCell.parseObject(cell(row, "other")));
		return draft;
	}

	/** The words of several spans are told apart by what joins them, as far as that is possible. */
	private static void addSpans(MarkDraft draft, String spans, String exact) {
		String[] each = spans.split(";");
		String[] words = each.length == 1 ? new String[] { exact } : exact.split(" … ", -1);
		for (int i = 0; i < each.length; i++) {
			TextSpan span = span(each[i]);
			if (span != null) {
				draft.add(span.start(), span.end(), words.length == each.length ? words[i] : "");
			}
		}
	}

	private static @Nullable TextSpan span(String edges) {
		int dash = edges.indexOf('-');
		try {
			int start = Integer.parseInt(edges.substring(0, Math.max(0, dash)).strip());
			int end = Integer.parseInt(edges.substring(dash + 1).strip());
			return start >= 0 && end > start ? new TextSpan(start, end) : null;
		} catch (NumberFormatException noSpan) {
			return null;
		}
	}

	private static String cell(Map<String, String> row, String column) {
		return row.getOrDefault(column, "");
	}
}
