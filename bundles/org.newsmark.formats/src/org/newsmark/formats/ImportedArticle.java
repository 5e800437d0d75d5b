// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats;

import java.util.ArrayList;
import java.util.List;

import org.newsmark.core.article.ArticleMetadata;
import org.newsmark.core.article.Zones;

/**
 * What a reader made of a source, not yet in any corpus.
 *
 * @param text     canonical: NFC, LF, no BOM; what the zones count in; empty for a mere description
 * @param metadata with an {@code origin} that says for each value where it was found
 * @param zones    of everything that is not body
 * @param notes    what the researcher should know, none if all went well
 */
public record ImportedArticle(String text, ArticleMetadata metadata, Zones zones, List<ImportNote> notes) {

	public ImportedArticle {
		notes = List.copyOf(notes);
	}

	public ImportedArticle with(ArticleMetadata next) {
		return new ImportedArticle(text, next, zones, notes);
	}

	/** With one more thing that the researcher should know. */
	public ImportedArticle with(ImportNote note) {
		List<ImportNote> more = new ArrayList<>(notes);
		more.add(note);
		return new ImportedArticle(text, metadata, zones, more);
	}

	/** Whether it has no text: what it says is about an article that the corpus has from elsewhere. */
	public boolean isDescription() {
		return text.isEmpty();
	}
}
