// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.newsmark.cli.Exit;
import org.newsmark.cli.Message;
import org.newsmark.cli.Messages;
import org.newsmark.cli.arguments.Nearest;
import org.newsmark.cli.arguments.Operand;
import org.newsmark.cli.arguments.Option;
import org.newsmark.cli.arguments.Syntax;
import org.newsmark.cli.arguments.UsageException;
import org.newsmark.cli.arguments.Value;
import org.newsmark.cli.output.Column;
import org.newsmark.cli.output.OutputFailedException;
import org.newsmark.cli.output.RowWriter;
import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.corpus.CorpusFolder;
import org.newsmark.formats.ArticleReader;
import org.newsmark.formats.FormatWords;
import org.newsmark.formats.ImportNote;
import org.newsmark.formats.Readers;
import org.newsmark.formats.batch.ArticleImport;
import org.newsmark.formats.batch.ImportOptions;
import org.newsmark.formats.batch.ImportOutcome;
import org.newsmark.formats.batch.ImportOutcome.Made;
import org.newsmark.formats.batch.ImportReport;
import org.newsmark.formats.exchange.CorpusReader;
import org.newsmark.formats.exchange.CorpusReaders;
import org.newsmark.formats.table.Columns;

/** {@code import}: makes articles of files, folders and archives. */
public final class ImportCommand implements Command {

	private static final String FILE = "FILE|FOLDER|ZIP";
	private static final Option READER = Option.optional("reader", "ID");
	private static final Option INTO = Option.optional("into", "SUBFOLDER");
	private static final Option JOBS = Option.optional("jobs", "N");
	private static final Option COLUMN = Option.repeated("column", "MEMBER=COLUMN");
	private static final int MOST_JOBS = 64;

	private final Supplier<Readers> readers;
	private final MarksImport marks;

	/** @param corpusReaders of files that hold marks */
	public ImportCommand(Supplier<Readers> readers, Supplier<CorpusReaders> corpusReaders) {
		this.readers = readers;
		this.marks = new MarksImport(corpusReaders);
	}

	@Override
	public Syntax syntax() {
		return Syntax.of("import", List.of(Corpus.ONE, Operand.many(FILE)), READER, INTO, JOBS, COLUMN,
				MarksImport.ANNOTATOR, MarksImport.LABELS);
	}

	@Override
	public Exit run(Call call) throws UsageException, IOException, ArticleFormatException {
		List<Path> inputs = new ArrayList<>();
		Map<Path, CorpusReader> withMarks = new LinkedHashMap<>();
		String reader = reader(call);
		String into = call.arguments().option(INTO).map(Value::text).orElse("");
		for (Value file : call.arguments().operands(FILE)) {
			Path path = call.path(file);
			marks.readerOf(path, reader, readers.get().get(reader).isPresent())
					.ifPresentOrElse(found -> withMarks.put(path, found), () -> inputs.add(path));
		}
		if (inputs.isEmpty()) {
			return marks.run(call, Corpus.open(call), withMarks, into);
		}
		ImportOptions options = new ImportOptions(reader, into,
				call.arguments().number(JOBS, Runtime.getRuntime().availableProcessors(), 1, MOST_JOBS))
				.withColumns(columns(call));
		CorpusFolder corpus = Corpus.open(call);
		Exit marksExit = marks.run(call, corpus, withMarks, into);
		ImportReport report = new ArticleImport(corpus, readers.get(), options).run(inputs, call.progress());
		list(call, report);
		FormatWords formatWords = new FormatWords(call.words().locale());
		for (ImportOutcome outcome : report.outcomes()) {
			tell(call, outcome, formatWords);
		}
		call.tell(Message.IMPORT_DONE, report.articles(), report.alreadyThere().size(), report.refused().size());
		if (!report.complete()) {
			call.complain(call.words().get(Message.IMPORT_STOPPED));
		}
		return report.refused().isEmpty() && report.complete() ? marksExit : Exit.FAILED;
	}

	private String reader(Call call) throws UsageException {
		Optional<Value> value = call.arguments().option(READER);
		List<String> ids = Stream.concat(readers.get().all().stream().map(ArticleReader::id), marks.ids().stream())
				.distinct().sorted().toList();
		if (value.isPresent() && !ids.contains(value.get().text())) {
			throw call.arguments().wrong(value.get(), Nearest.to(value.get().text(), ids).orElse(ids.get(0)),
					call.words().get(Message.READER_UNKNOWN, value.get().text(), String.join(", ", ids)));
		}
		return value.map(Value::text).orElse("");
	}

	/** Which column of a table holds what. */
	private static Map<String, String> columns(Call call) throws UsageException {
		Map<String, String> columns = new LinkedHashMap<>();
		for (Value value : call.arguments().options(COLUMN)) {
			int equals = value.text().indexOf('=');
			if (equals <= 0 || equals == value.text().length() - 1) {
				throw call.arguments().wrong(value, "text=" + value.text().replace("=", ""),
						call.words().get(Message.COLUMN_EXPECTED, value.text(), String.join(", ", Columns.MEMBERS)));
			}
			columns.put(value.text().substring(0, equals), value.text().substring(equals + 1));
		}
		return columns;
	}

	/** What was made; a quiet command only makes it. */
	private static void list(Call call, ImportReport report) throws OutputFailedException {
		if (call.isQuiet()) {
			return;
		}
		RowWriter<Made> rows = RowWriter.table(columns(call.words()), call.terminal());
		for (ImportOutcome.Imported imported : report.imported()) {
			for (Made made : imported.articles()) {
				rows.write(made);
			}
		}
		rows.finish();
	}

	private static void tell(Call call, ImportOutcome outcome, FormatWords formatWords) throws OutputFailedException {
		switch (outcome) {
			case ImportOutcome.Imported imported -> {
				for (ImportNote note : imported.notes()) {
					call.tell(Message.FILE_NOTE, imported.file(), formatWords.sentence(note));
				}
			}
			case ImportOutcome.AlreadyThere there -> call.tell(Message.IMPORT_THERE, there.file(), there.path());
			case ImportOutcome.Described described -> call.tell(Message.IMPORT_DESCRIBED, described.file(),
					described.articles().size(), described.unknown().size());
			case ImportOutcome.Refused refused -> call.complain(call.words().get(Message.FILE_NOTE, refused.file(),
					refused.reason(call.words().locale())));
		}
	}

	private static String day(Made made) {
		return made.metadata().published().map(date -> date.day().toString()).orElse("");
	}

	private static List<Column<Made>> columns(Messages words) {
		return List.of(Column.path(words.title("article"), made -> made.path().value()),
				Column.text(words.title("outlet"), made -> made.metadata().outlet()),
				Column.number(words.title("published"), ImportCommand::day),
				Column.text(words.title("headline"), made -> made.metadata().title()));
	}
}
