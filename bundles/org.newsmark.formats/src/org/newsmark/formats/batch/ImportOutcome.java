// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.batch;

import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;
import org.newsmark.core.article.ArticleMetadata;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.article.Zones;
import org.newsmark.core.corpus.CorpusWriteException;
import org.newsmark.formats.FormatWords;
import org.newsmark.formats.ImportNote;

/** What became of one file. */
public sealed interface ImportOutcome {

	/**
	 * As found: relative to the folder or archive, which stands before it with an exclamation mark in the case of an
	 * archive.
	 */
	String file();

	/**
	 * One article that was made, or would be.
	 *
	 * @param words of the article, zones outside it left out
	 */
	record Made(ArticlePath path, ArticleMetadata metadata, Zones zones, int words) {
	}

	/**
	 * @param reader   that read it
	 * @param articles at least one
	 * @param notes    what the researcher should know; none if all went well
	 */
	record Imported(@NonNull String file, String reader, List<Made> articles, List<ImportNote> notes)
			implements ImportOutcome {
		public Imported {
			articles = List.copyOf(articles);
			notes = List.copyOf(notes);
		}
	}

	/** The corpus has an article of exactly this file. */
	record AlreadyThere(@NonNull String file, ArticlePath path) implements ImportOutcome {
	}

	/**
	 * Metadata for articles that the corpus has from elsewhere.
	 *
	 * @param articles that are described now, at least one
	 * @param unknown  titles of those that the corpus does not have
	 */
	record Described(@NonNull String file, List<ArticlePath> articles, List<String> unknown) implements ImportOutcome {

		public Described {
			articles = List.copyOf(articles);
			unknown = List.copyOf(unknown);
		}
	}

	/**
	 * Nothing was imported.
	 *
	 * @param cause why the corpus folder refused it; {@code null} if it was refused before
	 */
	record Refused(@NonNull String file, ImportNote note, @Nullable CorpusWriteException cause)
			implements ImportOutcome {

		/** One sentence without the name of the file: why, and what to do. */
		public String reason(Locale locale) {
			CorpusWriteException written = cause;
			return written != null ? written.sentence(locale) : new FormatWords(locale).sentence(note);
		}
	}
}
