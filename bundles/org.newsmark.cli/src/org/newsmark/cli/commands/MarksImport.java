// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.newsmark.cli.Exit;
import org.newsmark.cli.Message;
import org.newsmark.cli.arguments.Option;
import org.newsmark.cli.arguments.UsageException;
import org.newsmark.cli.arguments.Value;
import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.corpus.CorpusFolder;
import org.newsmark.formats.exchange.CorpusReader;
import org.newsmark.formats.exchange.CorpusReaders;
import org.newsmark.formats.exchange.LabelMapping;
import org.newsmark.formats.exchange.MarkImport;
import org.newsmark.formats.exchange.MarkImportOptions;
import org.newsmark.formats.exchange.MarkImportReport;

/** The part of {@code import} that takes exports and files of other tools, which hold marks. */
final class MarksImport {

	static final Option LABELS = Option.optional("labels", "FILE");
	static final Option ANNOTATOR = Option.optional("annotator", "NAME");

	private final Supplier<CorpusReaders> readers;

	MarksImport(Supplier<CorpusReaders> readers) {
		this.readers = readers;
	}

	List<String> ids() {
		return readers.get().all().stream().map(CorpusReader::id).toList();
	}

	/**
	 * Who reads this file with its marks.
	 *
	 * @param asked    for by its id; empty if nobody is
	 * @param articles whether a reader of articles has this id too; then the content decides
	 */
	Optional<CorpusReader> readerOf(Path file, String asked, boolean articles) {
		if (asked.isEmpty()) {
			return readers.get().forContentOf(file);
		}
		return readers.get().get(asked).filter(reader -> !articles || reader.recognises(file));
	}

	/** Reads them one after the other. */
	Exit run(Call call, CorpusFolder corpus, Map<Path, CorpusReader> files, String into)
			throws UsageException, IOException, ArticleFormatException {
		String annotator = call.arguments().option(ANNOTATOR).map(Value::text)
				.orElse(System.getProperty("user.name", "annotator"));
		MarkImportOptions options = new MarkImportOptions(labels(call), annotator, into);
		Exit exit = Exit.DONE;
		for (Map.Entry<Path, CorpusReader> file : new LinkedHashMap<>(files).entrySet()) {
			MarkImportReport report = new MarkImport(corpus, options).run(file.getValue(), file.getKey(),
					call.progress());
			tell(call, file.getKey(), report);
			exit = report.faults().isEmpty() && report.missing().isEmpty() ? exit : Exit.FAILED;
		}
		return exit;
	}

	private static Map<String, String> labels(Call call) throws UsageException, IOException, ArticleFormatException {
		Optional<Value> file = call.arguments().option(LABELS);
		return file.isPresent() ? LabelMapping.read(call.path(file.get())).labels() : Map.of();
	}

	private static void tell(Call call, Path file, MarkImportReport report) throws IOException {
		call.tell(Message.MARKS_IMPORTED, call.shown(file), report.marks(), report.newArticles(), report.duplicates());
		if (report.moved() > 0) {
			call.tell(Message.MARKS_MOVED, report.moved());
		}
		if (report.orphans() > 0) {
			call.tell(Message.MARKS_ORPHANED, report.orphans());
		}
		if (!report.unknownLabels().isEmpty()) {
			call.tell(Message.MARKS_UNKNOWN_LABELS, String.join(", ", report.unknownLabels().keySet()));
		}
		for (String path : report.missing()) {
			call.complain(call.words().get(Message.MARKS_WITHOUT_ARTICLE, path));
		}
		for (ArticleFormatException fault : report.faults()) {
			call.complain(Failures.sentence(fault, call.words()));
		}
	}
}
