// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.newsmark.core.corpus.CorpusFolder;
import org.newsmark.core.work.Progress;
import org.newsmark.formats.ArticleReader;
import org.newsmark.formats.ImportNote;
import org.newsmark.formats.ImportNote.Kind;
import org.newsmark.formats.ImportRefusedException;
import org.newsmark.formats.ImportSource;
import org.newsmark.formats.ImportedArticle;
import org.newsmark.formats.Readers;

/**
 * Imports files, folders and ZIP archives into a corpus: finds a reader for each file, makes articles of it and writes
 * them, each in one go. A file that the corpus has already is not added again; one that cannot be read is reported and
 * never stops the rest. Blocks; for one use at a time.
 */
public final class ArticleImport {

	private final CorpusFolder corpus;
	private final Readers readers;
	private final ImportOptions options;

	public ArticleImport(CorpusFolder corpus, Readers readers, ImportOptions options) {
		this.corpus = corpus;
		this.readers = readers;
		this.options = options;
	}

	/**
	 * What an import would make, without writing anything.
	 *
	 * @throws CancellationException if {@code progress} asks for it
	 * @throws IOException           if the corpus cannot be listed
	 */
	public ImportReport preview(List<Path> inputs, Progress progress) throws IOException {
		Run run = new Run(new Landing(corpus, options.into(), false, progress), progress);
		run.walk(inputs);
		progress.checkCancelled();
		return run.report();
	}

	/**
	 * Imports. Cancelling ends it after the file that is being written; what was imported stays and is reported.
	 *
	 * @throws IOException if the corpus cannot be listed
	 */
	public ImportReport run(List<Path> inputs, Progress progress) throws IOException {
		Run run = new Run(new Landing(corpus, options.into(), true, progress), progress);
		run.walk(inputs);
		return run.report();
	}

	/** What {@link #runSources} would make, without writing anything. */
	public ImportReport previewSources(List<ImportSource> sources, Progress progress) throws IOException {
		Run run = new Run(new Landing(corpus, options.into(), false, progress), progress);
		run.take(sources);
		progress.checkCancelled();
		return run.report();
	}

	/** The same for content that is in memory, such as the clipboard. */
	public ImportReport runSources(List<ImportSource> sources, Progress progress) throws IOException {
		Run run = new Run(new Landing(corpus, options.into(), true, progress), progress);
		run.take(sources);
		return run.report();
	}

	/** What reading a source gave. */
	private sealed interface ReadResult {
		record Articles(ImportSource source, String reader, List<ImportedArticle> articles) implements ReadResult {
		}

		record Refused(String file, ImportNote why) implements ReadResult {
		}
	}

	private final class Run implements SourceWalk.Visitor {

		private final Landing landing;
		private final Progress progress;
		private final Queue<Future<ReadResult>> reading = new ArrayDeque<>();
		private final ExecutorService workers = Executors.newFixedThreadPool(options.jobs(), Run::worker);

		Run(Landing landing, Progress progress) {
			this.landing = landing;
			this.progress = progress;
		}

		void walk(List<Path> inputs) {
			progress.begin(SourceWalk.count(inputs));
			try (workers) {
				new SourceWalk(this).walk(inputs, progress);
				landAll();
			}
		}

		void take(List<ImportSource> sources) {
			progress.begin(sources.size());
			try (workers) {
				for (ImportSource source : sources) {
					if (!source(source)) {
						break;
					}
					progress.worked(1);
				}
				landAll();
			}
		}

		ImportReport report() {
			return landing.report(!progress.cancelled());
		}

		@Override
		public boolean source(ImportSource source) {
			return submit(() -> read(source));
		}

		@Override
		public boolean refused(String file, ImportNote why) {
			return submit(() -> new ReadResult.Refused(file, why));
		}

		/**
		 * Hands over to a worker, and lands results in the order of the files, so that names do not depend on the speed
		 * of workers.
		 */
		private boolean submit(Callable<ReadResult> task) {
			reading.add(workers.submit(task));
			while (reading.size() > 2 * options.jobs() && goesOn()) {
				landNext();
			}
			return goesOn();
		}

		private boolean goesOn() {
			return !progress.cancelled() && !landing.isStopped();
		}

		private void landAll() {
			while (!reading.isEmpty() && goesOn()) {
				landNext();
			}
			reading.forEach(task -> task.cancel(false));
		}

		private void landNext() {
			switch (result(reading.remove())) {
			case ReadResult.Articles read -> landing.land(read.source(), read.reader(), read.articles());
			case ReadResult.Refused refused -> landing.refuse(refused.file(), refused.why());
			}
		}

		private static ReadResult result(Future<ReadResult> task) {
			try {
				return task.get();
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				throw new CancellationException();
			} catch (ExecutionException e) {
				throw new IllegalStateException(e.getCause());
			}
		}

		private ReadResult read(ImportSource source) {
			try {
				if (landing.isKnown(source)) {
					return new ReadResult.Articles(source, "", List.of());
				}
				ArticleReader reader = readerFor(source);
				return new ReadResult.Articles(source, reader.id(), reader.read(source));
			} catch (ImportRefusedException e) {
				return new ReadResult.Refused(source.name(), e.note());
			} catch (RuntimeException | StackOverflowError brokenReader) {
				// A reader must not fail on any input; if one does, the other files are still imported.
				return new ReadResult.Refused(source.name(),
						ImportNote.of(Kind.OTHER_REFUSAL, brokenReader.toString()));
			}
		}

		private ArticleReader readerFor(ImportSource source) throws ImportRefusedException {
			if (!options.reader().isEmpty()) {
				return readers.get(options.reader())
						.orElseThrow(() -> new ImportRefusedException(Kind.UNKNOWN_READER, options.reader()));
			}
			Optional<ArticleReader> best = readers.forContentOf(source);
			return best.orElseThrow(() -> new ImportRefusedException(Kind.NO_READER));
		}

		private static Thread worker(Runnable task) {
			Thread thread = new Thread(task, "Newsmark import");
			thread.setDaemon(true);
			return thread;
		}
	}
}
