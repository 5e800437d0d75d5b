// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli.commands;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.newsmark.cli.Exit;
import org.newsmark.cli.Messages;
import org.newsmark.cli.arguments.Syntax;
import org.newsmark.cli.arguments.UsageException;
import org.newsmark.cli.output.Column;
import org.newsmark.cli.output.RowWriter;
import org.newsmark.core.codebook.Codebook;
import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.query.Query;
import org.newsmark.core.text.TextSpan;
import org.newsmark.core.work.Progress;
import org.newsmark.index.MarkOrder;
import org.newsmark.index.MarkRow;
import org.newsmark.index.MarkRows;

/** {@code list}: one row for each mark. */
public final class ListCommand implements Command {

	/** Stands between the pieces of a broken mark, as the index joins them. */
	private static final String BETWEEN_PIECES = " … ";

	@Override
	public Syntax syntax() {
		return Syntax.of("list", List.of(Corpus.ONE), Queries.WHERE, RowWriter.OUTPUT);
	}

	@Override
	public Exit run(Call call) throws UsageException, IOException, ArticleFormatException {
		Query query = Queries.where(call);
		try (IndexedCorpus corpus = IndexedCorpus.open(call)) {
			Progress progress = call.progress();
			MarkRows marks = corpus.snapshot().marks(query, MarkOrder.CORPUS, progress);
			RowWriter<MarkRow> rows = RowWriter.of(call.arguments().choice(RowWriter.OUTPUT), columns(call.words()),
					call.terminal());
			for (int i = 0; i < marks.size(); i++) {
				progress.checkCancelled();
				rows.write(marks.row(i));
			}
			rows.finish();
			corpus.tellWhatIsMissing(query, marks.size());
			return corpus.exit();
		}
	}

	private static RowWriter.Columns<MarkRow> columns(Messages words) {
		return new RowWriter.Columns<>(
				() -> List.of(Column.path(words.title("article"), row -> row.article().path().value()),
						Column.number(words.title("start"), ListCommand::start),
						Column.text(words.title("annotator"), MarkRow::annotator),
						Column.text(words.title("label"), MarkRow::label),
						Column.text(words.title("exact"), MarkRow::words)),
				ListCommand::csv, ListCommand::json);
	}

	private static List<Column<MarkRow>> csv() {
		List<Column<MarkRow>> columns = new ArrayList<>(identity());
		columns.add(Column.number("start", ListCommand::start));
		columns.add(Column.number("end", row -> row.codePoints().isEmpty() ? null : row.codePoints().getLast().end()));
		columns.add(Column.text("spans", ListCommand::spans));
		columns.add(Column.text("exact", MarkRow::words));
		columns.addAll(rest());
		return columns;
	}

	private static List<Column<MarkRow>> json() {
		List<Column<MarkRow>> columns = new ArrayList<>(identity());
		columns.add(Column.text("spans", ListCommand::spans));
		columns.add(Column.text("exact", ListCommand::pieces));
		columns.addAll(rest());
		return columns;
	}

	private static List<Column<MarkRow>> identity() {
		return List.of(Column.text("id", MarkRow::id), Column.text("article", row -> row.article().path().value()),
				Column.text("annotator", MarkRow::annotator), Column.text("label", MarkRow::label),
				Column.text("family", row -> Codebook.familyOf(row.label())));
	}

	private static List<Column<MarkRow>> rest() {
		return List.of(Column.text("attributes", ListCommand::attributes), Column.text("links", MarkRow::links),
				Column.text("note", row -> known(row.note())), Column.text("zone", row -> known(row.zone())),
				Column.text("voice", row -> row.voice().id()),
				Column.text("outlet", row -> known(row.article().outlet())),
				Column.text("date", row -> known(row.article().published())),
				Column.text("language", row -> known(row.article().language())),
				Column.text("origin", row -> known(row.provenance().origin())),
				Column.text("created", row -> known(row.provenance().created())),
				Column.text("modified", row -> known(row.provenance().modified())),
				Column.text("orphan", MarkRow::orphan));
	}

	private static @Nullable Integer start(MarkRow row) {
		return row.codePoints().isEmpty() ? null : row.codePoints().getFirst().start();
	}

	/** As in the corpus folder: a text, or a list of several. */
	private static Map<String, Object> attributes(MarkRow row) {
		Map<String, Object> attributes = new LinkedHashMap<>();
		row.attributes()
				.forEach((name, values) -> attributes.put(name, values.size() == 1 ? values.getFirst() : values));
		return attributes;
	}

	/** In code points, as in the corpus folder; none for a mark whose words are not in the text any more. */
	private static List<List<Integer>> spans(MarkRow row) {
		return row.codePoints().stream().map(span -> List.of(span.start(), span.end())).toList();
	}

	/** The words of each span. */
	static List<String> pieces(MarkRow row) {
		List<String> pieces = new ArrayList<>();
		int start = 0;
		for (TextSpan span : row.spans()) {
			int end = start + span.length();
			if (end > row.words().length()) {
				return List.of(row.words());
			}
			pieces.add(row.words().substring(start, end));
			start = end + BETWEEN_PIECES.length();
		}
		return row.orphan() || start - BETWEEN_PIECES.length() != row.words().length() ? List.of(row.words()) : pieces;
	}

	static @Nullable String known(String value) {
		return value.isEmpty() ? null : value;
	}
}
