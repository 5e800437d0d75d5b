// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.xlsx;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.dhatim.fastexcel.Workbook;
import org.newsmark.core.codebook.Codebook;
import org.newsmark.core.corpus.Actor;
import org.newsmark.core.work.Progress;
import org.newsmark.formats.CommonOptions;
import org.newsmark.formats.Companions;
import org.newsmark.formats.CorpusWalk;
import org.newsmark.formats.CorpusWriter;
import org.newsmark.formats.ExportRequest;
import org.newsmark.formats.ExportResult;
import org.newsmark.formats.FormatWords;
import org.newsmark.formats.Loss;
import org.newsmark.formats.SelectedArticle;
import org.newsmark.formats.WholeFiles;
import org.newsmark.formats.tables.ArticleRows;
import org.newsmark.formats.tables.CodebookRows;
import org.newsmark.formats.tables.MarkRows;
import org.newsmark.formats.tables.RelationRows;
import org.newsmark.formats.tables.SourceRows;
import org.osgi.service.component.annotations.Component;

/**
 * The tables of the CSV export as sheets of one workbook, and one with counts. All cells are texts or numbers, never
 * formulas. A cell holds 32,767 characters and a sheet 1,048,576 rows: longer texts go on in further columns
 * ({@code text_2}), more rows on further sheets ({@code marks_2}). The corpus is gone over three times, since a workbook is
 * written sheet by sheet.
 */
@Component
public final class XlsxWriter implements CorpusWriter {

	@Override
	public String id() {
		return "xlsx";
	}

	@Override
	public String name(Locale locale) {
		return new FormatWords(locale).name("writer.xlsx");
	}

	@Override
	public String ending() {
		return "xlsx";
	}

	@Override
	public List<Option> options() {
		return List.of(CommonOptions.TEXT);
	}

	@Override
	public Set<Loss> losses(Map<String, String> options) {
		return CommonOptions.withText(options) ? EnumSet.of(Loss.LONG_CELLS, Loss.CHARACTERS)
				: EnumSet.of(Loss.LONG_CELLS, Loss.CHARACTERS, Loss.TEXT, Loss.LONG_QUOTES);
	}

	@Override
	public ExportResult write(ExportRequest request, Path target, Progress progress) throws IOException {
		CorpusWalk walk = new CorpusWalk(request, losses(request.options()));
		Path draft = Files.createTempFile("newsmark", ".xlsx");
		try (WholeFiles files = new WholeFiles()) {
			try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
				write(new Workbook(out, "Newsmark", null), request, walk, progress);
			}
			Undated.copy(draft, files.create(target));
			Companions.codebook(files, request.corpus(), target);
			return walk.result(files.finish());
		} finally {
			Files.deleteIfExists(draft);
		}
	}

	private void write(Workbook workbook, ExportRequest request, CorpusWalk walk, Progress progress)
			throws IOException {
		Codebook codebook = walk.codebook();
		List<Actor> actors = walk.actors();
		MarkRows markRows = new MarkRows(codebook, request.withText());
		ArticleRows articleRows = new ArticleRows(request.withText());
		Counts counts = new Counts();
		sheet(workbook, "marks", markRows.columns(), walk, progress, (article, cells) -> {
			markRows.write(article, cells);
			counts.add(article);
		});
		CorpusWalk again = new CorpusWalk(request, losses(request.options()));
		sheet(workbook, "relations", RelationRows.COLUMNS, again, progress, RelationRows::write);
		again = new CorpusWalk(request, losses(request.options()));
		sheet(workbook, "articles", articleRows.columns(), again, progress, articleRows::write);
		again.losses().counts().forEach((loss, count) -> {
			if (loss == Loss.LONG_CELLS || loss == Loss.CHARACTERS) {
				walk.losses().add(loss, count);
			}
		});
		CodebookRows codebookRows = new CodebookRows(codebook);
		SheetRows labels = new SheetRows(workbook, "codebook", codebookRows.columns(), walk.losses());
		codebookRows.rows().forEach(labels::row);
		labels.finish();
		SheetRows sources = new SheetRows(workbook, "sources", SourceRows.COLUMNS, walk.losses());
		actors.forEach(actor -> sources.row(SourceRows.row(actor)));
		sources.finish();
		SheetRows sums = new SheetRows(workbook, "counts", Counts.COLUMNS, walk.losses());
		counts.write(sums);
		sums.finish();
		workbook.finish();
	}

	private interface Rows {
		void write(SelectedArticle article, SheetRows cells);
	}

	private static void sheet(Workbook workbook, String name, List<String> columns, CorpusWalk walk, Progress progress,
			Rows rows) throws IOException {
		SheetRows sheet = new SheetRows(workbook, name, columns, walk.losses());
		walk.visitAll(progress, article -> {
			rows.write(article, sheet);
			sheet.flush();
		});
		sheet.finish();
	}
}
