// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.tei;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.text.OffsetMap;
import org.newsmark.core.work.Progress;
import org.newsmark.formats.FormatWords;
import org.newsmark.formats.exchange.CorpusReader;
import org.newsmark.formats.exchange.FileStart;
import org.newsmark.formats.exchange.MarkDraft;
import org.newsmark.formats.exchange.ReceivedArticle;
import org.newsmark.formats.exchange.ReceivedMarks;
import org.newsmark.formats.json.ArticleJson;
import org.newsmark.formats.json.JsonCell;
import org.newsmark.formats.json.JsonIn;
import org.newsmark.formats.json.Members;
import org.newsmark.formats.xml.Xml;
import org.osgi.service.component.annotations.Component;

/**
 * Reads texts whose {@code standOff} has spans between anchors. Of files of other projects the text of {@code body} is
 * taken as it stands, and the category that {@code ana} points to is the label.
 */
@Component
public final class TeiReader implements CorpusReader {

	private static final String XML = "http://www.w3.org/XML/1998/namespace";

	@Override
	public String id() {
		return "tei";
	}

	@Override
	public String name(Locale locale) {
		return new FormatWords(locale).name("writer.tei");
	}

	@Override
	public boolean recognises(Path file) {
		return FileStart.of(file).contains("http://www.tei-c.org/ns/1.0");
	}

