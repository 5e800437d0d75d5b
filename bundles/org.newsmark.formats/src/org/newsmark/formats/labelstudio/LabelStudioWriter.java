// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.labelstudio;

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
import org.newsmark.formats.Companions;
import org.newsmark.formats.CorpusWalk;
import org.newsmark.formats.CorpusWriter;
import org.newsmark.formats.ExportRequest;
import org.newsmark.formats.ExportResult;
import org.newsmark.formats.FormatWords;
import org.newsmark.formats.Loss;
import org.newsmark.formats.WholeFiles;
import org.osgi.service.component.annotations.Component;

/**
 * A task per article, an annotation per annotator, and beside them the configuration that the project needs. Offsets are
 * code points, and every region says its words, since versions of Label Studio count differently.
 */
@Component
public final class LabelStudioWriter implements CorpusWriter {

	@Override
	public String id() {
		return "labelstudio";
	}

	@Override
	public String name(Locale locale) {
		return new FormatWords(locale).name("writer.labelstudio");
	}

	@Override
	public String ending() {
		return "json";
	}

	@Override
	public List<Option> options() {
		return List.of();
	}

	@Override
	public Set<Loss> losses(Map<String, String> options) {
		return EnumSet.of(Loss.VALUE_TYPES, Loss.DANGLING_LINKS, Loss.ORPHANS);
	}

	@Override
	public ExportResult write(ExportRequest request, Path target, Progress progress) throws IOException {
		CorpusWalk walk = new CorpusWalk(request, losses(request.options()));
		try (WholeFiles files = new WholeFiles()) {
			OutputStream out = files.create(target);
			Configuration configuration = new Configuration(walk.codebook());
			byte[][] before = { "[\n".getBytes(StandardCharsets.UTF_8) };
			walk.encodeAll(progress, article -> new Task(article, configuration).bytes(), task -> {
				out.write(before[0]);
				out.write(task);
				before[0] = ",\n".getBytes(StandardCharsets.UTF_8);
			});
			out.write((walk.articles() == 0 ? "[]\n" : "\n]\n").getBytes(StandardCharsets.UTF_8));
			Companions.codebook(files, request.corpus(), target);
			Companions.text(files, Companions.file(target, "config.xml"), configuration.xml());
			return walk.result(files.finish());
		}
	}
}
