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

		/**
		 * The chosen value, else the standard one.
		 *
		 * @throws IllegalArgumentException if the value is not one of these
		 */
		public String in(Map<String, String> options) {
			String value = options.getOrDefault(id, standard());
			if (!values.contains(value)) {
				throw new IllegalArgumentException(id + ": " + value);
			}
			return value;
		}
	}

	/** Stable name, as in {@code csv}: what {@code --format} takes. */
	String id();

	/** What it makes, for a list: {@code Table (CSV)}. */
	String name(Locale locale);

	/** Of the main file, without the dot. */
	String ending();

	/** What may be chosen; empty if nothing. {@link CommonOptions} has what is shared. */
	List<Option> options();

	/** What may be lost with these options, so that nothing is lost silently; {@link Losses} counts what is. */
	Set<Loss> losses(Map<String, String> options);

	/**
	 * Writes. To be called by {@link Exporter}, which tells the losses. Blocks; may be called from any thread. The
	 * result appears as a whole: files are written beside their place and put there at the end, so that a failed or
	 * cancelled export leaves nothing and an older result as it was.
	 *
	 * @param target the main file; companions get their names from it; its folder is made if missing
	 * @throws IOException                                if it cannot be written
	 * @throws java.util.concurrent.CancellationException if {@code progress} asks for it
	 */
	ExportResult write(ExportRequest request, Path target, Progress progress) throws IOException;
}
