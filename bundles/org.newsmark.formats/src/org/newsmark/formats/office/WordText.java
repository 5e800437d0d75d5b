// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.jdt.annotation.Nullable;
import org.newsmark.formats.ImportNote.Kind;
import org.newsmark.formats.ImportRefusedException;
import org.newsmark.formats.ImportSource;
import org.newsmark.formats.ReadRequest;
import org.newsmark.formats.text.SafeXml;
import org.newsmark.formats.text.Unzipped;

/**
 * The paragraphs of a DOCX as a reader of it sees them: what was deleted under review is gone, what was inserted is
 * there, notes and running heads come last. For readers of whatever comes as DOCX.
 */
public final class WordText {

	/** Where a document has its text. */
	public static final String DOCUMENT = "word/document.xml";

	private static final String STYLES = "word/styles.xml";
	private static final Set<String> SKIPPED = Set.of("del", "moveFrom", "Fallback", "instrText", "delText");

	/**
	 * @param style its name in English, in lower case, as in {@code heading 1}; empty for the standard one
	 * @param item  whether it is part of a list
	 * @param apart whether it is a note, a head or a foot
	 */
	public record Paragraph(String text, String style, boolean item, boolean apart) {
	}

	private final List<Paragraph> paragraphs = new ArrayList<>();
	private final Map<String, String> styles = new HashMap<>();
	private final ReadRequest request;

	private WordText(ReadRequest request) {
		this.request = request;
	}

	/** @throws ImportRefusedException if it is no such document, or a damaged one */
	public static List<Paragraph> of(ImportSource source, ReadRequest request) throws ImportRefusedException {
		Unzipped zip = Unzipped.of(source, name -> name.equals(DOCUMENT) || name.equals(STYLES)
				|| name.matches("word/(?:header|footer|footnotes|endnotes)\\d*\\.xml"));
		WordText text = new WordText(request);
		byte[] document = zip.get(DOCUMENT).orElseThrow(() -> new ImportRefusedException(Kind.DOCUMENT_BROKEN, DOCUMENT));
		try {
			if (zip.get(STYLES).isPresent()) {
				text.readStyles(SafeXml.open(zip.get(STYLES).get()));
			}
			text.read(SafeXml.open(document), false);
			for (String name : zip.names()) {
				if (!name.equals(DOCUMENT) && !name.equals(STYLES)) {
					text.read(SafeXml.open(zip.get(name).orElseThrow()), true);
				}
			}
		} catch (XMLStreamException e) {
			throw new ImportRefusedException(Kind.DOCUMENT_BROKEN, String.valueOf(e.getMessage()));
		}
		return text.paragraphs;
	}

	/** Names of styles are English in every language; their ids are not. */
	private void readStyles(XMLStreamReader xml) throws XMLStreamException {
		String id = "";
		while (xml.hasNext()) {
			if (xml.next() == XMLStreamConstants.START_ELEMENT) {
				if (xml.getLocalName().equals("style")) {
					id = attribute(xml, "styleId");
				} else if (xml.getLocalName().equals("name") && !id.isEmpty()) {
					styles.putIfAbsent(id, attribute(xml, "val").toLowerCase(Locale.ROOT));
				}
			}
		}
	}

	private void read(XMLStreamReader xml, boolean apart) throws XMLStreamException {
		StringBuilder text = new StringBuilder();
		String style = "";
		boolean item = false;
		int skipped = 0;
		while (xml.hasNext()) {
			int event = xml.next();
			if (event == XMLStreamConstants.START_ELEMENT) {
				String name = xml.getLocalName();
				if (skipped > 0 || SKIPPED.contains(name)) {
					skipped++;
					continue;
				}
				switch (name) {
				case "p" -> {
					// A text box within a paragraph ends what stood before it.
					add(text, style, item, apart);
					style = "";
					item = false;
				}
				case "pStyle" -> style = styles.getOrDefault(attribute(xml, "val"), attribute(xml, "val"));
				case "numPr" -> item = true;
				case "tab" -> text.append(isInRun(text) ? "\t" : "");
				case "br", "cr" -> text.append('\n');
				case "noBreakHyphen" -> text.append('\u2011');
				case "t" -> text.append(xml.getElementText());
				default -> {
				}
				}
			} else if (event == XMLStreamConstants.END_ELEMENT) {
				if (skipped > 0) {
					skipped--;
				} else if (xml.getLocalName().equals("p")) {
					add(text, style, item, apart);
				}
			}
		}
	}

	/** Tab stops of a paragraph are declared by the same name before its first letter. */
	private static boolean isInRun(StringBuilder text) {
		return !text.isEmpty();
	}

	private void add(StringBuilder text, String style, boolean item, boolean apart) {
		request.checkCancelled();
		String words = text.toString();
		text.setLength(0);
		if (!words.isBlank()) {
			paragraphs.add(new Paragraph(words, style.toLowerCase(Locale.ROOT), item, apart));
		}
	}

	private static String attribute(XMLStreamReader xml, String name) {
		for (int i = 0; i < xml.getAttributeCount(); i++) {
			if (xml.getAttributeLocalName(i).equals(name)) {
				@Nullable
				String value = xml.getAttributeValue(i);
				return value == null ? "" : value;
			}
		}
		return "";
	}
}
