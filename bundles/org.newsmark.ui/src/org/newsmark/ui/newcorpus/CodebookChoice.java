// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.newcorpus;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.Platform;
import org.newsmark.core.codebook.Codebook;
import org.newsmark.core.codebook.CodebookReader;
import org.newsmark.ui.WizardMessages;
import org.newsmark.ui.corpus.FileProblem;
import org.osgi.framework.Bundle;

/**
 * A codebook that a new corpus may start with.
 *
 * @param file     as a person knows it: a path, or the name of a file that comes with Newsmark
 * @param yaml     what is copied into the corpus
 * @param codebook {@link Codebook#EMPTY} if not usable
 * @param problems in the order of the file
 */
public record CodebookChoice(String file, String yaml, Codebook codebook, List<FileProblem> problems) {

	private static final String BUNDLE = "org.newsmark.examples";
	private static final String FOLDER = "codebooks";
	/** First in the list. */
	private static final String STANDARD = "voices";
	/** A codebook has some hundred kilobytes; what is larger is another file chosen by mistake. */
	private static final int MAX_BYTES = 8 << 20;

	public CodebookChoice {
		problems = List.copyOf(problems);
	}

	/** Whether marks could be made with it. */
	public boolean isUsable() {
		return !codebook.labels().isEmpty();
	}

	/** For a list; the id if the codebook has no title in any language. */
	public String title(Locale locale) {
		String title = codebook.title().in(locale);
		return title.isEmpty() ? codebook.id() : title;
	}

	/** Those that come with Newsmark, the standard one first. Blocks, for a moment. */
	public static List<CodebookChoice> shipped() throws IOException {
		Bundle bundle = Platform.getBundle(BUNDLE);
		Enumeration<URL> entries = bundle == null ? null : bundle.findEntries(FOLDER, "*.yaml", false);
		List<CodebookChoice> choices = new ArrayList<>();
		for (URL entry : entries == null ? List.<URL>of() : Collections.list(entries)) {
			try (InputStream in = entry.openStream()) {
				String name = entry.getPath().substring(entry.getPath().lastIndexOf('/') + 1);
				choices.add(of(name, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
			}
		}
		choices.sort(Comparator.comparing((CodebookChoice choice) -> !choice.codebook.id().equals(STANDARD))
				.thenComparing(CodebookChoice::file));
		return List.copyOf(choices);
	}

	/** Blocks. */
	public static CodebookChoice read(Path file) throws IOException {
		if (Files.size(file) > MAX_BYTES) {
			return new CodebookChoice(file.toString(), "", Codebook.EMPTY, List.of(new FileProblem(file.toString(), 0, WizardMessages.NewCorpus_codebookTooLarge)));
		}
		return of(file.toString(), Files.readString(file));
	}

	private static CodebookChoice of(String file, String yaml) {
		CodebookReader.Result result = CodebookReader.read(file, yaml);
		return new CodebookChoice(file, yaml, result.codebook(), result.problems().stream().map(FileProblem::of).toList());
	}
}
