// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.newsmark.cli.Message;
import org.newsmark.cli.arguments.Operand;
import org.newsmark.cli.arguments.UsageException;
import org.newsmark.cli.arguments.Value;
import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.corpus.CorpusFolder;

/** Opens the corpus that a command is called with. */
final class Corpus {

	/** The operand that names its folder. */
	static final String OPERAND = "CORPUS";
	static final Operand ONE = Operand.one(OPERAND);

	private Corpus() {
	}

	/**
	 * Blocks.
	 *
	 * @throws UsageException      if it is a folder of a corpus, or holds a single one: then that is meant
	 * @throws IOException         if there is no corpus; the path is as it was typed
	 */
	static CorpusFolder open(Call call) throws UsageException, IOException, ArticleFormatException {
		Value value = call.arguments().operand(OPERAND);
		Path folder = call.path(value);
		if (CorpusFolder.isCorpus(folder)) {
			return CorpusFolder.open(folder);
		}
		if (!Files.exists(folder)) {
			throw new NoSuchFileException(value.text());
		}
		Optional<Path> around = around(folder);
		if (around.isPresent()) {
			String meant = call.folder().relativize(around.get()).toString();
			throw call.arguments().wrong(value, meant.isEmpty() ? "." : meant,
					call.words().get(Message.CORPUS_ABOVE, value.text()));
		}
		throw new NoCorpusException(value.text());
	}

	private static Optional<Path> around(Path folder) {
		for (@Nullable Path above = folder.getParent(); above != null; above = above.getParent()) {
			if (CorpusFolder.isCorpus(above)) {
				return Optional.of(above);
			}
		}
		return Optional.empty();
	}
}
