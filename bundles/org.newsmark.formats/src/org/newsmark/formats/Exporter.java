// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.newsmark.core.work.Progress;

/** Runs a writer and lays a list of what was lost beside its result. */
public final class Exporter {

	/** {@code marks.csv} gets {@code marks.csv.losses.txt}. */
	public static final String LOSSES = ".losses.txt";

	private Exporter() {
	}

	/**
	 * Writes. Blocks; any thread.
	 *
	 * @return the list of losses is the last of its files
	 * @throws IllegalArgumentException                   if an option has a value that it cannot have
	 * @throws java.util.concurrent.CancellationException if {@code progress} asks for it; nothing is left then
	 */
	public static ExportResult write(CorpusWriter writer, ExportRequest request, Path target, Progress progress)
			throws IOException {
		CommonOptions.of(writer).forEach(request::option);
		ExportResult result = writer.write(request, target, progress);
		Path main = result.files().isEmpty() ? target : result.files().get(0);
		try (WholeFiles files = new WholeFiles()) {
			Companions.text(files, main.resolveSibling(main.getFileName() + LOSSES),
					text(writer, request.options(), result));
			List<Path> all = new ArrayList<>(result.files());
			all.addAll(files.finish());
			return result.with(all);
		}
	}

	/** English whoever exports, so that the same corpus gives the same bytes. */
	private static String text(CorpusWriter writer, Map<String, String> options, ExportResult result) {
		FormatWords words = new FormatWords(Locale.ENGLISH);
		StringBuilder text = new StringBuilder();
		text.append("Format: ").append(writer.id()).append('\n');
		new TreeMap<>(options)
				.forEach((option, value) -> text.append("Option: ").append(option).append('=').append(value).append('\n'));
		text.append("Articles: ").append(result.articles()).append('\n');
		text.append("Marks: ").append(result.marks()).append('\n');
		text.append("Links: ").append(result.links()).append('\n');
		result.losses().forEach((loss, count) -> text.append("Lost: ").append(count).append(" x ")
				.append(words.words(loss)).append('\n'));
		if (result.losses().isEmpty()) {
			text.append("Lost: nothing\n");
		}
		result.unreadable().forEach(
				fault -> text.append("Not read: ").append(fault.getMessage()).append('\n'));
		return text.toString();
	}
}
