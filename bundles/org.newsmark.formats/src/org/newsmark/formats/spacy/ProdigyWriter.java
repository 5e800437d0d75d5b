// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.spacy;

import java.io.IOException;
import java.io.OutputStream;
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

/** The lines of {@link SpacyWriter} with tokens and relations, as {@code prodigy db-in} takes them. */
@Component
public final class ProdigyWriter implements CorpusWriter {

	@Override
	public String id() {
		return "prodigy";
	}

	@Override
	public String name(Locale locale) {
		return new FormatWords(locale).name("writer.prodigy");
	}

	@Override
	public String ending() {
		return "jsonl";
	}

	@Override
	public List<Option> options() {
		return List.of();
	}

	@Override
	public Set<Loss> losses(Map<String, String> options) {
		return EnumSet.of(Loss.ORPHANS);
	}

	@Override
	public ExportResult write(ExportRequest request, Path target, Progress progress) throws IOException {
		CorpusWalk walk = new CorpusWalk(request, losses(request.options()));
		try (WholeFiles files = new WholeFiles()) {
			OutputStream out = files.create(target);
			walk.encodeAll(progress, article -> new SpanLines(article, true).bytes(), out::write);
			Companions.codebook(files, request.corpus(), target);
			return walk.result(files.finish());
		}
	}
}
