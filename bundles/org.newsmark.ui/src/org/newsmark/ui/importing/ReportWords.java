// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.importing;

import java.text.MessageFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.newsmark.formats.batch.ImportReport;
import org.newsmark.ui.WizardMessages;

/** Sentences about an import as a whole. Pure. */
final class ReportWords {

	private ReportWords() {
	}

	/** What would be made. */
	static String preview(ImportReport report) {
		return sentences(WizardMessages.Import_willBeMade, report);
	}

	/** What was made. */
	static String result(ImportReport report) {
		String sentences = sentences(WizardMessages.Import_wereMade, report);
		return report.complete() ? sentences : sentences + " " + WizardMessages.Import_notComplete;
	}

	/** One line per row, columns separated by tabs, for a file or a mail. */
	static String list(List<ReportRow> rows) {
		return Stream.concat(
				Stream.of(String.join("\t", WizardMessages.Import_columnFile, WizardMessages.Import_columnTitle, WizardMessages.Import_columnNote)),
				rows.stream().map(row -> String.join("\t", oneLine(row.file()), oneLine(row.title()), oneLine(row.reason()))))
				.collect(Collectors.joining("\n", "", "\n"));
	}

	private static String sentences(String articles, ImportReport report) {
		return Stream.of(MessageFormat.format(articles, report.articles()),
				MessageFormat.format(WizardMessages.Import_there, report.alreadyThere().size()),
				MessageFormat.format(WizardMessages.Import_refused, report.refused().size())).filter(sentence -> !sentence.isBlank())
				.collect(Collectors.joining(" "));
	}

	private static String oneLine(String cell) {
		return cell.replaceAll("[\\t\\r\\n]+", " ");
	}
}
