// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.newsmark.core.corpus.CorpusFolder;
import org.newsmark.core.work.Progress;
import org.newsmark.formats.ArticleReader;
import org.newsmark.formats.ImportNote;
import org.newsmark.formats.ImportNote.Kind;
import org.newsmark.formats.ImportRefusedException;
import org.newsmark.formats.ImportSource;
import org.newsmark.formats.ImportedArticle;
import org.newsmark.formats.ReadRequest;
import org.newsmark.formats.Readers;

/**
 * Imports files, folders and archives into a corpus: finds a reader for each file, makes articles of it and writes
 * them, each in one go. A file that the corpus has already is not added again; one that cannot be read, or that takes
 * too long, is reported and never stops the rest. Blocks; for one use at a time.
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
		ImportReport report = walk(inputs, false, progress);
		progress.checkCancelled();
		return report;
	}

	/**
	 * Imports. Cancelling ends it after the file that is being written; what was imported stays and is reported. The
	 * same import again goes on where it ended.
	 *
	 * @throws IOException if the corpus cannot be listed
	 */
	public ImportReport run(List<Path> inputs, Progress progress) throws IOException {
		return walk(inputs, true, progress);
	}

	/** What {@link #runSources} would make, without writing anything. */
	public ImportReport previewSources(List<ImportSource> sources, Progress progress) throws IOException {
		ImportReport report = take(sources, false, progress);
		progress.checkCancelled();
		return report;
	}

	/** The same for content that is in memory, such as the clipboard. */
	public ImportReport runSources(List<ImportSource> sources, Progress progress) throws IOException {
		return take(sources, true, progress);
	}

	private ImportReport walk(List<Path> inputs, boolean write, Progress progress) throws IOException {
		Landing landing = new Landing(corpus, options.into(), write, progress);
		try (Run run = new Run(landing, progress)) {
			progress.begin(SourceWalk.count(inputs));
			new SourceWalk(run).walk(inputs, progress);
			return run.finish();
		}
	}

	private ImportReport take(List<ImportSource> sources, boolean write, Progress progress) throws IOException {
		Landing landing = new Landing(corpus, options.into(), write, progress);
		try (Run run = new Run(landing, progress)) {
			progress.begin(sources.size());
			for (ImportSource source : sources) {
				if (!run.source(source)) {
					break;
				}
				progress.worked(1);
			}
			return run.finish();
		}
	}

	/** What reading a source gave. */
	private sealed interface ReadResult {
		record Articles(ImportSource source, String reader, List<ImportedArticle> articles) implements ReadResult {
		}

		record Refused(String file, ImportNote why) implements ReadResult {
		}
	}

	private final class Run implements SourceWalk.Visitor, AutoCloseable {

		private final Landing landing;
		private final Progress progress;
		private final ReadingQueue<ReadResult> queue;

		Run(Landing landing, Progress progress) {
			this.landing = landing;
			this.progress = progress;
			this.queue = new ReadingQueue<>(options, progress, this::land);
		}

		ImportReport finish() throws IOException {
			queue.landAll();
			return landing.report(!progress.cancelled());
		}

		@Override
		public void close() {
			queue.close();
		}

		@Override
		public boolean source(ImportSource source) {
			queue.add(stillWanted -> read(source, stillWanted), patience -> tooSlow(source, patience));
			return goesOn();
		}

		@Override
		public boolean refused(String file, ImportNote why) {
			ReadResult refused = new ReadResult.Refused(file, why);
			queue.add(stillWanted -> refused, patience -> refused);
			return goesOn();
		}

		@Override
		public boolean goesOn() {
			return !progress.cancelled() && !landing.isStopped();
		}

		/** Once nothing more can be written, whatever else was read in the meantime is left. */
		private void land(ReadResult result) {
			if (landing.isStopped()) {
				return;
			}
			switch (result) {
			case ReadResult.Articles read -> landing.land(read.source(), read.reader(), read.articles());
			case ReadResult.Refused refused -> landing.refuse(refused.file(), refused.why());
			}
		}

		private ReadResult tooSlow(ImportSource source, Duration patience) {
			return new ReadResult.Refused(source.name(), ImportNote.of(Kind.TOO_SLOW, patience.toSeconds()));
		}

		private ReadResult read(ImportSource source, Progress stillWanted) {
			try {
				if (landing.isKnown(source)) {
					return new ReadResult.Articles(source, "", List.of());
				}
				ArticleReader reader = readerFor(source);
				List<ImportedArticle> articles = reader.read(source, new ReadRequest(options.columns(), stillWanted));
				if (articles.stream().anyMatch(Run::isTooLong)) {
					throw new ImportRefusedException(SourceWalk.tooLarge());
				}
				return new ReadResult.Articles(source, reader.id(), articles);
			} catch (CancellationException e) {
				throw e;
			} catch (ImportRefusedException e) {
				return new ReadResult.Refused(source.name(), e.note());
			} catch (OutOfMemoryError e) {
				return new ReadResult.Refused(source.name(), ImportNote.of(Kind.TOO_MUCH_MEMORY));
			} catch (RuntimeException | StackOverflowError brokenReader) {
				// A reader must not fail on any input; if one does, the other files are still imported.
				return new ReadResult.Refused(source.name(),
						ImportNote.of(Kind.OTHER_REFUSAL, brokenReader.toString()));
			}
		}

		/** Other encodings need fewer bytes than the one that a corpus is written in. */
		private static boolean isTooLong(ImportedArticle article) {
			return article.text().length() > ImportSource.MAX_BYTES / 3
					&& article.text().getBytes(StandardCharsets.UTF_8).length > ImportSource.MAX_BYTES;
		}

		private ArticleReader readerFor(ImportSource source) throws ImportRefusedException {
			if (!options.reader().isEmpty()) {
				return readers.get(options.reader())
						.orElseThrow(() -> new ImportRefusedException(Kind.UNKNOWN_READER, options.reader()));
			}
			return readers.forContentOf(source).orElseThrow(() -> new ImportRefusedException(Kind.NO_READER));
		}
	}
}
