// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.importing;

import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.newsmark.core.article.ArticleMetadata;
import org.newsmark.core.article.Zones;
import org.newsmark.formats.FormatWords;
import org.newsmark.formats.ImportNote;
import org.newsmark.formats.batch.ImportOutcome;
import org.newsmark.formats.batch.ImportReport;
import org.newsmark.ui.WizardMessages;

/**
 * One line of the preview and of the result: an article that is made, or a file that is not.
 *
 * @param words  of the article, 0 for a file that is not read
 * @param reason what a person should know; empty if all is well
 */
public record ReportRow(Kind kind, String file, String title, String outlet, String date, String zones, int words, String reason) {

	/** What becomes of a file, the worst last. */
	public enum Kind {
		MADE, MADE_WITH_NOTES, ALREADY_THERE, REFUSED
	}

	/** In the order of the files. Pure. */
	public static List<ReportRow> of(ImportReport report, Locale locale) {
		FormatWords words = new FormatWords(locale);
		DateTimeFormatter dates = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale);
		List<ReportRow> rows = new ArrayList<>();
		for (ImportOutcome outcome : report.outcomes()) {
			switch (outcome) {
				case ImportOutcome.Imported imported -> {
					String notes = imported.notes().stream().map((ImportNote note) -> words.sentence(note)).collect(Collectors.joining(" "));
					imported.articles().forEach(article -> rows.add(made(imported, article, notes, dates)));
				}
				case ImportOutcome.AlreadyThere there -> rows.add(new ReportRow(Kind.ALREADY_THERE, file(there), "", "", "", "", 0,
						NLS.bind(WizardMessages.Import_alreadyThere, there.path())));
				case ImportOutcome.Described described -> rows.add(new ReportRow(Kind.MADE_WITH_NOTES, file(described), "", "", "", "", 0,
						MessageFormat.format(WizardMessages.Import_described, described.articles().size(), described.unknown().size())));
				case ImportOutcome.Refused refused -> rows.add(
						new ReportRow(Kind.REFUSED, file(refused), "", "", "", "", 0, refused.reason(locale)));
			}
		}
		return List.copyOf(rows);
	}

	/** Whether there is something to tell. */
	public boolean isNotable() {
		return kind != Kind.MADE;
	}

	private static ReportRow made(ImportOutcome.Imported from, ImportOutcome.Made article, String notes, DateTimeFormatter dates) {
		ArticleMetadata metadata = article.metadata();
		String title = metadata.title().isBlank() ? article.path().name() : metadata.title();
		return new ReportRow(notes.isEmpty() ? Kind.MADE : Kind.MADE_WITH_NOTES, file(from), title, metadata.outlet(),
				metadata.published().map(published -> dates.format(published.day())).orElse(""), zones(article.zones()), article.words(),
				notes);
	}

	/** What was pasted has no name. */
	private static String file(ImportOutcome outcome) {
		return outcome.file().isEmpty() ? WizardMessages.Import_clipboard : outcome.file();
	}

	private static String zones(Zones zones) {
		long outside = zones.all().stream().filter(zone -> zone.kind().isOutside()).count();
		return MessageFormat.format(WizardMessages.Import_zones, zones.all().size(), outside);
	}
}