	@Override
	public void read(Path file, Sink sink, Progress progress) throws IOException, ArticleFormatException {
		try (InputStream in = Files.newInputStream(file)) {
			XMLStreamReader xml = Xml.reader(in);
			int number = 0;
			while (xml.hasNext()) {
				progress.checkCancelled();
				if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("TEI")) {
					sink.article(new Reading(Members.plainName(file) + "-" + ++number).read(xml));
				}
			}
		} catch (XMLStreamException e) {
			throw new ArticleFormatException(Members.fileName(file), e.getLocation().getLineNumber(),
					String.valueOf(e.getMessage()));
		}
	}

	/** One text. */
	private static final class Reading {

		private final String otherwise;
		private final StringBuilder text = new StringBuilder();
		private final Map<String, Integer> anchors = new HashMap<>();
		private final Map<String, Map<String, String>> features = new HashMap<>();
		private final Map<String, Map<String, String>> spans = new LinkedHashMap<>();
		private final List<String[]> links = new ArrayList<>();
		private Map<String, Object> ours = Map.of();

		Reading(String otherwise) {
			this.otherwise = otherwise;
		}

		ReceivedArticle read(XMLStreamReader xml) throws XMLStreamException {
			String name = attribute(xml, "n");
			boolean body = false;
			for (int event = xml.next(); !isEnd(event, xml, "TEI"); event = xml.next()) {
				if (event == XMLStreamConstants.CHARACTERS && body) {
					text.append(xml.getText());
				} else if (isEnd(event, xml, "body")) {
					body = false;
				} else if (event == XMLStreamConstants.START_ELEMENT) {
					body |= xml.getLocalName().equals("body");
					start(xml);
				}
			}
			return article(name);
		}

		private void start(XMLStreamReader xml) throws XMLStreamException {
			switch (xml.getLocalName()) {
				case "anchor" -> anchors.put(id(xml), text.length());
				case "note" -> {
					if (attribute(xml, "type").equals("newsmark")) {
						ours = parse(xml.getElementText());
					}
				}
				case "span" -> {
					Map<String, String> span = new HashMap<>();
					for (String name : List.of("n", "from", "to", "ana", "prev")) {
						span.put(name, attribute(xml, name));
					}
					spans.put(id(xml).isEmpty() ? "span" + spans.size() : id(xml), span);
				}
				case "link" -> links.add(new String[] { attribute(xml, "n").isEmpty() ? attribute(xml, "type")
						: attribute(xml, "n"), attribute(xml, "target") });
				case "fs" -> features.put(id(xml), features(xml));
				default -> {
					// Structure of the text is not marks.
				}
			}
		}

		private ReceivedArticle article(String name) {
			String all = text.toString();
			OffsetMap offsets = new OffsetMap(all);
			Map<String, List<MarkDraft>> drafts = new LinkedHashMap<>();
			Map<String, MarkDraft> byId = new HashMap<>();
			spans.forEach((id, span) -> {
				Map<String, String> mark = features.getOrDefault(pointer(span, "-fs"), Map.of());
				MarkDraft draft = draft(span, mark, id);
				int start = anchors.getOrDefault(span.getOrDefault("from", "").replace("#", ""), -1);
				int end = anchors.getOrDefault(span.getOrDefault("to", "").replace("#", ""), -1);
				if (start >= 0 && end > start) {
					draft.add(offsets.toCodePoint(start), offsets.toCodePoint(end), offsets, all);
				}
				byId.put(id, draft);
				drafts.computeIfAbsent(mark.getOrDefault("annotator", ""), none -> new ArrayList<>()).add(draft);
			});
			for (String[] link : links) {
				String[] ends = link[1].replace("#", "").split("\\s+");
				if (ends.length == 2 && byId.containsKey(ends[0]) && byId.containsKey(ends[1])) {
					byId.get(ends[0]).link(link[0], byId.get(ends[1]).id);
				}
			}
			List<ReceivedMarks> marks = new ArrayList<>();
			for (Map<String, Object> annotator : Members.objects(ours, "annotators")) {
				List<MarkDraft> own = drafts.remove(Members.text(annotator, "annotator"));
				marks.add(ArticleJson.marks(annotator, own == null ? List.of() : ArticleJson.joined(own)));
			}
			drafts.forEach((annotator, own) -> marks.add(ReceivedMarks.of(annotator, ArticleJson.joined(own))));
			return ArticleJson.article(ours, name.isEmpty() ? otherwise : name, all, marks);
		}

		private static MarkDraft draft(Map<String, String> span, Map<String, String> mark, String id) {
			MarkDraft draft = new MarkDraft();
			draft.id = span.getOrDefault("n", "").isEmpty() ? id : span.getOrDefault("n", id);
			String category = span.getOrDefault("ana", "").replaceFirst("\\s.*", "").replace("#", "");
			draft.label = mark.getOrDefault("label", category.isEmpty() ? "span" : category);
			draft.note = mark.getOrDefault("note", "");
			draft.origin = mark.getOrDefault("origin", "");
			draft.created = mark.getOrDefault("created", "");
			draft.modified = mark.getOrDefault("modified", "");
			draft.attributes.putAll(JsonCell.parseObject(mark.getOrDefault("attributes", "")));
			draft.other.putAll(JsonCell.parseObject(mark.getOrDefault("other", "")));
			return draft;
		}

		private static String pointer(Map<String, String> span, String ending) {
			for (String each : span.getOrDefault("ana", "").split("\\s+")) {
				if (each.endsWith(ending)) {
					return each.replace("#", "");
				}
			}
			return "";
		}

		private static Map<String, String> features(XMLStreamReader xml) throws XMLStreamException {
			Map<String, String> found = new HashMap<>();
			String name = "";
			for (int event = xml.next(); !isEnd(event, xml, "fs"); event = xml.next()) {
				if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("f")) {
					name = attribute(xml, "name");
				} else if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("string")) {
					found.put(name, xml.getElementText());
				}
			}
			return found;
		}

		private static Map<String, Object> parse(String note) {
			try (JsonIn json = JsonIn.of("note", new ByteArrayInputStream(note.getBytes(StandardCharsets.UTF_8)))) {
				Map<String, Object> members = json.nextObject();
				return members == null ? Map.of() : members;
			} catch (IOException | ArticleFormatException notOurs) {
				return Map.of();
			}
		}

		private static boolean isEnd(int event, XMLStreamReader xml, String element) {
			return event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(element);
		}

		private static String id(XMLStreamReader xml) {
			String id = xml.getAttributeValue(XML, "id");
			return id == null ? "" : id;
		}

		private static String attribute(XMLStreamReader xml, String name) {
			String value = xml.getAttributeValue(null, name);
			return value == null ? "" : value;
		}
	}
}
