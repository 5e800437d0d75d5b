// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.newsmark.core.work.Progress;
import org.newsmark.formats.CommonOptions;
import org.newsmark.formats.CorpusWalk;
import org.newsmark.formats.CorpusWriter;
import org.newsmark.formats.ExportRequest;
import org.newsmark.formats.ExportResult;
import org.newsmark.formats.FormatWords;
import org.newsmark.formats.Loss;
import org.newsmark.formats.WholeFiles;
import org.osgi.service.component.annotations.Component;

/**
 * One page without scripts and without anything to fetch: a legend that shows and hides labels, the articles with their
 * marks, and for each a table of marks with attributes, links and notes. Prints well.
 */
@Component
public final class HtmlWriter implements CorpusWriter {

	@Override
	public String id() {
		return "html";
	}

	@Override
	public String name(Locale locale) {
		return new FormatWords(locale).name("writer.html");
	}

	@Override
	public String ending() {
		return "html";
	}

	@Override
	public List<Option> options() {
		return List.of(CommonOptions.TEXT);
	}

	@Override
	public Set<Loss> losses(Map<String, String> options) {
		Set<Loss> losses = EnumSet.of(Loss.ZONES, Loss.METADATA, Loss.REGISTER, Loss.VALUE_TYPES, Loss.STATUS,
				Loss.PROVENANCE, Loss.IDS, Loss.UNKNOWN_MEMBERS);
		if (!CommonOptions.withText(options)) {
			losses.addAll(EnumSet.of(Loss.TEXT, Loss.LONG_QUOTES));
		}
		return losses;
	}

	@Override
	public ExportResult write(ExportRequest request, Path target, Progress progress) throws IOException {
		CorpusWalk walk = new CorpusWalk(request, losses(request.options()));
		walk.actors();
		Page page = new Page(walk.codebook(), request.corpus().settings());
		try (WholeFiles files = new WholeFiles()) {
			OutputStream out = files.create(target);
			out.write(page.head().getBytes(StandardCharsets.UTF_8));
			walk.encodeAll(progress, article -> new ArticleSection(article, page).html(),
					section -> out.write(section.getBytes(StandardCharsets.UTF_8)));
			out.write("</main>\n</body>\n</html>\n".getBytes(StandardCharsets.UTF_8));
			return walk.result(files.finish());
		}
	}
}
