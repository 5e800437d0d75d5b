// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.csv;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.commons.csv.CSVFormat;
import org.newsmark.formats.CorpusWriter.Loss;
import org.newsmark.formats.CorpusWriter.Option;

/**
 * How tables are written.
 *
 * @param delimiter     between cells
 * @param byteOrderMark by which Excel knows UTF-8
 * @param guarded       cells that a spreadsheet would run as a formula get an apostrophe in front
 */
record TableProfile(char delimiter, boolean byteOrderMark, boolean guarded) {

	static final String RESEARCH = "research";
	static final String EXCEL = "excel";
	static final Option OPTION = new Option("profile", List.of(RESEARCH, EXCEL));

	/** What spreadsheets take for the start of a formula, or skip before one (OWASP, CSV Injection). */
	private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

	static TableProfile csv(Map<String, String> options) {
		return isExcel(options) ? new TableProfile(';', true, true) : new TableProfile(',', false, false);
	}

	static TableProfile tsv(Map<String, String> options) {
		return isExcel(options) ? new TableProfile('\t', true, true) : new TableProfile('\t', false, false);
	}

	private static boolean isExcel(Map<String, String> options) {
		String profile = options.getOrDefault(OPTION.id(), OPTION.standard());
		if (!OPTION.values().contains(profile)) {
			throw new IllegalArgumentException("profile: " + profile);
		}
		return profile.equals(EXCEL);
	}

	CSVFormat format() {
		return CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
	}

	/** The text as it may stand in a cell. */
	String cell(String text) {
		return guarded && !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
	}

	Set<Loss> losses() {
		Set<Loss> losses = EnumSet.of(Loss.TEXT, Loss.ZONES, Loss.UNKNOWN_MEMBERS);
		if (guarded) {
			losses.add(Loss.EXACT_CELLS);
		}
		return losses;
	}
}
