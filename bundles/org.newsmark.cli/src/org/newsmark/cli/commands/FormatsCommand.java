// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli.commands;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

import org.newsmark.cli.Exit;
import org.newsmark.cli.Messages;
import org.newsmark.cli.arguments.Syntax;
import org.newsmark.cli.output.Column;
import org.newsmark.cli.output.OutputFailedException;
import org.newsmark.cli.output.RowWriter;
import org.newsmark.formats.ArticleReader;
import org.newsmark.formats.CommonOptions;
import org.newsmark.formats.CorpusWriter;
import org.newsmark.formats.FormatWords;
import org.newsmark.formats.Readers;
import org.newsmark.formats.Writers;
import org.newsmark.formats.exchange.CorpusReader;
import org.newsmark.formats.exchange.CorpusReaders;

/** {@code formats}: what can be imported and exported. */
public final class FormatsCommand implements Command {

	/**
	 * One reader or writer.
	 *
	 * @param command that takes its id
	 * @param options by id, the values that may be chosen; the first one is taken if nothing is said
	 * @param losses  what the format does not hold
	 */
	private record Row(String id, String command, String name, Map<String, List<String>> options, List<String> losses) {
	}

	private final Supplier<Readers> readers;
	private final Supplier<CorpusReaders> corpusReaders;
	private final Supplier<Writers> writers;

	public FormatsCommand(Supplier<Readers> readers, Supplier<CorpusReaders> corpusReaders,
			Supplier<Writers> writers) {
		this.readers = readers;
		this.corpusReaders = corpusReaders;
		this.writers = writers;
	}

	@Override
	public Syntax syntax() {
		return Syntax.of("formats", List.of(), RowWriter.OUTPUT);
	}

	@Override
	public Exit run(Call call) throws OutputFailedException {
		Locale locale = call.words().locale();
		RowWriter<Row> rows = RowWriter.of(call.arguments().choice(RowWriter.OUTPUT), columns(call.words()),
				call.terminal());
		for (ArticleReader reader : readers.get().all()) {
			rows.write(new Row(reader.id(), "import", reader.name(locale), Map.of(), List.of()));
		}
		for (CorpusReader reader : corpusReaders.get().all()) {
			rows.write(new Row(reader.id(), "import", reader.name(locale), Map.of(), List.of()));
		}
		FormatWords formatWords = new FormatWords(locale);
		for (CorpusWriter writer : writers.get().all()) {
			Map<String, List<String>> options = new LinkedHashMap<>();
			CommonOptions.of(writer).forEach(option -> options.put(option.id(), option.values()));
			List<String> losses = new ArrayList<>();
			writer.losses(Map.of()).stream().sorted().forEach(loss -> losses.add(formatWords.words(loss)));
			rows.write(new Row(writer.id(), "export", writer.name(locale), options, losses));
		}
		rows.finish();
		return Exit.DONE;
	}

	/** What a format is used for is said by the command that takes its id, in every language. */
	private static RowWriter.Columns<Row> columns(Messages words) {
		return new RowWriter.Columns<>(
				() -> List.of(Column.text(words.title("id"), Row::id),
						Column.text(words.title("command"), Row::command),
						Column.text(words.title("name"), Row::name), Column.text(words.title("options"), Row::options)),
				FormatsCommand::data, FormatsCommand::data);
	}

	private static List<Column<Row>> data() {
		return List.of(Column.text("id", Row::id), Column.text("command", Row::command), Column.text("name", Row::name),
				Column.text("options", Row::options), Column.text("losses", Row::losses));
	}
}
