// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.work.Progress;
import org.newsmark.formats.FormatWords;
import org.newsmark.formats.exchange.CorpusReader;
import org.newsmark.formats.exchange.FileStart;
import org.newsmark.formats.json.Members;
import org.newsmark.formats.tables.TableReading;
import org.newsmark.formats.xml.Xml;
import org.osgi.service.component.annotations.Component;

/** Reads the sheets {@code marks} and {@code articles} of a workbook, of an export or one made in Excel or LibreOffice. */
@Component
public final class XlsxReader implements CorpusReader {

	private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
	/** Refuses what unpacks to far more than any table, since an archive may lie about its size. */
	private static final long LARGEST = 4L << 30;

	@Override
	public String id() {
		return "xlsx";
	}

	@Override
	public String name(Locale locale) {
		return new FormatWords(locale).name("reader.xlsx");
	}

	@Override
	public boolean recognises(Path file) {
		if (!FileStart.isZipWith(file, "xl/workbook.xml")) {
			return false;
		}
		try (ZipFile zip = new ZipFile(file.toFile())) {
			return sheets(zip).containsKey("marks");
		} catch (IOException | XMLStreamException notOurs) {
			return false;
		}
	}

	@Override
	public void read(Path file, Sink sink, Progress progress) throws IOException, ArticleFormatException {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			if (zip.stream().mapToLong(ZipEntry::getSize).sum() > LARGEST) {
				throw new ArticleFormatException(Members.fileName(file), 0, "unpacks to more than any table holds");
			}
			Map<String, String> sheets = sheets(zip);
			if (!sheets.containsKey("marks")) {
				throw new ArticleFormatException(Members.fileName(file), 0, "there is no sheet \"marks\"");
			}
			List<String> shared = SheetReading.shared(zip);
			try (SheetReading marks = new SheetReading(zip, shared, named(sheets, "marks"));
					SheetReading articles = new SheetReading(zip, shared, named(sheets, "articles"))) {
				new TableReading(marks, articles, sink, progress).run();
			}
		} catch (XMLStreamException e) {
			throw new ArticleFormatException(Members.fileName(file), 0, "the workbook is damaged: " + e.getMessage());
		}
	}

	private static List<String> named(Map<String, String> sheets, String name) {
		List<String> parts = new ArrayList<>();
		sheets.forEach((title, part) -> {
			if (title.matches(name + "(_\\d+)?")) {
				parts.add(part);
			}
		});
		return parts;
	}

	/** Entries by the names of their sheets, in the order of the workbook. */
	private static Map<String, String> sheets(ZipFile zip) throws IOException, XMLStreamException {
		Map<String, String> targets = new LinkedHashMap<>();
		elements(zip, "xl/_rels/workbook.xml.rels", "Relationship",
				xml -> targets.put(String.valueOf(xml.getAttributeValue(null, "Id")),
						String.valueOf(xml.getAttributeValue(null, "Target"))));
		Map<String, String> sheets = new LinkedHashMap<>();
		elements(zip, "xl/workbook.xml", "sheet", xml -> {
			String target = targets.getOrDefault(String.valueOf(xml.getAttributeValue(RELATIONS, "id")), "");
			sheets.put(String.valueOf(xml.getAttributeValue(null, "name")),
					target.startsWith("/") ? target.substring(1) : "xl/" + target);
		});
		return sheets;
	}

	private interface Element {
		void at(XMLStreamReader xml);
	}

	private static void elements(ZipFile zip, String entry, String name, Element each)
			throws IOException, XMLStreamException {
		ZipEntry found = zip.getEntry(entry);
		if (found == null) {
			return;
		}
		try (InputStream in = zip.getInputStream(found)) {
			XMLStreamReader xml = Xml.reader(in);
			while (xml.hasNext()) {
				if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals(name)) {
					each.at(xml);
				}
			}
		}
	}
}
