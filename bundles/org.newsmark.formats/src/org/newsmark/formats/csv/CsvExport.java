// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.newsmark.core.codebook.Codebook;
import org.newsmark.core.corpus.Actor;
import org.newsmark.core.work.Progress;
import org.newsmark.formats.Companions;
import org.newsmark.formats.CorpusWalk;
import org.newsmark.formats.ExportRequest;
import org.newsmark.formats.ExportResult;
import org.newsmark.formats.Loss;
import org.newsmark.formats.SelectedArticle;
import org.newsmark.formats.WholeFiles;
import org.newsmark.formats.tables.ArticleRows;
import org.newsmark.formats.tables.CodebookRows;
import org.newsmark.formats.tables.MarkRows;
import org.newsmark.formats.tables.RelationRows;
import org.newsmark.formats.tables.SourceRows;

/**
 * Writes five tables: {@code marks.csv} with one row per mark, and beside it {@code marks.relations.csv},
 * {@code marks.articles.csv}, {@code marks.codebook.csv} and {@code marks.sources.csv}. Ids join them: {@code article},
 * {@code annotator} and {@code id}. A description for machines (Frictionless) and one for people lie beside them.
 */
final class CsvExport {

	private static final int BYTES_PER_MARK = 700;

	/** What is written of one article. */
	private record Rows(byte[] marks, byte[] relations, byte[] articles) {
	}

	private final ExportRequest request;
	private final TableProfile profile;
	private final CorpusWalk walk;

	CsvExport(ExportRequest request, TableProfile profile) {
		this.request = request;
		this.profile = profile;
		this.walk = new CorpusWalk(request, profile.losses(request.options()));
	}

	ExportResult write(Path target, Progress progress) throws IOException {
		Codebook codebook = walk.codebook();
		List<Actor> actors = walk.actors();
		MarkRows markRows = new MarkRows(codebook, request.withText());
		ArticleRows articleRows = new ArticleRows(request.withText());
		CodebookRows codebookRows = new CodebookRows(codebook);
		Map<String, List<String>> columns = new LinkedHashMap<>();
		columns.put("marks", markRows.columns());
		columns.put("relations", RelationRows.COLUMNS);
		columns.put("articles", articleRows.columns());
		columns.put("codebook", codebookRows.columns());
		columns.put("sources", SourceRows.COLUMNS);
		try (WholeFiles files = new WholeFiles()) {
			OutputStream marks = table(files, target, columns.get("marks"));
			OutputStream relations = table(files, Companions.table(target, "relations"), columns.get("relations"));
			OutputStream articles = table(files, Companions.table(target, "articles"), columns.get("articles"));
			walk.encodeAll(progress, article -> rows(article, markRows, articleRows), rows -> {
				marks.write(rows.marks());
				relations.write(rows.relations());
				articles.write(rows.articles());
			});
			write(table(files, Companions.table(target, "codebook"), columns.get("codebook")), codebookRows.rows());
			write(table(files, Companions.table(target, "sources"), columns.get("sources")),
					actors.stream().map(SourceRows::row).toList());
			Companions.codebook(files, request.corpus(), target);
			TableDescription description = new TableDescription(target, profile, columns);
			Companions.text(files, Companions.file(target, "datapackage.json"), description.json());
			Companions.text(files, Companions.file(target, "README.txt"), description.readme());
			return walk.result(files.finish());
		}
	}

	private Rows rows(SelectedArticle article, MarkRows markRows, ArticleRows articleRows) {
		CsvCells marks = new CsvCells(profile, BYTES_PER_MARK * (article.markCount() + 1));
		markRows.write(article, marks);
		CsvCells relations = new CsvCells(profile, BYTES_PER_MARK);
		RelationRows.write(article, relations);
		CsvCells articles = new CsvCells(profile, 2 * article.article().text().length());
		articleRows.write(article, articles);
		walk.losses().add(Loss.EXACT_CELLS, marks.guarded() + relations.guarded() + articles.guarded());
		return new Rows(marks.bytes(), relations.bytes(), articles.bytes());
	}

	private OutputStream table(WholeFiles files, Path file, List<String> columns) throws IOException {
		OutputStream out = files.create(file);
		if (profile.byteOrderMark()) {
			out.write(new byte[] { (byte) 0xef, (byte) 0xbb, (byte) 0xbf });
		}
		write(out, List.of(columns));
		return out;
	}

	private void write(OutputStream out, List<List<String>> rows) throws IOException {
		CsvCells cells = new CsvCells(profile, BYTES_PER_MARK);
		rows.forEach(cells::row);
		out.write(cells.bytes());
		walk.losses().add(Loss.EXACT_CELLS, cells.guarded());
	}
}
