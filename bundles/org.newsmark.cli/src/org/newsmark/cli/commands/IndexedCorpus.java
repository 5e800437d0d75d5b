// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli.commands;

import java.io.IOException;
import java.util.List;

import org.newsmark.cli.Exit;
import org.newsmark.cli.Message;
import org.newsmark.cli.arguments.UsageException;
import org.newsmark.cli.output.OutputFailedException;
import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.corpus.CorpusFolder;
import org.newsmark.core.query.Field;
import org.newsmark.core.query.Query;
import org.newsmark.core.work.Progress;
import org.newsmark.index.CorpusIndex;
import org.newsmark.index.IndexSnapshot;

/** A corpus with its index, for the length of one command. Blocks. */
final class IndexedCorpus implements AutoCloseable {

	private final Call call;
	private final CorpusFolder folder;
	private final CorpusIndex index;

	private IndexedCorpus(Call call, CorpusFolder folder, CorpusIndex index) {
		this.call = call;
		this.folder = folder;
		this.index = index;
	}

	/** Reads what changed since the last time. */
	static IndexedCorpus open(Call call) throws UsageException, IOException, ArticleFormatException {
		CorpusFolder folder = Corpus.open(call);
		return new IndexedCorpus(call, folder, CorpusIndex.open(folder, call.progress()));
	}

	CorpusFolder folder() {
		return folder;
	}

	IndexSnapshot snapshot() {
		return index.snapshot();
	}

	/**
	 * Says which files could not be read, that nothing was found, and how many marks were left out because of where
	 * they stand.
	 */
	void tellWhatIsMissing(Query query, int found) throws OutputFailedException {
		List<ArticleFormatException> problems = index.problems();
		for (ArticleFormatException problem : problems) {
			call.complain(Failures.sentence(problem, call.words()));
		}
		if (!problems.isEmpty()) {
			call.complain(call.words().get(Message.FILES_LEFT_OUT, problems.size()));
		}
		if (found == 0) {
			call.tell(!query.equals(Query.ALL) ? Message.NOTHING_FOUND
					: snapshot().articles() == 0 ? Message.NOTHING_THERE : Message.NOTHING_MARKED);
			for (String sentence : Slips.in(query, Queries.isQuoted(call), snapshot().vocabulary(), call.words())) {
				call.tell(Message.REMARK, sentence);
			}
		}
		int outside = query.namesZone() ? 0
				: snapshot().count(List.of(), query.and(Query.like(Field.ZONE, Field.OUTSIDE)), Progress.NONE).total();
		if (outside > 0) {
			call.tell(Message.OUTSIDE_LEFT_OUT, outside);
		}
	}

	/** A file that cannot be read is a failure, whatever was found in the others. */
	Exit exit() {
		return index.problems().isEmpty() ? Exit.DONE : Exit.FAILED;
	}

	@Override
	public void close() {
		try {
			index.close();
		} catch (IOException derivedFilesAreMadeAgain) {
			// The answer is out; the next command only takes longer.
		}
	}
}
