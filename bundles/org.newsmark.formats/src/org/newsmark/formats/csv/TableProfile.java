// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.csv;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.newsmark.formats.CommonOptions;
import org.newsmark.formats.CorpusWriter.Option;
import org.newsmark.formats.Loss;

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
		return OPTION.in(options).equals(EXCEL);
	}

	/** Whether a spreadsheet would take it for a formula. */
	static boolean isFormula(String text) {
		return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
	}

	Set<Loss> losses(Map<String, String> options) {
		Set<Loss> losses = EnumSet.noneOf(Loss.class);
		if (!CommonOptions.withText(options)) {
			losses.add(Loss.TEXT);
			losses.add(Loss.LONG_QUOTES);
		}
		if (guarded) {
			losses.add(Loss.EXACT_CELLS);
		}
		return losses;
	}
}
