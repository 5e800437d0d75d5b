// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.newsmark.core.annotation.AnnotationFile;
import org.newsmark.core.article.ArticleMetadata;
import org.newsmark.core.article.Zone;
import org.newsmark.core.text.OffsetMap;
import org.newsmark.formats.SelectedArticle;
import org.newsmark.formats.json.JsonCell;
import org.newsmark.formats.zones.ZoneWords;

/**
 * One row per article. The usual members of the metadata have a column each; {@code metadata} has all of them as JSON,
 * and {@code annotators} says as JSON who is how far. Authors and other lists are joined by a semicolon; {@code words}
 * leaves out zones outside the article, as counts do; {@code status} is as in {@code alice:done;bob:new}, {@code zones}
 * as in {@code headline:0-27;lead:29-80}.
 */
public final class ArticleRows {

	private static final List<String> MEMBERS = List.of(ArticleMetadata.AUTHORS, ArticleMetadata.LANGUAGE,
			ArticleMetadata.URL, ArticleMetadata.SECTION, ArticleMetadata.RETRIEVED, ArticleMetadata.EVENT,
			ArticleMetadata.GENRE);

	private final boolean withText;

	public ArticleRows(boolean withText) {
		this.withText = withText;
	}

	public List<String> columns() {
		List<String> columns = new ArrayList<>(List.of("article", "title", "outlet", "published"));
		columns.addAll(MEMBERS);
		columns.addAll(List.of("words", "words_outside", "characters", "text_sha256", "marks", "status", "zones",
				"metadata", "annotators"));
		if (withText) {
			columns.add("text");
		}
		return List.copyOf(columns);
	}

	/** The row of this article. */
	public void write(SelectedArticle article, Cells cells) {
		ArticleMetadata metadata = article.article().metadata();
		cells.text(article.path());
		cells.text(article.article().headline());
		cells.text(metadata.outlet());
		cells.text(MarkRows.published(metadata));
		MEMBERS.forEach(member -> cells.text(String.join(";", metadata.texts(member))));
		String text = article.article().text();
		int outside = ZoneWords.outside(text, article.article().zones());
		cells.number(ZoneWords.inside(text, article.article().zones()));
		cells.number(outside);
		cells.number(article.text().offsets().codePoints());
		cells.text(article.text().sha256());
		cells.number(article.markCount());
		cells.text(String.join(";",
				article.files().stream().map(file -> file.annotator() + ":" + file.status().id()).toList()));
		cells.text(zones(article));
		cells.text(JsonCell.object(metadata.members()));
		cells.text(JsonCell.list(article.files().stream().map(ArticleRows::annotator).toList()));
		if (withText) {
			cells.text(text);
		}
		cells.end();
	}

	private static Map<String, Object> annotator(AnnotationFile file) {
		Map<String, Object> members = new LinkedHashMap<>();
		members.put("name", file.annotator());
		members.put("status", file.status().id());
		members.put("codebook", file.codebook());
		members.putAll(file.other());
		return members;
	}

	private static String zones(SelectedArticle article) {
		OffsetMap offsets = article.text().offsets();
		StringBuilder zones = new StringBuilder();
		for (Zone zone : article.article().zones().all()) {
			zones.append(zones.isEmpty() ? "" : ";").append(zone.kind().id()).append(':')
					.append(offsets.toCodePoint(zone.span().start())).append('-')
					.append(offsets.toCodePoint(zone.span().end()));
		}
		return zones.toString();
	}
}
