// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.uima;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.work.Progress;
import org.newsmark.formats.FormatWords;
import org.newsmark.formats.archive.ArchiveReading;
import org.newsmark.formats.archive.ArchiveReading.Document;
import org.newsmark.formats.exchange.CorpusReader;
import org.newsmark.formats.exchange.FileStart;
import org.newsmark.formats.xml.Xml;
import org.osgi.service.component.annotations.Component;

/** Reads an archive of XMI documents: those of an export, and those that INCEpTION exports, with its own layers. */
@Component
public final class XmiReader implements CorpusReader {

	private static final String XMI = "http://www.omg.org/XMI";

	@Override
	public String id() {
		return "xmi";
	}

	@Override
	public String name(Locale locale) {
		return new FormatWords(locale).name("writer.xmi");
	}

	@Override
	public boolean recognises(Path file) {
		return FileStart.isZipWith(file, ".xmi");
	}

	@Override
	public void read(Path file, Sink sink, Progress progress) throws IOException, ArticleFormatException {
		try (ArchiveReading zip = ArchiveReading.open(file)) {
			zip.readAll(".xmi", (name, content) -> {
				try {
					return document(content);
				} catch (XMLStreamException e) {
					throw zip.fault(name, String.valueOf(e.getMessage()));
				}
			}, sink, progress);
		}
	}

	private static Document document(byte[] content) throws XMLStreamException {
		XMLStreamReader xml = Xml.reader(new ByteArrayInputStream(content));
		List<CasMarks.Read> read = new ArrayList<>();
		String text = "";
		while (xml.hasNext()) {
			if (xml.next() == XMLStreamConstants.START_ELEMENT) {
				String sofa = xml.getAttributeValue(null, "sofaString");
				if (xml.getLocalName().equals("Sofa") && sofa != null && text.isEmpty()) {
					text = sofa;
				} else if (xml.getAttributeValue(null, "begin") != null) {
					read.add(annotation(xml));
				}
			}
		}
		return new Document(text, new CasMarks(text).marks(read));
	}

	private static CasMarks.Read annotation(XMLStreamReader xml) {
		Map<String, String> features = new LinkedHashMap<>();
		for (int i = 0; i < xml.getAttributeCount(); i++) {
			String name = xml.getAttributeLocalName(i);
			if (!List.of("sofa", "begin", "end", "id").contains(name)) {
				features.put(name, xml.getAttributeValue(i));
			}
		}
		String space = String.valueOf(xml.getNamespaceURI());
		String type = space.replaceFirst("^http:///", "").replaceFirst("\\.ecore$", "").replace('/', '.') + "."
				+ xml.getLocalName();
		return new CasMarks.Read(String.valueOf(xml.getAttributeValue(XMI, "id")), type,
				number(xml.getAttributeValue(null, "begin")), number(xml.getAttributeValue(null, "end")), features);
	}

	private static int number(@org.eclipse.jdt.annotation.Nullable String digits) {
		return digits != null && digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : -1;
	}
}
