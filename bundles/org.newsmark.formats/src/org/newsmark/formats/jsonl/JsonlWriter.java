// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.jsonl;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.newsmark.core.work.Progress;
import org.newsmark.formats.CommonOptions;
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
 * One JSON object per line and article, with metadata, text, zones, and the marks of all selected annotators. Offsets
 * are code points, as in Python. Codebook and register of sources lie beside it. The text may be left out where a
 * licence forbids passing it on.
 */
@Component
public final class JsonlWriter implements CorpusWriter {

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
		return List.of(CommonOptions.TEXT);
	}

	@Override
	public Set<Loss> losses(Map<String, String> options) {
		return CommonOptions.withText(options) ? EnumSet.noneOf(Loss.class) : EnumSet.of(Loss.TEXT, Loss.LONG_QUOTES);
	}

	@Override
	public ExportResult write(ExportRequest request, Path target, Progress progress) throws IOException {
		CorpusWalk walk = new CorpusWalk(request, losses(request.options()));
		try (WholeFiles files = new WholeFiles()) {
			OutputStream out = files.create(target);
			walk.encodeAll(progress, JsonlLine::of, out::write);
			Companions.codebook(files, request.corpus(), target);
			return walk.result(files.finish());
		}
	}
}
