// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.csv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.work.Progress;
import org.newsmark.formats.Companions;
import org.newsmark.formats.FormatWords;
import org.newsmark.formats.exchange.CorpusReader;
import org.newsmark.formats.exchange.FileStart;
import org.newsmark.formats.tables.TableReading;
import org.newsmark.formats.tables.TableRows;
import org.osgi.service.component.annotations.Component;

/**
 * Reads a table of marks, parted by commas, semicolons or tabs, and the table of articles beside it if there is one.
 * Without that the articles must be in the corpus already.
 */
@Component
public final class CsvReader implements CorpusReader {

	@Override
	public String id() {
		return "csv";
	}

	@Override
	public String name(Locale locale) {
		return new FormatWords(locale).name("reader.csv");
	}

	@Override
	public boolean recognises(Path file) {
		List<String> titles = List.of(CsvRows.firstLine(FileStart.of(file)).split("[,;\t]"));
		return titles.contains("article") && titles.contains("label")
				&& (titles.contains("spans") || titles.contains("start") && titles.contains("end"));
	}

	@Override
	public void read(Path file, Sink sink, Progress progress) throws IOException, ArticleFormatException {
		Path articles = Companions.table(file, "articles");
		try (TableRows marks = CsvRows.open(file);
				TableRows others = Files.isRegularFile(articles) ? CsvRows.open(articles) : new NoRows()) {
			new TableReading(marks, others, sink, progress).run();
		} catch (IllegalArgumentException e) {
			throw new ArticleFormatException(file.getFileName().toString(), 1, String.valueOf(e.getMessage()));
		}
	}

	/** Of a table that is not there. */
	private static final class NoRows implements TableRows {
		@Override
		public @Nullable Map<String, String> next() {
			return null;
		}

		@Override
		public void close() {
			// Nothing is open.
		}
	}
}
