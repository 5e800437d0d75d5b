// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli.commands;

import java.io.IOException;
import java.util.List;

import org.newsmark.cli.Exit;
import org.newsmark.cli.arguments.Operand;
import org.newsmark.cli.arguments.Option;
import org.newsmark.cli.arguments.Syntax;
import org.newsmark.cli.arguments.UsageException;
import org.newsmark.cli.arguments.Value;
import org.newsmark.cli.output.Column;
import org.newsmark.cli.output.KeywordLines;
import org.newsmark.cli.output.OutputFailedException;
import org.newsmark.cli.output.RowWriter;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.article.ArticleText;
import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.corpus.CorpusFolder;
import org.newsmark.core.query.Query;
import org.newsmark.core.text.OffsetMap;
import org.newsmark.core.work.Progress;
import org.newsmark.index.Concordance;
import org.newsmark.index.ConcordanceLine;
import org.newsmark.index.ConcordanceOrder;

/** {@code concordance}: words or marks in their context. */
public final class ConcordanceCommand implements Command {

	private static final Option WIDTH = Option.optional("width", "N");
	private static final int USUAL_WIDTH = 60;
	private static final int MOST_WIDTH = 1_000;

	/** @param start in code points; @param end exclusive */
	private record Row(ConcordanceLine line, int start, int end) {
	}

	@Override
	public Syntax syntax() {
		return Syntax.of("concordance", List.of(Corpus.ONE, Operand.joined(Queries.QUERY)), WIDTH, RowWriter.OUTPUT);
	}

	@Override
	public Exit run(Call call) throws UsageException, IOException, ArticleFormatException {
		Value typed = call.arguments().operand(Queries.QUERY);
		Query query = Queries.parse(call, typed);
		int width = call.arguments().number(WIDTH, USUAL_WIDTH, 1, MOST_WIDTH);
		String form = call.arguments().choice(RowWriter.OUTPUT);
		try (IndexedCorpus corpus = IndexedCorpus.open(call)) {
			Concordance lines = corpus.snapshot().concordance(query, width, ConcordanceOrder.CORPUS, call.progress());
			if (form.equals("table")) {
				writeForPeople(call, lines, width);
			} else {
				writeRows(call, corpus.folder(), lines, form);
			}
			corpus.tellWhatIsMissing(query, lines.size());
			return corpus.exit();
		}
	}

	private static void writeForPeople(Call call, Concordance lines, int width) throws OutputFailedException {
		KeywordLines output = new KeywordLines(call.terminal(), width);
		Progress progress = call.progress();
		for (int i = 0; i < lines.size(); i++) {
			progress.checkCancelled();
			ConcordanceLine line = lines.line(i);
			output.write(line.article().path().value(), source(line),
					new KeywordLines.Line(line.left(), line.words(), line.right()));
		}
		output.finish();
	}

	private static String source(ConcordanceLine line) {
		String published = line.article().published();
		String day = published.substring(0, Math.min(published.length(), "2025-09-02".length()));
		return String.join(", ",
				List.of(line.article().outlet(), day).stream().filter(part -> !part.isEmpty()).toList());
	}

	private static void writeRows(Call call, CorpusFolder folder, Concordance lines, String form)
			throws IOException, ArticleFormatException {
		RowWriter<Row> rows = RowWriter.of(form,
				new RowWriter.Columns<>(List::of, ConcordanceCommand::columns, ConcordanceCommand::columns),
				call.terminal());
		Progress progress = call.progress();
		ArticleText text = new ArticleText(new ArticlePath("none"), "");
		for (int i = 0; i < lines.size(); i++) {
			progress.checkCancelled();
			ConcordanceLine line = lines.line(i);
			if (i == 0 || !text.path().equals(line.article().path())) {
				text = folder.readText(line.article().path());
			}
			OffsetMap offsets = text.offsets();
			int length = text.text().length();
			rows.write(new Row(line, offsets.toCodePoint(Math.min(length, line.span().start())),
					offsets.toCodePoint(Math.min(length, line.span().end()))));
		}
		rows.finish();
	}

	private static List<Column<Row>> columns() {
		return List.of(Column.text("article", row -> row.line().article().path().value()),
				Column.text("outlet", row -> ListCommand.known(row.line().article().outlet())),
				Column.text("date", row -> ListCommand.known(row.line().article().published())),
				Column.text("zone", row -> ListCommand.known(row.line().zone())),
				Column.text("label", row -> ListCommand.known(row.line().label())),
				Column.number("start", Row::start), Column.number("end", Row::end),
				Column.text("left", row -> row.line().left()),
				Column.text("words", row -> row.line().words()), Column.text("right", row -> row.line().right()));
	}
}
