// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.newsmark.core.corpus.CorpusFolder;
import org.newsmark.core.work.Progress;
import org.newsmark.formats.ImportSource;
import org.newsmark.formats.Readers;
import org.newsmark.formats.batch.ArticleImport;
import org.newsmark.formats.batch.ImportOptions;
import org.newsmark.formats.batch.ImportOutcome;
import org.newsmark.formats.batch.ImportReport;

/**
 * What shall be imported and how.
 *
 * @param files   files, folders and archives
 * @param pasted  content of the clipboard
 * @param options how it is read
 */
public record ImportRequest(List<Path> files, List<ImportSource> pasted, ImportOptions options) {

	public ImportRequest {
		files = List.copyOf(files);
		pasted = List.copyOf(pasted);
	}

	public boolean isEmpty() {
		return files.isEmpty() && pasted.isEmpty();
	}

	/** What would be made. Blocks. */
	public ImportReport preview(CorpusFolder corpus, Readers readers, Progress progress) throws IOException {
		ArticleImport articles = new ArticleImport(corpus, readers, options);
		return together(pasted.isEmpty() ? NOTHING : articles.previewSources(pasted, progress),
				files.isEmpty() ? NOTHING : articles.preview(files, progress));
	}

	/** Makes it. Blocks; cancelling keeps what was made, and the report says so. */
	public ImportReport run(CorpusFolder corpus, Readers readers, Progress progress) throws IOException {
		ArticleImport articles = new ArticleImport(corpus, readers, options);
		return together(pasted.isEmpty() ? NOTHING : articles.runSources(pasted, progress),
				files.isEmpty() ? NOTHING : articles.run(files, progress));
	}

	private static final ImportReport NOTHING = new ImportReport(List.of(), true);

	private static ImportReport together(ImportReport one, ImportReport other) {
		List<ImportOutcome> outcomes = new ArrayList<>(one.outcomes());
		outcomes.addAll(other.outcomes());
		return new ImportReport(outcomes, one.complete() && other.complete());
	}
}
