// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.refi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.work.Progress;
import org.newsmark.formats.FormatWords;
import org.newsmark.formats.archive.ArchiveReading;
import org.newsmark.formats.exchange.CorpusReader;
import org.newsmark.formats.exchange.FileStart;
import org.newsmark.formats.xml.Xml;
import org.osgi.service.component.annotations.Component;

/**
 * Reads the text sources of a project with their codings. Programs differ in what a position counts: ATLAS.ti takes a line
 * end of two characters for one, NVivo and MAXQDA for two; a byte order mark counts nowhere. The project is gone over
 * twice, since links and notes stand behind the sources.
 */
@Component
public final class RefiReader implements CorpusReader {

	@Override
	public String id() {
		return "refi";
	}

	@Override
	public String name(Locale locale) {
		return new FormatWords(locale).name("writer.refi");
	}

	@Override
	public boolean recognises(Path file) {
		return FileStart.isZipWith(file, ".qde");
	}

	@Override
	public void read(Path file, Sink sink, Progress progress) throws IOException, ArticleFormatException {
		try (ArchiveReading zip = ArchiveReading.open(file)) {
			String name = zip.names().stream().filter(each -> each.endsWith(".qde")).findFirst()
					.orElseThrow(() -> zip.fault("project.qde", "is missing"));
			byte[] project = zip.read(name);
			try {
				ProjectParts parts = new ProjectParts();
				XMLStreamReader xml = Xml.reader(new ByteArrayInputStream(project));
				while (xml.hasNext()) {
					if (xml.next() == XMLStreamConstants.START_ELEMENT) {
						parts.collect(xml);
					}
				}
				xml = Xml.reader(new ByteArrayInputStream(project));
				while (xml.hasNext()) {
					progress.checkCancelled();
					if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("TextSource")) {
						sink.article(new SourceReading(parts, zip).read(xml));
					}
				}
			} catch (XMLStreamException e) {
				throw zip.fault(name, String.valueOf(e.getMessage()));
			}
		}
	}

	/** Of a source, without a byte order mark. */
	static String text(byte[] bytes) {
		String text = new String(bytes, StandardCharsets.UTF_8);
		return text.startsWith("\uFEFF") ? text.substring(1) : text;
	}
}
