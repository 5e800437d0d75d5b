// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.newsmark.formats.ReadRequest;
import org.newsmark.formats.text.SafeXml;

/** The cells of a worksheet as text (ECMA-376, SpreadsheetML), dates in ISO 8601. Confined to one thread. */
final class Sheet {

	/** As many as a sheet can have. */
	private static final int MOST_COLUMNS = 16_384;
	/** Formats that show a date without saying so. */
	private static final Set<Integer> DATES = Set.of(14, 15, 16, 17, 22, 27, 30, 36, 50, 57);
	private static final int FIRST_OWN_FORMAT = 164;

	private final List<String> shared = new ArrayList<>();
	/** Of cell styles, by number. */
	private final Set<Integer> dateStyles = new HashSet<>();
	private final ReadRequest request;

	Sheet(Optional<byte[]> strings, Optional<byte[]> styles, ReadRequest request) throws XMLStreamException {
		this.request = request;
		if (strings.isPresent()) {
			readShared(SafeXml.open(strings.get()));
		}
		if (styles.isPresent()) {
			readStyles(SafeXml.open(styles.get()));
		}
	}

	/** All rows that are not blank. */
	List<List<String>> rows(byte[] worksheet) throws XMLStreamException {
		XMLStreamReader xml = SafeXml.open(worksheet);
		List<List<String>> rows = new ArrayList<>();
		List<String> row = new ArrayList<>();
		while (xml.hasNext()) {
			int event = xml.next();
			if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
				int column = Math.min(MOST_COLUMNS, column(attribute(xml, "r"), row.size()));
				while (row.size() < column) {
					row.add("");
				}
				row.add(cell(xml));
			} else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
				request.checkCancelled();
				if (row.stream().anyMatch(cell -> !cell.isBlank())) {
					rows.add(row);
				}
				row = new ArrayList<>();
			}
		}
		return rows;
	}

	private String cell(XMLStreamReader xml) throws XMLStreamException {
		String type = attribute(xml, "t");
		String style = attribute(xml, "s");
		StringBuilder text = new StringBuilder();
		String value = "";
		while (xml.hasNext()) {
			int event = xml.next();
			if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("v")) {
				value = xml.getElementText();
			} else if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("t")) {
				text.append(xml.getElementText());
			} else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
				break;
			}
		}
		return switch (type) {
		case "s" -> value.matches("\\d{1,9}") && Integer.parseInt(value) < shared.size()
				? shared.get(Integer.parseInt(value))
				: "";
		case "inlineStr" -> text.toString();
		case "", "n" -> number(value, style);
		default -> value;
		};
	}

	/** A day is a number since the end of 1899 if the style of its cell shows it as one. */
	private String number(String value, String style) {
		boolean date = style.matches("\\d{1,6}") && dateStyles.contains(Integer.parseInt(style))
				&& value.matches("\\d{1,6}(?:\\.\\d{1,20})?");
		if (!date) {
			return value;
		}
		BigDecimal days = new BigDecimal(value);
		LocalDate day = LocalDate.of(1899, 12, 30).plusDays(days.longValue());
		long minutes = days.remainder(BigDecimal.ONE).multiply(BigDecimal.valueOf(24 * 60)).setScale(0, RoundingMode.HALF_UP)
				.longValue();
		return minutes == 0 ? day.toString() : LocalDateTime.of(day.getYear(), day.getMonth(), day.getDayOfMonth(), 0, 0)
				.plusMinutes(minutes).toString();
	}

	private void readShared(XMLStreamReader xml) throws XMLStreamException {
		StringBuilder text = new StringBuilder();
		int phonetic = 0;
		while (xml.hasNext()) {
			int event = xml.next();
			if (event == XMLStreamConstants.START_ELEMENT) {
				if (xml.getLocalName().equals("si")) {
					request.checkCancelled();
					text.setLength(0);
				} else if (xml.getLocalName().equals("rPh")) {
					phonetic++;
				} else if (xml.getLocalName().equals("t") && phonetic == 0) {
					text.append(xml.getElementText());
				}
			} else if (event == XMLStreamConstants.END_ELEMENT) {
				if (xml.getLocalName().equals("si")) {
					shared.add(text.toString());
				} else if (xml.getLocalName().equals("rPh")) {
					phonetic--;
				}
			}
		}
	}

	private void readStyles(XMLStreamReader xml) throws XMLStreamException {
		Set<Integer> formats = new HashSet<>(DATES);
		boolean cells = false;
		int style = 0;
		while (xml.hasNext()) {
			int event = xml.next();
			if (event == XMLStreamConstants.START_ELEMENT) {
				String name = xml.getLocalName();
				int format = integer(attribute(xml, "numFmtId"));
				if (name.equals("numFmt") && format >= FIRST_OWN_FORMAT && isDate(attribute(xml, "formatCode"))) {
					formats.add(format);
				} else if (name.equals("cellXfs")) {
					cells = true;
				} else if (name.equals("xf") && cells) {
					if (formats.contains(format)) {
						dateStyles.add(style);
					}
					style++;
				}
			} else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("cellXfs")) {
				cells = false;
			}
		}
	}

	private static boolean isDate(String format) {
		return format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]", "").matches("(?i).*(?:y|d|j).*");
	}

	/** From 0; the next one if the cell does not say. */
	private static int column(String reference, int next) {
		int column = 0;
		int i = 0;
		for (; i < reference.length() && Character.isLetter(reference.charAt(i)) && i < 4; i++) {
			column = column * 26 + (Character.toUpperCase(reference.charAt(i)) - 'A' + 1);
		}
		return i == 0 ? next : Math.max(next, column - 1);
	}

	private static int integer(String digits) {
		return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : -1;
	}

	private static String attribute(XMLStreamReader xml, String name) {
		String value = xml.getAttributeValue(null, name);
		return value == null ? "" : value;
	}
}
