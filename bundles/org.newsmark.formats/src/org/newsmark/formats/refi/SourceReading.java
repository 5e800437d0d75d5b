// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.refi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.text.OffsetMap;
import org.newsmark.formats.archive.ArchiveReading;
import org.newsmark.formats.exchange.MarkDraft;
import org.newsmark.formats.exchange.ReceivedArticle;
import org.newsmark.formats.exchange.ReceivedMarks;
import org.newsmark.formats.json.ArticleJson;
import org.newsmark.formats.json.JsonIn;
import org.newsmark.formats.json.Members;

/** Reads one text source; for one use. */
final class SourceReading {

	private final ProjectParts parts;
	private final ArchiveReading zip;
	private final Map<String, List<MarkDraft>> drafts = new LinkedHashMap<>();
	/** Mark by the GUID of a selection. */
	private final Map<String, MarkDraft> bySelection = new LinkedHashMap<>();
	private final Map<String, Object> variables = new LinkedHashMap<>();
	private String raw = "";
	private String text = "";
	private int[] points = {};

	SourceReading(ProjectParts parts, ArchiveReading zip) {
		this.parts = parts;
		this.zip = zip;
	}

	/** @param xml at the start of the source; left behind it */
	ReceivedArticle read(XMLStreamReader xml) throws XMLStreamException, IOException, ArticleFormatException {
		String name = ProjectParts.attribute(xml, "name");
		String path = ProjectParts.attribute(xml, "plainTextPath");
		if (!path.isEmpty()) {
			setText(RefiReader.text(zip.read(entry(path))));
		}
		for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT
				|| !xml.getLocalName().equals("TextSource"); event = xml.next()) {
			if (event == XMLStreamConstants.START_ELEMENT) {
				switch (xml.getLocalName()) {
					case "PlainTextContent" -> setText(xml.getElementText());
					case "PlainTextSelection" -> readSelection(xml);
					case "VariableValue" -> readVariable(xml);
					default -> {
						// Codings of whole sources mark nothing.
					}
				}
			}
		}
		bySelection.forEach((selection, draft) -> parts.links(selection).forEach(link -> {
			MarkDraft target = bySelection.get(link.target());
			if (target != null) {
				draft.link(link.relation().isEmpty() ? "related" : link.relation(), target.id);
			}
		}));
		return article(name);
	}

	private ReceivedArticle article(String name) throws IOException, ArticleFormatException {
		Map<String, Object> ours = new LinkedHashMap<>();
		byte[] bytes = parts.isOurs() ? zip.read("newsmark/" + name + ".json") : new byte[0];
		if (bytes.length > 0) {
			try (JsonIn json = JsonIn.of(name, new ByteArrayInputStream(bytes))) {
				Map<String, Object> members = json.nextObject();
				ours.putAll(members == null ? Map.of() : members);
			}
		} else {
			ours.put("metadata", variables);
		}
		List<ReceivedMarks> marks = new ArrayList<>();
		for (Map<String, Object> annotator : Members.objects(ours, "annotators")) {
			List<MarkDraft> own = drafts.remove(Members.text(annotator, "annotator"));
			marks.add(ArticleJson.marks(annotator, own == null ? List.of() : marks(own)));
		}
		drafts.forEach((user, own) -> marks.add(ReceivedMarks.of(user, marks(own))));
		return ArticleJson.article(ours, name, text, marks);
	}

	private static List<Annotation> marks(List<MarkDraft> own) {
		return ArticleJson.joined(own);
	}

	/** The folder is called {@code sources} or {@code Sources}. */
	private String entry(String path) {
		String file = path.replaceFirst("^internal://", "");
		return zip.names().stream()
				.filter(name -> name.toLowerCase(Locale.ROOT).equals(("sources/" + file).toLowerCase(Locale.ROOT)))
				.findFirst().orElse(file);
	}

	/** Line ends become LF; positions of the file are remembered. */
	private void setText(String content) {
		raw = content;
		text = content.replace("\r\n", "\n");
		OffsetMap offsets = new OffsetMap(raw);
		points = new int[offsets.codePoints() + 1];
		int position = 0;
		int point = 0;
		for (int i = 0; i < raw.length(); i += Character.charCount(raw.codePointAt(i))) {
			points[position++] = point;
			boolean pair = raw.startsWith("\r\n", i);
			if (pair && parts.countsLineEndsOnce()) {
				i++;
			}
			point += pair && !parts.countsLineEndsOnce() ? 0 : 1;
		}
		while (position < points.length) {
			points[position++] = point;
		}
	}

	private int point(String position) {
		int index = position.matches("\\d{1,9}") ? Integer.parseInt(position) : -1;
		return index < 0 || index >= points.length ? -1 : points[index];
	}

	private void readSelection(XMLStreamReader xml) throws XMLStreamException {
		MarkDraft draft = new MarkDraft();
		String guid = ProjectParts.guid(xml, "guid");
		String user = parts.user(ProjectParts.guid(xml, "creatingUser"));
		String name = ProjectParts.attribute(xml, "name");
		draft.id = parts.isOurs() && !name.isEmpty() ? name : guid;
		draft.created = ProjectParts.attribute(xml, "creationDateTime");
		draft.add(point(ProjectParts.attribute(xml, "startPosition")), point(ProjectParts.attribute(xml, "endPosition")),
				new OffsetMap(text), text);
		List<String> labels = new ArrayList<>();
		for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT
				|| !xml.getLocalName().equals("PlainTextSelection"); event = xml.next()) {
			if (event == XMLStreamConstants.START_ELEMENT) {
				switch (xml.getLocalName()) {
					case "Coding" -> user = user.isEmpty() ? parts.user(ProjectParts.guid(xml, "creatingUser")) : user;
					case "CodeRef" -> code(draft, labels, ProjectParts.guid(xml, "targetGUID"));
					case "NoteRef" -> draft.note = parts.note(ProjectParts.guid(xml, "targetGUID"));
					default -> {
						// A description repeats the words.
					}
				}
			}
		}
		add(draft, labels, guid, user);
	}

	private void code(MarkDraft draft, List<String> labels, String guid) {
		ProjectParts.Code code = parts.code(guid);
		if (code != null && code.attribute()) {
			int sign = code.name().indexOf(Codes.SIGN);
			draft.attribute(code.name().substring(0, sign), code.name().substring(sign + Codes.SIGN.length()));
		} else if (code != null) {
			labels.add(code.name());
		}
	}

	/** A selection with several codes is as many marks; one without a code is a plain highlight. */
	private void add(MarkDraft draft, List<String> labels, String guid, String user) {
		draft.label = labels.isEmpty() ? "highlight" : labels.get(0);
		List<MarkDraft> own = drafts.computeIfAbsent(user, none -> new ArrayList<>());
		own.add(draft);
		bySelection.putIfAbsent(guid, own.stream().filter(each -> each.id.equals(draft.id)).findFirst().orElse(draft));
		for (int i = 1; i < labels.size(); i++) {
			MarkDraft more = new MarkDraft();
			more.id = draft.id + "-" + i;
			more.label = labels.get(i);
			more.addAll(draft);
			own.add(more);
		}
	}

	private void readVariable(XMLStreamReader xml) throws XMLStreamException {
		String name = "";
		for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT
				|| !xml.getLocalName().equals("VariableValue"); event = xml.next()) {
			if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("VariableRef")) {
				name = parts.variable(ProjectParts.guid(xml, "targetGUID"));
			} else if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().endsWith("Value")
					&& !name.isEmpty()) {
				variables.put(name, xml.getElementText());
			}
		}
	}
}
