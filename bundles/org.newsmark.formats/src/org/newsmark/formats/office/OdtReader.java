// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.newsmark.core.article.ZoneKind;
import org.newsmark.formats.ArticleReader;
import org.newsmark.formats.FormatWords;
import org.newsmark.formats.ImportNote.Kind;
import org.newsmark.formats.ImportRefusedException;
import org.newsmark.formats.ImportSource;
import org.newsmark.formats.ImportedArticle;
import org.newsmark.formats.ReadRequest;
import org.newsmark.formats.plain.DocumentLines;
import org.newsmark.formats.plain.PlainArticle;
import org.newsmark.formats.text.SafeXml;
import org.newsmark.formats.text.Unzipped;
import org.osgi.service.component.annotations.Component;

/** One article per document of LibreOffice and its kin. What was deleted under review is left out; notes come last. */
@Component
public final class OdtReader implements ArticleReader {

	private static final String CONTENT = "content.xml";
	private static final String TYPE = "application/vnd.oasis.opendocument.text";
	private static final Set<String> SKIPPED = Set.of("tracked-changes", "annotation", "note-citation", "forms",
			"sequence-decls", "desc", "title");
	private static final int MOST_BLANKS = 100;

	@Override
	public String id() {
		return "odt";
	}

	@Override
	public String name(Locale locale) {
		return new FormatWords(locale).name("reader.odt");
	}

	@Override
	public Confidence recognises(ImportSource source) {
		return Unzipped.mayHold(source, TYPE) ? Confidence.SURE : Confidence.NO;
	}

	@Override
	public List<ImportedArticle> read(ImportSource source, ReadRequest request) throws ImportRefusedException {
		byte[] content = Unzipped.of(source, CONTENT::equals).get(CONTENT)
				.orElseThrow(() -> new ImportRefusedException(Kind.DOCUMENT_BROKEN, CONTENT));
		try {
			Walk walk = new Walk(request);
			walk.read(SafeXml.open(content));
			walk.notes.forEach(note -> walk.lines.paragraph(note, ZoneKind.BOILERPLATE, true));
			if (walk.lines.isEmpty()) {
				throw new ImportRefusedException(Kind.EMPTY);
			}
			return List.of(new PlainArticle(source, id()).of(walk.lines.text(), walk.lines.hints(), request));
		} catch (XMLStreamException e) {
			throw new ImportRefusedException(Kind.DOCUMENT_BROKEN, String.valueOf(e.getMessage()));
		}
	}

	/** Goes over the elements once. Paragraphs may lie within paragraphs, by way of notes and frames. */
	private static final class Walk {
		private final ReadRequest request;
		private final DocumentLines lines = new DocumentLines();
		private final List<String> notes = new ArrayList<>();
		private final Deque<StringBuilder> open = new ArrayDeque<>();
		private final Deque<String> levels = new ArrayDeque<>();
		private int inNote;
		private int inList;
		private boolean titled;

		Walk(ReadRequest request) {
			this.request = request;
		}

		void read(XMLStreamReader xml) throws XMLStreamException {
			int skipped = 0;
			while (xml.hasNext()) {
				int event = xml.next();
				if (event == XMLStreamConstants.START_ELEMENT) {
					if (skipped > 0 || SKIPPED.contains(xml.getLocalName())) {
						skipped++;
					} else {
						enter(xml);
					}
				} else if (event == XMLStreamConstants.END_ELEMENT) {
					if (skipped > 0) {
						skipped--;
					} else {
						leave(xml.getLocalName());
					}
				} else if (event == XMLStreamConstants.CHARACTERS && skipped == 0 && !open.isEmpty()) {
					open.element().append(xml.getText().replaceAll("[ \\n\\t\\r]+", " "));
				}
			}
		}

		private void enter(XMLStreamReader xml) {
			switch (xml.getLocalName()) {
			case "p", "h" -> {
				request.checkCancelled();
				open.push(new StringBuilder());
				levels.push(xml.getLocalName().equals("h") ? attribute(xml, "outline-level", "1") : "");
			}
			case "note" -> inNote++;
			case "list-item" -> inList++;
			case "s" -> append(" ".repeat(Math.min(MOST_BLANKS, number(attribute(xml, "c", "1")))));
			case "tab" -> append("\t");
			case "line-break" -> append("\n");
			default -> {
			}
			}
		}

		private void leave(String name) {
			switch (name) {
			case "p", "h" -> {
				String words = open.pop().toString();
				String level = levels.pop();
				if (inNote > 0) {
					notes.add(words);
				} else {
					add(words, level);
				}
			}
			case "note" -> inNote--;
			case "list-item" -> inList--;
			default -> {
			}
			}
		}

		private void add(String words, String level) {
			if (words.isBlank()) {
				return;
			}
			if (level.isEmpty()) {
				lines.paragraph(words, inList > 0 ? ZoneKind.LIST : null, inList > 0);
			} else {
				lines.paragraph(words, level.equals("1") && !titled ? ZoneKind.HEADLINE : ZoneKind.SUBHEADING, true);
				titled |= level.equals("1");
			}
		}

		private void append(String words) {
			if (!open.isEmpty()) {
				open.element().append(words);
			}
		}

		private static int number(String digits) {
			return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 1;
		}

		private static String attribute(XMLStreamReader xml, String name, String otherwise) {
			for (int i = 0; i < xml.getAttributeCount(); i++) {
				if (xml.getAttributeLocalName(i).equals(name)) {
					return String.valueOf(xml.getAttributeValue(i));
				}
			}
			return otherwise;
		}
	}
}
