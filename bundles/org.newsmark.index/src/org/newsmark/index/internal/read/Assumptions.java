// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index.internal.read;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;

import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.corpus.CorpusFolder;
import org.newsmark.core.corpus.CorpusLayout;
import org.newsmark.core.corpus.FormatFault;
import org.newsmark.index.internal.block.CodebookFacts;
import org.newsmark.index.internal.query.Register;

/**
 * What the corpus says of all articles: codebook, register of sources and default language. A file that cannot be read
 * counts as empty.
 *
 * @param language of articles that do not say theirs
 */
public record Assumptions(CodebookFacts facts, Register register, String language,
		List<ArticleFormatException> problems) {

	/** Reads three files. */
	public static Assumptions read(CorpusFolder folder) {
		List<ArticleFormatException> problems = new ArrayList<>();
		CodebookFacts facts = CodebookFacts.NONE;
		try {
			facts = CodebookFacts.of(folder.readCodebook().codebook());
		} catch (IOException e) {
			report(CorpusLayout.CODEBOOK, e, problems);
		} catch (ArticleFormatException e) {
			problems.add(e);
		}
		Register register = Register.EMPTY;
		try {
			register = new Register(folder.readSources());
		} catch (IOException e) {
			report(CorpusLayout.SOURCES, e, problems);
		} catch (ArticleFormatException e) {
			problems.add(e);
		}
		String language = folder.settings().language();
		try {
			language = folder.readSettings().language();
		} catch (IOException e) {
			report(CorpusLayout.SETTINGS, e, problems);
		} catch (ArticleFormatException e) {
			problems.add(e);
		}
		return new Assumptions(facts, register, language, List.copyOf(problems));
	}

	/** Whether marks are encoded in the same way. */
	public boolean encodesLike(Assumptions other) {
		return facts.digest().equals(other.facts.digest()) && language.equals(other.language);
	}

	private static void report(String file, IOException failure, List<ArticleFormatException> problems) {
		// A corpus may do without codebook or register.
		if (!(failure instanceof NoSuchFileException)) {
			problems.add(new ArticleFormatException(file, 0, FormatFault.NOT_READABLE, failure));
		}
	}
}
