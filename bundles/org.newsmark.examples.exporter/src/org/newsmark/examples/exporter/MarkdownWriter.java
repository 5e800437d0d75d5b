// SPDX-License-Identifier: EPL-2.0
package org.newsmark.examples.exporter;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.work.Progress;
import org.newsmark.formats.CorpusWalk;
import org.newsmark.formats.CorpusWriter;
import org.newsmark.formats.ExportRequest;
import org.newsmark.formats.ExportResult;
import org.newsmark.formats.Loss;
import org.newsmark.formats.SelectedArticle;
import org.newsmark.formats.WholeFiles;
import org.osgi.service.component.annotations.Component;

/** Writes what is marked as a list in Markdown, an article after the other. */
@Component
public final class MarkdownWriter implements CorpusWriter {

	@Override
	public String id() {
		return "markdown";
	}

	@Override
	public String name(Locale locale) {
		return locale.getLanguage().equals("fr") ? "Liste (Markdown)" : "List (Markdown)";
	}

	@Override
	public String ending() {
		return "md";
	}

	@Override
	public List<Option> options() {
		return List.of();
	}

	/** All that the list does not say. Each is counted while the corpus is written. */
	@Override
	public Set<Loss> losses(Map<String, String> options) {
		return EnumSet.of(Loss.TEXT, Loss.ZONES, Loss.METADATA, Loss.ATTRIBUTES, Loss.LINKS, Loss.PIECES, Loss.STATUS,
				Loss.PROVENANCE, Loss.IDS, Loss.UNKNOWN_MEMBERS);
	}

	@Override
	public ExportResult write(ExportRequest request, Path target, Progress progress) throws IOException {
		CorpusWalk walk = new CorpusWalk(request, losses(request.options()));
		try (WholeFiles files = new WholeFiles()) {
			OutputStream out = files.create(target);
			// What is made of one article is made beside the reading of others, and written in their order.
			walk.encodeAll(progress, MarkdownWriter::list, list -> out.write(list.getBytes(StandardCharsets.UTF_8)));
			return walk.result(files.finish());
		}
	}

	private static String list(SelectedArticle article) {
		StringBuilder list = new StringBuilder("# ").append(line(article.article().headline())).append("\n\n");
		for (int i = 0; i < article.files().size(); i++) {
			for (Annotation mark : article.marks().get(i)) {
				list.append("- **").append(line(mark.label())).append("** ").append(line(mark.words())).append(" (")
						.append(line(article.files().get(i).annotator())).append(')');
				list.append(mark.note().isEmpty() ? "" : ": *" + line(mark.note()) + "*").append('\n');
			}
		}
		return list.append('\n').toString();
	}

	/** On one line, and with the signs of Markdown as they are. */
	private static String line(String text) {
		return text.replaceAll("\\s+", " ").replaceAll("([\\\\`*_\\[\\]<>#])", "\\\\$1");
	}
}
