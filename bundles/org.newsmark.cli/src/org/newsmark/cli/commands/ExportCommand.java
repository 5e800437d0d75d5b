// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

import org.newsmark.cli.Exit;
import org.newsmark.cli.Message;
import org.newsmark.cli.arguments.Nearest;
import org.newsmark.cli.arguments.Option;
import org.newsmark.cli.arguments.Syntax;
import org.newsmark.cli.arguments.UsageException;
import org.newsmark.cli.arguments.Value;
import org.newsmark.core.codebook.Family;
import org.newsmark.core.codebook.Label;
import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.corpus.CorpusFolder;
import org.newsmark.core.corpus.SafeNames;
import org.newsmark.core.query.Query;
import org.newsmark.formats.CommonOptions;
import org.newsmark.formats.CorpusWriter;
import org.newsmark.formats.ExportRequest;
import org.newsmark.formats.ExportResult;
import org.newsmark.formats.ExportSelection;
import org.newsmark.formats.Exporter;
import org.newsmark.formats.FormatWords;
import org.newsmark.formats.Writers;
import org.newsmark.index.MarkSelection;

/** {@code export}: writes what a query finds in a format of others. */
public final class ExportCommand implements Command {

	private static final Option FORMAT = Option.required("format", "ID");
	private static final Option OUT = Option.required("out", "FILE|FOLDER");
	private static final Option ANNOTATOR = Option.repeated("annotator", "NAME");
	private static final Option LABEL = Option.repeated("label", "ID");
	private static final Option SET = Option.repeated("set", "NAME=VALUE");

	private final Supplier<Writers> writers;

	public ExportCommand(Supplier<Writers> writers) {
		this.writers = writers;
	}

	@Override
	public Syntax syntax() {
		return Syntax.of("export", List.of(Corpus.ONE), FORMAT, OUT, ANNOTATOR, LABEL, Queries.WHERE, SET);
	}

	@Override
	public Exit run(Call call) throws UsageException, IOException, ArticleFormatException {
		CorpusWriter writer = writer(call);
		Map<String, String> options = options(call, writer);
		Query query = Queries.where(call);
		Path target = call.path(call.arguments().option(OUT).orElseThrow());
		try (IndexedCorpus corpus = IndexedCorpus.open(call)) {
			ExportSelection selection = new IndexSelection(
					new MarkSelection(corpus.snapshot(), query, call.progress()))
					.and(ExportSelection.ofAnnotators(annotators(call, corpus.folder())))
					.and(ExportSelection.ofLabels(labels(call, corpus.folder())));
			ExportResult result = Exporter.write(writer, new ExportRequest(corpus.folder(), selection, options),
					target(call, corpus, writer, target), call.progress());
			tell(call, writer, result);
			corpus.tellWhatIsMissing(query, result.articles());
			return corpus.exit() == Exit.DONE && result.unreadable().isEmpty() ? Exit.DONE : Exit.FAILED;
		}
	}

	private CorpusWriter writer(Call call) throws UsageException {
		Value value = call.arguments().option(FORMAT).orElseThrow();
		List<String> ids = writers.get().all().stream().map(CorpusWriter::id).toList();
		return writers.get().get(value.text())
				.orElseThrow(() -> call.arguments().wrong(value, Nearest.to(value.text(), ids).orElse(ids.get(0)),
				call.words().get(Message.WRITER_UNKNOWN, value.text(), String.join(", ", ids))));
	}

	private static Map<String, String> options(Call call, CorpusWriter writer) throws UsageException {
		Map<String, String> options = new LinkedHashMap<>();
		for (Value value : call.arguments().options(SET)) {
			int equals = value.text().indexOf('=');
			String name = equals < 0 ? value.text() : value.text().substring(0, equals);
			String chosen = equals < 0 ? "" : value.text().substring(equals + 1);
			List<String> possible = CommonOptions.of(writer).stream()
					.flatMap(option -> option.values().stream().map(each -> option.id() + "=" + each)).toList();
			if (!possible.contains(value.text())) {
				throw possible.isEmpty()
						? call.arguments().without(value, call.words().get(Message.FORMAT_NO_OPTIONS, writer.id()))
						: call.arguments().wrong(value, Nearest.to(value.text(), possible).orElse(possible.get(0)),
								call.words().get(Message.FORMAT_OPTION_UNKNOWN, value.text(), writer.id(),
										String.join(", ", possible)));
			}
			options.put(name, chosen);
		}
		return options;
	}

	private static Set<String> annotators(Call call, CorpusFolder corpus) throws UsageException, IOException {
		return known(call, ANNOTATOR, corpus.annotators(), Message.ANNOTATOR_UNKNOWN);
	}

	/** Ids of labels or families of the codebook. */
	private static Set<String> labels(Call call, CorpusFolder corpus)
			throws UsageException, IOException, ArticleFormatException {
		if (call.arguments().options(LABEL).isEmpty()) {
			return Set.of();
		}
		Set<String> ids = new TreeSet<>();
		var codebook = corpus.readCodebook().codebook();
		codebook.labels().stream().map(Label::id).forEach(ids::add);
		codebook.families().stream().map(Family::id).forEach(ids::add);
		return known(call, LABEL, ids, Message.LABEL_UNKNOWN);
	}

	/** A name that nobody has is a slip; an empty export would hide it. */
	private static Set<String> known(Call call, Option option, Collection<String> names, Message unknown)
			throws UsageException {
		Set<String> chosen = new LinkedHashSet<>();
		for (Value value : call.arguments().options(option)) {
			if (!names.contains(value.text())) {
				String instead = Nearest.to(value.text(), names)
						.orElse(names.stream().findFirst().orElse(option.value()));
				throw call.arguments().wrong(value, instead,
						call.words().get(unknown, value.text(), String.join(", ", names)));
			}
			chosen.add(value.text());
		}
		return chosen;
	}

	/** A folder gets a file named after the corpus. */
	private static Path target(Call call, IndexedCorpus corpus, CorpusWriter writer, Path target) {
		String typed = call.arguments().option(OUT).orElseThrow().text();
		if (!Files.isDirectory(target) && !typed.endsWith("/")
				&& !typed.endsWith(target.getFileSystem().getSeparator())) {
			return target;
		}
		Path folder = corpus.folder().root().getFileName();
		String name = corpus.folder().settings().name();
		return target.resolve(SafeNames.name(name.isEmpty() ? String.valueOf(folder) : name) + "." + writer.ending());
	}

	private static void tell(Call call, CorpusWriter writer, ExportResult result) throws IOException {
		call.print(Message.EXPORT_DONE, result.articles(), result.marks(), result.links());
		for (Path file : result.files()) {
			call.print(Message.EXPORT_FILE, call.shown(file));
		}
		if (!result.losses().isEmpty()) {
			FormatWords formatWords = new FormatWords(call.words().locale());
			List<String> losses = new ArrayList<>();
			result.losses().forEach((loss, count) -> losses.add(formatWords.words(loss) + " (" + count + ")"));
			call.tell(Message.EXPORT_LOSSES, writer.id(), String.join("; ", losses));
		}
	}
}
