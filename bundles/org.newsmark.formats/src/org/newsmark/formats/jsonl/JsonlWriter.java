// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.jsonl;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.newsmark.core.work.Progress;
import org.newsmark.formats.CorpusWalk;
import org.newsmark.formats.CorpusWriter;
import org.newsmark.formats.ExportRequest;
import org.newsmark.formats.ExportResult;
import org.newsmark.formats.FormatWords;
import org.newsmark.formats.WholeFiles;
import org.osgi.service.component.annotations.Component;

/**
 * One JSON object per line and article, with metadata, text, zones, and the marks of all selected annotators. Offsets
 * are code points, as in Python. The text may be left out where a licence forbids passing it on.
 */
@Component
public final class JsonlWriter implements CorpusWriter {

	private static final String WITHOUT = "without";
	private static final Option TEXT = new Option("text", List.of("with", WITHOUT));

	@Override
	public String id() {
		return "jsonl";
	}

	@Override
	public String name(Locale locale) {
		return new FormatWords(locale).name("writer.jsonl");
	}

	@Override
	public String ending() {
		return "jsonl";
	}

	@Override
	public List<Option> options() {
		return List.of(TEXT);
	}

	@Override
	public Set<Loss> losses(Map<String, String> options) {
		return isWithout(options) ? EnumSet.of(Loss.TEXT, Loss.CODEBOOK, Loss.REGISTER)
				: EnumSet.of(Loss.CODEBOOK, Loss.REGISTER);
	}

	@Override
	public ExportResult write(ExportRequest request, Path target, Progress progress) throws IOException {
		CorpusWalk walk = new CorpusWalk(request);
		try (WholeFiles files = new WholeFiles();
				JsonlLines lines = new JsonlLines(files.create(target), !isWithout(request.options()))) {
			walk.visitAll(progress, lines::write);
			lines.flush();
			return new ExportResult(walk.articles(), walk.marks(), lines.links(), files.finish(),
					losses(request.options()), walk.unreadable());
		}
	}

	private static boolean isWithout(Map<String, String> options) {
		String text = options.getOrDefault(TEXT.id(), TEXT.standard());
		if (!TEXT.values().contains(text)) {
			throw new IllegalArgumentException("text: " + text);
		}
		return text.equals(WITHOUT);
	}
}
