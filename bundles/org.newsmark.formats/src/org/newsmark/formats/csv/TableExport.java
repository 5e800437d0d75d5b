// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.csv;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.newsmark.core.codebook.Codebook;
import org.newsmark.core.corpus.Actor;
import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.corpus.CorpusLayout;
import org.newsmark.core.text.TextUnits;
import org.newsmark.core.work.Progress;
import org.newsmark.formats.CorpusWalk;
import org.newsmark.formats.ExportRequest;
import org.newsmark.formats.ExportResult;
import org.newsmark.formats.SelectedArticle;
import org.newsmark.formats.WholeFiles;

/**
 * Writes five tables: {@code marks.csv} with one row per mark, and beside it {@code marks.relations.csv},
 * {@code marks.articles.csv}, {@code marks.codebook.csv} and {@code marks.sources.csv}. Ids join them: {@code article},
 * {@code annotator} and {@code id}.
 */
final class TableExport {

	private final ExportRequest request;
	private final TableProfile profile;

	TableExport(ExportRequest request, TableProfile profile) {
		this.request = request;
		this.profile = profile;
	}

	ExportResult write(Path target, Progress progress) throws IOException {
		List<ArticleFormatException> unreadable = new ArrayList<>();
		Codebook codebook = codebook(unreadable);
		CorpusWalk walk = new CorpusWalk(request);
		try (WholeFiles files = new WholeFiles()) {
			MarkRows markRows = new MarkRows(codebook);
			Table marks = new Table(files.create(target), profile, markRows.columns());
			Table relations = new Table(files.create(companion(target, "relations")), profile, RelationRows.COLUMNS);
			Table articles = new Table(files.create(companion(target, "articles")), profile, ArticleRows.COLUMNS);
			walk.visitAll(progress, article -> writeArticle(article, markRows, marks, relations, articles));
			Table labels = new Table(files.create(companion(target, "codebook")), profile,
					new CodebookRows(codebook).columns());
			for (List<String> row : new CodebookRows(codebook).rows()) {
				labels.row(row);
			}
			Table sources = new Table(files.create(companion(target, "sources")), profile,
					List.of("id", "name", "type", "country", "aliases"));
			for (Actor actor : sources(unreadable)) {
				sources.row(List.of(actor.id(), actor.name(), actor.type(), actor.country(),
						String.join(";", actor.aliases())));
			}
			for (Table table : List.of(marks, relations, articles, labels, sources)) {
				table.flush();
			}
			unreadable.addAll(walk.unreadable());
			return new ExportResult(walk.articles(), marks.rows(), relations.rows(), files.finish(), profile.losses(),
					unreadable);
		}
	}

	private static void writeArticle(SelectedArticle article, MarkRows markRows, Table marks, Table relations,
			Table articles) throws IOException {
		articles.row(ArticleRows.row(article));
		TextUnits units = MarkRows.units(article);
		for (int i = 0; i < article.files().size(); i++) {
			for (var mark : article.marks().get(i)) {
				marks.row(markRows.row(article, units, article.files().get(i), mark));
				for (List<String> row : RelationRows.rows(article.files().get(i), mark)) {
					relations.row(row);
				}
			}
		}
	}

	/** {@code marks.csv} gives {@code marks.relations.csv}. */
	private static Path companion(Path target, String table) {
		String name = target.getFileName().toString();
		int dot = name.lastIndexOf('.');
		return target.resolveSibling(
				dot <= 0 ? name + "." + table : name.substring(0, dot) + "." + table + name.substring(dot));
	}

	/** None if it cannot be read; attributes and relations that it does not name have a column of their own. */
	private Codebook codebook(List<ArticleFormatException> unreadable) {
		try {
			return request.corpus().readCodebook().codebook();
		} catch (ArticleFormatException e) {
			unreadable.add(e);
		} catch (IOException e) {
			unreadable.add(CorpusWalk.unreadable(CorpusLayout.CODEBOOK, e));
		}
		return Codebook.EMPTY;
	}

	private List<Actor> sources(List<ArticleFormatException> unreadable) {
		try {
			return request.corpus().readSources();
		} catch (ArticleFormatException e) {
			unreadable.add(e);
		} catch (IOException e) {
			unreadable.add(CorpusWalk.unreadable(CorpusLayout.SOURCES, e));
		}
		return List.of();
	}
}
