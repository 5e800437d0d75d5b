// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.newsmark.formats.ArticleReader;
import org.newsmark.formats.FormatWords;
import org.newsmark.formats.ImportNote.Kind;
import org.newsmark.formats.ImportRefusedException;
import org.newsmark.formats.ImportSource;
import org.newsmark.formats.ImportedArticle;
import org.newsmark.formats.ReadRequest;
import org.newsmark.formats.text.Decoded;
import org.newsmark.formats.text.Decoder;
import org.osgi.service.component.annotations.Component;

/** One article per row, the first row has the headings; separated by comma, semicolon, tab or bar. */
@Component
public final class CsvReader implements ArticleReader {

	private static final char[] SEPARATORS = { ',', ';', '\t', '|' };
	private static final Set<String> ENDINGS = Set.of("csv", "tsv", "tab");
	private static final int LOOKED_AT = 8192;
	private static final int ENOUGH_COLUMNS = 2;

	@Override
	public String id() {
		return "csv";
	}

	@Override
	public String name(Locale locale) {
		return new FormatWords(locale).name("reader.csv");
	}

	@Override
	public Confidence recognises(ImportSource source) {
		String start = new String(source.start(LOOKED_AT), StandardCharsets.UTF_8);
		if (start.indexOf('\u0000') >= 0 || start.stripLeading().startsWith("<")) {
			return Confidence.NO;
		}
		List<String> headings = headings(start);
		boolean named = ENDINGS.contains(source.ending()) && headings.size() >= ENOUGH_COLUMNS;
		return named || isTableOfArticles(headings) ? Confidence.LIKELY : Confidence.NO;
	}

	private static boolean isTableOfArticles(List<String> headings) {
		try {
			Columns columns = Columns.of(headings, Map.of());
			return headings.size() > ENOUGH_COLUMNS && columns.hasText() && columns.known() > ENOUGH_COLUMNS
					&& columns.known() * 2 >= headings.size();
		} catch (ImportRefusedException nothingWasAskedFor) {
			return false;
		}
	}

	/** Of a table that begins like this; for a dialog that asks which column is which. Empty if it is none. */
	public static List<String> headings(String start) {
		try (CSVParser parser = parser(start.replaceFirst("^\ufeff", ""))) {
			Iterator<CSVRecord> records = parser.iterator();
			return records.hasNext() ? Arrays.asList(records.next().values()) : List.of();
		} catch (IOException | UncheckedIOException | IllegalStateException noTable) {
			return List.of();
		}
	}

	@Override
	public List<ImportedArticle> read(ImportSource source, ReadRequest request) throws ImportRefusedException {
		Decoded decoded = Decoder.decode(source, Optional.empty());
		try (CSVParser parser = parser(decoded.text())) {
			Iterator<CSVRecord> records = parser.iterator();
			if (!records.hasNext()) {
				throw new ImportRefusedException(Kind.EMPTY);
			}
			RowArticles articles = new RowArticles(source, id(), Arrays.asList(records.next().values()), request);
			while (records.hasNext()) {
				articles.add(new ArrayList<>(Arrays.asList(records.next().values())));
			}
			return articles.finish();
		} catch (CancellationException e) {
			throw e;
		} catch (IOException | UncheckedIOException | IllegalStateException e) {
			throw new ImportRefusedException(Kind.DOCUMENT_BROKEN, String.valueOf(e.getMessage()));
		}
	}

	private static CSVParser parser(String text) throws IOException {
		return CSVParser.parse(new StringReader(text),
				CSVFormat.DEFAULT.builder().setDelimiter(separator(text)).setLenientEof(true).setTrailingData(true).get());
	}

	/** The one that is most frequent in the first line, outside of quotation marks. */
	private static char separator(String text) {
		int[] counts = new int[SEPARATORS.length];
		boolean quoted = false;
		for (int i = 0; i < text.length() && (quoted || text.charAt(i) != '\n'); i++) {
			quoted ^= text.charAt(i) == '"';
			for (int s = 0; s < SEPARATORS.length && !quoted; s++) {
				counts[s] += text.charAt(i) == SEPARATORS[s] ? 1 : 0;
			}
		}
		int best = 0;
		for (int s = 1; s < counts.length; s++) {
			best = counts[s] > counts[best] ? s : best;
		}
		return SEPARATORS[best];
	}
}
