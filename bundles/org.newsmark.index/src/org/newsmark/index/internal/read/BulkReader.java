// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index.internal.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiPredicate;

import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.corpus.CorpusListing;
import org.newsmark.core.work.Progress;
import org.newsmark.index.internal.block.ArticleEncoder;
import org.newsmark.index.internal.block.ArticleWords;
import org.newsmark.index.internal.block.Block;
import org.newsmark.index.internal.block.CodebookFacts;
import org.newsmark.index.internal.block.Translation;
import org.newsmark.index.internal.columns.Codes;
import org.newsmark.index.internal.query.Holdings.Source;
import org.newsmark.index.internal.read.CorpusReader.Reading;
import org.newsmark.index.internal.text.TextIndex;

/**
 * Reads and encodes many articles on all processors: files are read, parsed, encoded and their words indexed in
 * parallel by the common pool together with the calling thread; what is encoded is put together in order while the next
 * articles are read.
 */
public final class BulkReader {

	private static final int CHUNK = 16;
	private static final int CHUNKS_AT_ONCE = 16;

	private static final Block EMPTY = new ArticleEncoder(CodebookFacts.NONE, "").toBlock();

	private final CorpusReader reader;
	private final CodebookFacts facts;
	private final String language;
	private final TextIndex text;
	private final BiPredicate<String, Long> known;

	/**
	 * @param language of articles that do not say theirs
	 * @param known    whether the index of texts has the article of this path with this text
	 */
	public BulkReader(CorpusReader reader, CodebookFacts facts, String language, TextIndex text,
			BiPredicate<String, Long> known) {
		this.reader = reader;
		this.facts = facts;
		this.language = language;
		this.text = text;
		this.known = known;
	}

	/**
	 * What came of reading.
	 *
	 * @param sources blocks of the articles that could be read
	 * @param gone    articles whose text is not there or cannot be read
	 */
	public record Result(List<Source> sources, List<ArticlePath> gone, List<Problem> problems) {
	}

	/** What is wrong with a file of an article. */
	public record Problem(ArticlePath article, ArticleFormatException what) {
	}

	/** Some articles in a block on the heap, in codes of its own. */
	private record Chunk(int entries, Block block, List<ArticlePath> gone, List<Problem> problems) {
	}

	/**
	 * @param target takes the blocks
	 * @param codes  that all blocks get
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	Result read(List<CorpusListing.Entry> entries, BlockTarget target, Codes codes, Progress progress)
			throws IOException {
		List<ArticlePath> gone = new ArrayList<>();
		List<Problem> problems = new ArrayList<>();
		List<Chunk> done = List.of();
		for (int from = 0; from < entries.size() || !done.isEmpty(); from += CHUNK * CHUNKS_AT_ONCE) {
			progress.checkCancelled();
			List<Chunk> before = done;
			List<Chunk> next = new ArrayList<>();
			ConcurrentLinkedQueue<IOException> failures = new ConcurrentLinkedQueue<>();
			List<Runnable> tasks = new ArrayList<>();
			tasks.add(() -> put(before, target, codes, failures));
			int slots = 0;
			for (int start = from; start < Math.min(entries.size(), from + CHUNK * CHUNKS_AT_ONCE); start += CHUNK) {
				List<CorpusListing.Entry> some = entries.subList(start, Math.min(entries.size(), start + CHUNK));
				int slot = slots++;
				next.add(new Chunk(0, EMPTY, List.of(), List.of()));
				tasks.add(() -> next.set(slot, encode(some, progress)));
			}
			try {
				tasks.parallelStream().forEach(Runnable::run);
			} catch (UncheckedIOException e) {
				throw e.getCause();
			}
			if (!failures.isEmpty()) {
				throw failures.remove();
			}
			for (Chunk chunk : next) {
				gone.addAll(chunk.gone());
				problems.addAll(chunk.problems());
				progress.worked(chunk.entries());
			}
			done = next;
		}
		return new Result(target.finish(), gone, problems);
	}

	/** In order, by one thread: the only one that adds to the codes. */
	private static void put(List<Chunk> chunks, BlockTarget target, Codes codes,
			ConcurrentLinkedQueue<IOException> failures) {
		try {
			for (Chunk chunk : chunks) {
				target.add(Translation.translate(chunk.block(), codes), article -> true);
			}
		} catch (IOException e) {
			failures.add(e);
		}
	}

	private Chunk encode(List<CorpusListing.Entry> entries, Progress progress) {
		ArticleEncoder encoder = new ArticleEncoder(facts, language);
		List<ArticlePath> gone = new ArrayList<>();
		List<Problem> problems = new ArrayList<>();
		for (CorpusListing.Entry entry : entries) {
			progress.checkCancelled();
			Reading reading = reader.read(entry);
			reading.problems().forEach(problem -> problems.add(new Problem(entry.path(), problem)));
			reading.article().ifPresentOrElse(article -> {
				ArticleWords words = ArticleWords.of(article.article().text(), article.article().zones());
				encoder.add(article, words);
				index(entry.path().value(), words);
			}, () -> gone.add(entry.path()));
		}
		return new Chunk(entries.size(), encoder.toBlock(), gone, problems);
	}

	private void index(String path, ArticleWords words) {
		if (!known.test(path, words.textKey())) {
			try {
				text.put(path, words);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
	}
}
