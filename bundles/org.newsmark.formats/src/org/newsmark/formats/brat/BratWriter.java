// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.brat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.newsmark.core.codebook.Codebook;
import org.newsmark.core.work.Progress;
import org.newsmark.formats.CorpusWalk;
import org.newsmark.formats.CorpusWriter;
import org.newsmark.formats.ExportRequest;
import org.newsmark.formats.ExportResult;
import org.newsmark.formats.FormatWords;
import org.newsmark.formats.Loss;
import org.newsmark.formats.archive.Archive;
import org.osgi.service.component.annotations.Component;

/**
 * An archive to unpack into the data folder of brat: a collection per annotator with {@code .txt} and {@code .ann}
 * files (brat.nlplab.org/standoff.html), and the configuration made of the codebook. Offsets are code points.
 */
@Component
public final class BratWriter implements CorpusWriter {

	@Override
	public String id() {
		return "brat";
	}

	@Override
	public String name(Locale locale) {
		return new FormatWords(locale).name("writer.brat");
	}

	@Override
	public String ending() {
		return "zip";
	}

	@Override
	public List<Option> options() {
		return List.of();
	}

	@Override
	public Set<Loss> losses(Map<String, String> options) {
		return EnumSet.of(Loss.VALUE_TYPES, Loss.DANGLING_LINKS, Loss.ORPHANS, Loss.PROVENANCE, Loss.IDS,
				Loss.UNKNOWN_MEMBERS);
	}

	@Override
	public ExportResult write(ExportRequest request, Path target, Progress progress) throws IOException {
		CorpusWalk walk = new CorpusWalk(request, losses(request.options()));
		Codebook codebook = walk.codebook();
		return Archive.write(walk, request.corpus(), target,
				(article, file, name) -> List.of(
						new Archive.Entry(name + ".txt",
								article.article().text().getBytes(StandardCharsets.UTF_8)),
						new Archive.Entry(name + ".ann", new AnnFile(article, file).text()
								.getBytes(StandardCharsets.UTF_8))),
				zip -> {
					zip.entry("annotation.conf", Configuration.annotations(codebook));
					zip.entry("visual.conf", Configuration.visual(codebook));
				}, progress);
	}
}
