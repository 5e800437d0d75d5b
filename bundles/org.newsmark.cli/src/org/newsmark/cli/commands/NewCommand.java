// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli.commands;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.newsmark.cli.Exit;
import org.newsmark.cli.Message;
import org.newsmark.cli.arguments.Nearest;
import org.newsmark.cli.arguments.Option;
import org.newsmark.cli.arguments.Shell;
import org.newsmark.cli.arguments.Syntax;
import org.newsmark.cli.arguments.UsageException;
import org.newsmark.cli.arguments.Value;
import org.newsmark.core.codebook.CodebookProblem;
import org.newsmark.core.codebook.CodebookReader;
import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.corpus.CorpusFolder;
import org.newsmark.core.corpus.FormatFault;

/** {@code new}: makes a corpus folder. */
public final class NewCommand implements Command {

	private static final Option LANGUAGE = Option.optional("language", "TAG");
	private static final Option CODEBOOK = Option.optional("codebook", "FILE");

	private final Supplier<Examples> examples;

	public NewCommand(Supplier<Examples> examples) {
		this.examples = examples;
	}

	@Override
	public Syntax syntax() {
		return Syntax.of("new", List.of(Corpus.ONE), LANGUAGE, CODEBOOK);
	}

	@Override
	public Exit run(Call call) throws UsageException, IOException, ArticleFormatException {
		Value operand = call.arguments().operand(Corpus.OPERAND);
		Path folder = call.path(operand);
		if (CorpusFolder.isCorpus(folder)) {
			throw new FileAlreadyExistsException(operand.text());
		}
		String language = language(call);
		Optional<Value> file = call.arguments().option(CODEBOOK);
		String yaml = file.isPresent() ? read(call, file.get()) : examples.get().codebook(Examples.STANDARD_CODEBOOK);
		String name = file.map(Value::text).orElse(Examples.STANDARD_CODEBOOK);
		CodebookReader.Result codebook = CodebookReader.read(name, yaml);
		for (CodebookProblem problem : codebook.problems()) {
			call.complain(problem.message(call.words().locale()));
		}
		if (!codebook.isUsable()) {
			call.complain(call.words().get(Message.NEW_NO_CODEBOOK, name));
			return Exit.FAILED;
		}
		Path last = folder.getFileName();
		CorpusFolder.create(folder, last == null ? folder.toString() : last.toString(), language, yaml);
		String typed = Shell.line(List.of(operand.text()));
		call.print(Message.NEW_DONE, operand.text(), codebook.codebook().id(), codebook.codebook().version());
		call.tell(Message.NEW_NEXT, call.program(), typed);
		return Exit.DONE;
	}

	/** A path, or the id of a codebook that comes with Newsmark. */
	private String read(Call call, Value value) throws UsageException, IOException, ArticleFormatException {
		Path file = call.path(value);
		if (!Files.exists(file) && examples.get().codebooks().contains(value.text())) {
			return examples.get().codebook(value.text());
		}
		byte[] bytes = Files.readAllBytes(file);
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		} catch (CharacterCodingException notUtf8) {
			int position = new String(bytes, StandardCharsets.UTF_8).indexOf('\ufffd');
			throw new ArticleFormatException(value.text(), 0, FormatFault.NOT_UTF8, position + 1);
		}
	}

	private static String language(Call call) throws UsageException {
		Optional<Value> value = call.arguments().option(LANGUAGE);
		if (value.isEmpty()) {
			return "";
		}
		String typed = value.get().text();
		try {
			Locale locale = new Locale.Builder().setLanguageTag(typed).build();
			if (Locale.availableLocales().anyMatch(known -> known.getLanguage().equals(locale.getLanguage()))) {
				return locale.toLanguageTag();
			}
		} catch (IllformedLocaleException notATag) {
			// Said below, as for a tag that no language has.
		}
		throw call.arguments().wrong(value.get(), meant(typed, call.words().locale()),
				call.words().get(Message.LANGUAGE_UNKNOWN, typed));
	}

	/** The tag of the language that is called so in French, English or itself. */
	private static String meant(String typed, Locale otherwise) {
		Map<String, String> tags = new HashMap<>();
		for (String tag : Locale.getISOLanguages()) {
			Locale language = Locale.of(tag);
			for (Locale in : List.of(Locale.ENGLISH, Locale.FRENCH, language)) {
				tags.putIfAbsent(language.getDisplayLanguage(in).toLowerCase(Locale.ROOT), tag);
			}
		}
		return Nearest.to(typed, tags.keySet()).map(tags::get).orElse(otherwise.getLanguage());
	}
}
