// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.jdt.annotation.Nullable;
import org.newsmark.formats.tables.TableRows;
import org.newsmark.formats.xml.Xml;

/** Rows of the sheets of one table, whose first row are titles; texts that go on in numbered columns are joined. */
final class SheetReading implements TableRows {

	private final ZipFile zip;
	private final List<String> shared;
	private final List<String> parts;
	private int next;
	private @Nullable XMLStreamReader xml;
	private @Nullable InputStream in;
	private List<String> titles = List.of();

	/** @param parts entries of the sheets in their order */
	SheetReading(ZipFile zip, List<String> shared, List<String> parts) {
		this.zip = zip;
		this.shared = shared;
		this.parts = parts;
	}

	@Override
	public @Nullable Map<String, String> next() throws IOException {
		try {
			while (true) {
				XMLStreamReader reader = xml;
				if (reader == null) {
					if (next == parts.size()) {
						return null;
					}
					open(parts.get(next++));
					continue;
				}
				List<String> cells = row(reader);
				if (cells == null) {
					close();
				} else if (titles.isEmpty()) {
					titles = cells;
				} else {
					return named(cells);
				}
			}
		} catch (XMLStreamException e) {
			throw new IOException("The workbook is damaged: " + e.getMessage(), e);
		}
	}

	@Override
	public void close() throws IOException {
		InputStream open = in;
		xml = null;
		in = null;
		titles = List.of();
		if (open != null) {
			open.close();
		}
	}

	/** The strings that cells point to, of a workbook that has them in a table. */
	static List<String> shared(ZipFile zip) throws IOException, XMLStreamException {
		List<String> strings = new ArrayList<>();
		ZipEntry entry = zip.getEntry("xl/sharedStrings.xml");
		if (entry == null) {
			return strings;
		}
		try (InputStream stream = zip.getInputStream(entry)) {
			XMLStreamReader reader = Xml.reader(stream);
			StringBuilder text = new StringBuilder();
			boolean phonetic = false;
			while (reader.hasNext()) {
				int event = reader.next();
				if (event == XMLStreamConstants.START_ELEMENT) {
					switch (reader.getLocalName()) {
						case "si" -> text.setLength(0);
						case "rPh" -> phonetic = true;
						case "t" -> text.append(phonetic ? "" : reader.getElementText());
						default -> {
							// How it looks does not matter.
						}
					}
				} else if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals("rPh")) {
					phonetic = false;
				} else if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals("si")) {
					strings.add(text.toString());
				}
			}
		}
		return strings;
	}

	private void open(String part) throws IOException, XMLStreamException {
		ZipEntry entry = zip.getEntry(part);
		if (entry == null) {
			throw new IOException("The workbook has no " + part);
		}
		InputStream stream = zip.getInputStream(entry);
		in = stream;
		xml = Xml.reader(stream);
	}

	private @Nullable List<String> row(XMLStreamReader reader) throws XMLStreamException {
		while (reader.hasNext()) {
			if (reader.next() == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals("row")) {
				return cells(reader);
			}
		}
		return null;
	}

	private List<String> cells(XMLStreamReader reader) throws XMLStreamException {
		List<String> cells = new ArrayList<>();
		String type = "";
		int column = 0;
		for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT
				|| !reader.getLocalName().equals("row"); event = reader.next()) {
			if (event != XMLStreamConstants.START_ELEMENT) {
				continue;
			}
			switch (reader.getLocalName()) {
				case "c" -> {
					type = String.valueOf(reader.getAttributeValue(null, "t"));
					column = column(reader.getAttributeValue(null, "r"), cells.size());
					while (cells.size() <= column) {
						cells.add("");
					}
				}
				case "v" -> {
					String value = reader.getElementText();
					cells.set(column, type.equals("s") ? shared(value) : value.replaceFirst("\\.0$", ""));
				}
				case "t" -> cells.set(column, cells.get(column) + reader.getElementText());
				default -> {
					// Formulas and looks do not matter.
				}
			}
		}
		return cells;
	}

	private String shared(String index) {
		int number = index.matches("\\d{1,9}") ? Integer.parseInt(index) : -1;
		return number >= 0 && number < shared.size() ? shared.get(number) : "";
	}

	/** {@code AB12} is the 28th column. */
	private static int column(@Nullable String reference, int otherwise) {
		if (reference == null) {
			return otherwise;
		}
		int column = 0;
		int letters = 0;
		while (letters < reference.length() && letters < 3 && Character.isLetter(reference.charAt(letters))) {
			column = 26 * column + Character.toUpperCase(reference.charAt(letters++)) - 'A' + 1;
		}
		return column == 0 ? otherwise : column - 1;
	}

	private Map<String, String> named(List<String> cells) {
		Map<String, String> row = new LinkedHashMap<>();
		String last = titles.get(titles.size() - 1).replaceFirst("_\\d+$", "");
		for (int i = 0; i < Math.max(titles.size(), cells.size()); i++) {
			String title = i < titles.size() ? titles.get(i) : last;
			String cell = i < cells.size() ? cells.get(i) : "";
			if (title.matches("text_\\d+") || i >= titles.size()) {
				row.merge(title.replaceFirst("_\\d+$", ""), cell, String::concat);
			} else {
				row.put(title, cell);
			}
		}
		return row;
	}
}
