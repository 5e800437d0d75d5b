// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.newsmark.core.annotation.AnnotationFile;
import org.newsmark.core.article.ArticleMetadata;
import org.newsmark.formats.SelectedArticle;
import org.newsmark.formats.zones.ZoneWords;

/** One row per article. Members of the metadata beyond the usual ones stand as JSON in the column {@code metadata}. */
final class ArticleRows {

	private static final List<String> MEMBERS = List.of(ArticleMetadata.AUTHORS, ArticleMetadata.LANGUAGE,
			ArticleMetadata.URL, ArticleMetadata.SECTION, ArticleMetadata.RETRIEVED, ArticleMetadata.EVENT,
			ArticleMetadata.GENRE);

	static final List<String> COLUMNS = columns();

	private ArticleRows() {
	}

	private static List<String> columns() {
		List<String> columns = new ArrayList<>(List.of("article", "title", "outlet", "published"));
		columns.addAll(MEMBERS);
		columns.addAll(List.of("metadata", "words", "words_outside", "characters", "text_sha256", "marks", "status"));
		return List.copyOf(columns);
	}

	/**
	 * Authors and other lists are joined by a semicolon; {@code words} leaves out zones outside the article, as counts
	 * do; {@code status} is as in {@code alice:done;bob:new}.
	 */
	static List<String> row(SelectedArticle article) {
		ArticleMetadata metadata = article.article().metadata();
		List<String> row = new ArrayList<>(List.of(article.article().path().value(), article.article().headline(),
				metadata.outlet(), MarkRows.published(metadata)));
		MEMBERS.forEach(member -> row.add(String.join(";", metadata.texts(member))));
		row.add(Json.object(others(metadata)));
		String text = article.article().text();
		row.add(String.valueOf(ZoneWords.inside(text, article.article().zones())));
		row.add(String.valueOf(ZoneWords.outside(text, article.article().zones())));
		row.add(String.valueOf(article.text().offsets().codePoints()));
		row.add(article.text().sha256());
		row.add(String.valueOf(article.marks().stream().mapToInt(List::size).sum()));
		row.add(String.join(";", article.files().stream().map(ArticleRows::status).toList()));
		return row;
	}

	private static String status(AnnotationFile file) {
		return file.annotator() + ":" + file.status().id();
	}

	private static Map<String, Object> others(ArticleMetadata metadata) {
		Map<String, Object> others = new LinkedHashMap<>(metadata.members());
		others.remove(ArticleMetadata.TITLE);
		others.remove(ArticleMetadata.OUTLET);
		others.remove(ArticleMetadata.PUBLISHED);
		MEMBERS.forEach(others::remove);
		return others;
	}
}
