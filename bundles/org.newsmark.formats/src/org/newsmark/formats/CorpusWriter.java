// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.newsmark.core.work.Progress;

/**
 * Writes what was selected of a corpus in one format. A service: another bundle adds a format by registering one.
 * Stateless; the same corpus and request give the same bytes. Memory does not grow with the corpus: one article is held
 * at a time.
 */
public interface CorpusWriter {

	/**
	 * Something that may be chosen.
	 *
	 * @param id     as in {@code profile}
	 * @param values the first one is taken if nothing is said
	 */
	record Option(String id, List<String> values) {
		public Option {
			values = List.copyOf(values);
		}

		public String standard() {
			return values.get(0);
		}
	}

	/** What a corpus holds and a format cannot. */
	enum Loss {
		/** The text of the articles beyond the marked sentences. */
		TEXT,
		/** Where each zone of an article is. */
		ZONES,
		/** Anything that is said about the actors in the register of sources. */
		REGISTER,
		/** The definitions of labels. */
		CODEBOOK,
		/** Members of files that this version does not know. */
		UNKNOWN_MEMBERS,
		/** Cells that look like formulas get an apostrophe in front. */
		EXACT_CELLS
	}

	/** Stable name, as in {@code csv}: what {@code --format} takes. */
	String id();

	/** What it makes, for a list: {@code Table (CSV)}. */
	String name(Locale locale);

	/** Of the main file, without the dot. */
	String ending();

	/** What may be chosen; empty if nothing. */
	List<Option> options();

	/** What is lost with these options, so that nothing is lost silently. */
	Set<Loss> losses(Map<String, String> options);

	/**
	 * Writes. Blocks; may be called from any thread. The result appears as a whole: files are written beside their
	 * place and put there at the end, so that a failed or cancelled export leaves nothing and an older result as it
	 * was.
	 *
	 * @param target the main file; companions get their names from it; its folder is made if missing
	 * @throws IOException                                if it cannot be written
	 * @throws java.util.concurrent.CancellationException if {@code progress} asks for it
	 */
	ExportResult write(ExportRequest request, Path target, Progress progress) throws IOException;
}
