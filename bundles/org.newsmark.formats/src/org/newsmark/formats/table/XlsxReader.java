// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javax.xml.stream.XMLStreamException;

import org.newsmark.formats.ArticleReader;
import org.newsmark.formats.FormatWords;
import org.newsmark.formats.ImportNote.Kind;
import org.newsmark.formats.ImportRefusedException;
import org.newsmark.formats.ImportSource;
import org.newsmark.formats.ImportedArticle;
import org.newsmark.formats.ReadRequest;
import org.newsmark.formats.text.Unzipped;
import org.osgi.service.component.annotations.Component;

/** One article per row of the first sheet that has headings; the values of cells, no formula is computed. */
@Component
public final class XlsxReader implements ArticleReader {

	private static final String WORKBOOK = "xl/workbook.xml";

	@Override
	public String id() {
		return "xlsx";
	}

	@Override
	public String name(Locale locale) {
		return new FormatWords(locale).name("reader.xlsx");
	}

	@Override
	public Confidence recognises(ImportSource source) {
		return Unzipped.mayHold(source, WORKBOOK) ? Confidence.SURE : Confidence.NO;
	}

	@Override
	public List<ImportedArticle> read(ImportSource source, ReadRequest request) throws ImportRefusedException {
		List<List<String>> rows = rows(source, request);
		if (rows.isEmpty()) {
			throw new ImportRefusedException(Kind.EMPTY);
		}
		RowArticles articles = new RowArticles(source, id(), rows.get(0), request);
		for (List<String> row : rows.subList(1, rows.size())) {
			articles.add(row);
		}
		return articles.finish();
	}

	private static List<List<String>> rows(ImportSource source, ReadRequest request) throws ImportRefusedException {
		Unzipped zip = Unzipped.of(source, name -> name.matches("xl/(?:sharedStrings|styles|worksheets/sheet\\d+)\\.xml"));
		try {
			Sheet sheet = new Sheet(zip.get("xl/sharedStrings.xml"), zip.get("xl/styles.xml"), request);
			List<String> names = new ArrayList<>();
			zip.names().forEach(name -> {
				if (name.startsWith("xl/worksheets/")) {
					names.add(name);
				}
			});
			names.sort((one, other) -> one.length() != other.length() ? one.length() - other.length() : one.compareTo(other));
			for (String name : names) {
				Optional<byte[]> xml = zip.get(name);
				List<List<String>> rows = sheet.rows(xml.orElseThrow());
				if (!rows.isEmpty()) {
					return rows;
				}
			}
			return List.of();
		} catch (XMLStreamException e) {
			throw new ImportRefusedException(Kind.DOCUMENT_BROKEN, String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
		}
	}

	/** Of the sheet that is read; for a dialog that asks which column is which. Empty if there is none. */
	public static List<String> headings(ImportSource source) {
		try {
			List<List<String>> rows = rows(source, ReadRequest.STANDARD);
			return rows.isEmpty() ? List.of() : rows.get(0);
		} catch (ImportRefusedException noTable) {
			return List.of();
		}
	}
}
