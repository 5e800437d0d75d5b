// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.newsmark.core.article.ArticleMetadata;
import org.newsmark.core.article.PublicationDate;
import org.newsmark.core.article.ZoneKind;
import org.newsmark.formats.ImportNote;
import org.newsmark.formats.ImportNote.Kind;
import org.newsmark.formats.ImportRefusedException;
import org.newsmark.formats.ImportSource;
import org.newsmark.formats.ImportedArticle;
import org.newsmark.formats.ReadRequest;
import org.newsmark.formats.html.HtmlArticle;
import org.newsmark.formats.metadata.Authors;
import org.newsmark.formats.metadata.FoundMetadata;
import org.newsmark.formats.metadata.LanguageGuess;
import org.newsmark.formats.text.Composition;
import org.newsmark.formats.text.DateFinder;
import org.newsmark.formats.text.VisibleDate;

/** Makes articles of rows. Confined to one thread, for one table. */
final class RowArticles {

	private static final String PLACE = "column";

	private final ImportSource source;
	private final String reader;
	private final Columns columns;
	private final ReadRequest request;
	private final List<ImportedArticle> articles = new ArrayList<>();
	private int skipped;

	/** @throws ImportRefusedException if it is not known which column has the text */
	RowArticles(ImportSource source, String reader, List<String> headings, ReadRequest request)
			throws ImportRefusedException {
		this.source = source;
		this.reader = reader;
		this.columns = Columns.of(headings, request.columns());
		this.request = request;
		if (!columns.hasText()) {
			throw new ImportRefusedException(Kind.TABLE_NO_TEXT, String.join(", ", headings));
		}
	}

	void add(List<String> row) throws ImportRefusedException {
		request.checkCancelled();
		FoundMetadata found = new FoundMetadata();
		String text = "";
		for (int i = 0; i < row.size(); i++) {
			Optional<String> member = columns.member(i);
			if (member.isPresent() && member.get().equals(Columns.TEXT)) {
				text = row.get(i);
			} else if (member.isPresent()) {
				add(found, member.get(), row.get(i).strip());
			}
		}
		if (text.isBlank()) {
			skipped += row.stream().allMatch(String::isBlank) ? 0 : 1;
		} else if (text.matches("(?s).*</(?:p|div|h\\d|li|article)>.*")) {
			articles.add(page(found, text));
		} else {
			articles.add(plain(found, text));
		}
	}

	/** @throws ImportRefusedException if no row had an article */
	List<ImportedArticle> finish() throws ImportRefusedException {
		if (articles.isEmpty()) {
			throw new ImportRefusedException(Kind.NO_ARTICLES);
		}
		if (skipped > 0) {
			articles.set(0, articles.get(0).with(ImportNote.of(Kind.ROWS_SKIPPED, skipped)));
		}
		return articles;
	}

	private static void add(FoundMetadata found, String member, String value) {
		switch (member) {
		case ArticleMetadata.AUTHORS -> found.add(member, Authors.listed(value), PLACE);
		case ArticleMetadata.PUBLISHED, ArticleMetadata.RETRIEVED -> found.add(member, date(value), PLACE);
		case ArticleMetadata.LANGUAGE -> found.add(member, language(value), PLACE);
		default -> found.add(member, value, PLACE);
		}
	}

	/** As the column has it if it cannot be understood: nothing is thrown away. */
	private static String date(String value) {
		String iso = value.replaceFirst("^(\\d{4}-\\d{2}-\\d{2}) (\\d{2}:\\d{2})", "$1T$2");
		return PublicationDate.parse(iso).map(PublicationDate::toString).or(() -> DateFinder.find(value, "")
				.map(VisibleDate::iso).filter(found -> !found.isEmpty())).orElse(value);
	}

	private static String language(String value) {
		return value.matches("[A-Za-z]{2,3}([-_].*)?") ? value.substring(0, (value + "-").replace('_', '-').indexOf('-')).toLowerCase(Locale.ROOT)
				: "";
	}

	private ImportedArticle page(FoundMetadata found, String html) throws ImportRefusedException {
		HtmlArticle article = new HtmlArticle(source, reader);
		found.copyTo(article.found());
		Document page = Document.createShell("");
		String title = found.text(ArticleMetadata.TITLE);
		if (!title.isEmpty()) {
			page.body().appendElement("h1").text(title);
		}
		page.body().appendElement("div").html(html);
		return article.of(page, request);
	}

	private ImportedArticle plain(FoundMetadata found, String text) {
		Composition composition = new Composition();
		String title = found.text(ArticleMetadata.TITLE);
		if (!text.strip().lines().findFirst().orElse("").strip().equals(title)) {
			composition.add(ZoneKind.HEADLINE, title);
		}
		composition.add(ZoneKind.BODY, text);
		found.add(ArticleMetadata.LANGUAGE, LanguageGuess.of(composition.text()), "guess");
		List<ImportNote> notes = new ArrayList<>(composition.notes());
		notes.addAll(found.notes());
		return new ImportedArticle(composition.text(), found.metadata(source, reader, composition.steps()),
				composition.zones(), notes);
	}
}
