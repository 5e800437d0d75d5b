// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli.commands;

import java.io.IOException;
import java.util.List;

import org.newsmark.cli.Exit;
import org.newsmark.cli.Message;
import org.newsmark.cli.arguments.Syntax;
import org.newsmark.cli.arguments.UsageException;
import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.corpus.CorpusFolder;
import org.newsmark.core.corpus.CorpusListing;
import org.newsmark.core.work.Progress;

/** {@code check}: integrity of the files and method of the marks, one problem a line. */
public final class CheckCommand implements Command {

	@Override
	public Syntax syntax() {
		return Syntax.of("check", List.of(Corpus.ONE));
	}

	@Override
	public Exit run(Call call) throws UsageException, IOException, ArticleFormatException {
		CorpusFolder corpus = Corpus.open(call);
		Progress progress = call.progress();
		ProblemList problems = new ProblemList(call.terminal().results(), call.words());
		CorpusCheck check = new CorpusCheck(corpus, problems);
		CorpusListing listing = corpus.list(progress);
		check.settings(listing);
		progress.begin(listing.articles().size());
		for (CorpusListing.Entry entry : listing.articles()) {
			progress.checkCancelled();
			progress.at(entry.path().value());
			check.article(entry);
			progress.worked(1);
		}
		call.tell(Message.CHECK_DONE, listing.articles().size(), problems.files(), problems.errors(),
				problems.warnings());
		return problems.any() ? Exit.PROBLEMS : Exit.DONE;
	}
}
