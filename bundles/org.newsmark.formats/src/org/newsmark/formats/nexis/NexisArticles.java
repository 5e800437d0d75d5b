// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.nexis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.newsmark.formats.ImportNote;
import org.newsmark.formats.ImportNote.Kind;
import org.newsmark.formats.ImportRefusedException;
import org.newsmark.formats.ImportSource;
import org.newsmark.formats.ImportedArticle;

/** Gathers the documents of one export. Confined to one thread. */
final class NexisArticles {

	private final ImportSource source;
	private final String reader;
	private final boolean titleFirst;
	private final List<ImportedArticle> articles = new ArrayList<>();
	private int skipped;

	NexisArticles(ImportSource source, String reader, boolean titleFirst) {
		this.source = source;
		this.reader = reader;
		this.titleFirst = titleFirst;
	}

	/** @param lines of one document; nothing if all are blank */
	void add(List<String> lines) {
		List<String> filled = lines.stream().filter(line -> !line.isBlank()).toList();
		if (!filled.isEmpty()) {
			Optional<ImportedArticle> article = NexisDocument.of(filled, titleFirst, source, reader);
			article.ifPresent(articles::add);
			skipped += article.isPresent() ? 0 : 1;
		}
	}

	List<ImportedArticle> finish() throws ImportRefusedException {
		if (articles.isEmpty()) {
			throw new ImportRefusedException(Kind.NO_ARTICLES);
		}
		if (skipped > 0) {
			articles.set(0, articles.get(0).with(ImportNote.of(Kind.DOCUMENTS_SKIPPED, skipped)));
		}
		return articles;
	}
}
