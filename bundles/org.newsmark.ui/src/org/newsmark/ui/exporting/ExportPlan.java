// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.exporting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.work.Progress;
import org.newsmark.formats.CorpusWriter;
import org.newsmark.formats.ExportRequest;
import org.newsmark.formats.ExportResult;
import org.newsmark.formats.ExportSelection;
import org.newsmark.formats.Exporter;
import org.newsmark.index.IndexSnapshot;
import org.newsmark.index.MarkSelection;
import org.newsmark.ui.WizardMessages;
import org.newsmark.ui.corpus.CorpusState;
import org.newsmark.ui.corpus.OpenCorpus;

/**
 * What is exported and how.
 *
 * @param options values by option of the writer
 */
public record ExportPlan(OpenCorpus corpus, ExportScope scope, CorpusWriter writer, Map<String, String> options) {

	/** How many marks the preview takes. */
	private static final int PREVIEW_MARKS = 20;

	public ExportPlan {
		options = Map.copyOf(options);
	}

	/**
	 * Writes. Blocks.
	 *
	 * @throws CoreException with a sentence for a person if the corpus cannot be searched now
	 */
	public ExportResult write(Path target, Progress progress) throws IOException, CoreException {
		return Exporter.write(writer, request(selection(progress)), target, progress);
	}

	/**
	 * The first lines of what would be written, made by writing the first marks to a file that is deleted again. Blocks.
	 *
	 * @return at most some thousand characters, and what these marks lose
	 */
	public ExportPreview preview(Progress progress) throws IOException, CoreException {
		Path folder = Files.createTempDirectory("newsmark-preview");
		try {
			ExportResult result = writer.write(request(new First(selection(progress))), folder.resolve("preview." + writer.ending()), progress);
			return new ExportPreview(ExportPreview.firstLines(result.files().get(0)), result.losses());
		} finally {
			deleteAll(folder);
		}
	}

	private ExportRequest request(ExportSelection selection) {
		return new ExportRequest(open().folder(), selection, options);
	}

	private ExportSelection selection(Progress progress) throws CoreException {
		if (scope.isEverything()) {
			return ExportSelection.EVERYTHING;
		}
		IndexSnapshot snapshot = corpus.snapshot().orElseThrow(() -> new CoreException(Status.error(WizardMessages.Export_notRead)));
		return new QuerySelection(new MarkSelection(snapshot, scope.query(), progress));
	}

	private CorpusState.Open open() {
		return corpus.opened().orElseThrow(() -> new IllegalStateException(corpus.project().getName() + " is not open"));
	}

	private static void deleteAll(Path folder) throws IOException {
		List<Path> files = new ArrayList<>();
		try (Stream<Path> all = Files.list(folder)) {
			all.forEach(files::add);
		}
		for (Path file : files) {
			Files.delete(file);
		}
		Files.delete(folder);
	}

	/** The first marks of a selection, and the articles they stand in. Articles are asked for before their marks. */
	private static final class First implements ExportSelection {

		private final ExportSelection all;
		private int articles;
		private int marks;

		First(ExportSelection all) {
			this.all = all;
		}

		@Override
		public boolean hasArticle(ArticlePath article) {
			return marks < PREVIEW_MARKS && articles < PREVIEW_MARKS && all.hasArticle(article) && articles++ < PREVIEW_MARKS;
		}

		@Override
		public boolean hasAnnotator(String annotator) {
			return all.hasAnnotator(annotator);
		}

		@Override
		public boolean hasMark(ArticlePath article, String annotator, Annotation mark) {
			return marks < PREVIEW_MARKS && all.hasMark(article, annotator, mark) && marks++ < PREVIEW_MARKS;
		}
	}
}
