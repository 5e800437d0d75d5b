// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.tei;

import java.io.IOException;
import java.io.OutputStream;
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
import org.newsmark.formats.WholeFiles;
import org.osgi.service.component.annotations.Component;

/**
 * One {@code teiCorpus} with the marks in the text, for reading: quotations are {@code said}, who speaks is pointed to,
 * sources are {@code rs}, all others {@code seg}. Elements cannot overlap: where marks do, the longer one is written.
 */
@Component
public final class TeiReadingWriter implements CorpusWriter {

	@Override
	public String id() {
		return "tei-reading";
	}

	@Override
	public String name(Locale locale) {
		return new FormatWords(locale).name("writer.tei-reading");
	}

	@Override
	public String ending() {
		return "xml";
	}

	@Override
	public List<Option> options() {
		return List.of();
	}

	@Override
	public Set<Loss> losses(Map<String, String> options) {
		return EnumSet.of(Loss.ZONES, Loss.ATTRIBUTES, Loss.LINKS, Loss.NOTES, Loss.PIECES, Loss.ORPHANS,
				Loss.PROVENANCE, Loss.IDS, Loss.UNKNOWN_MEMBERS, Loss.OVERLAPS, Loss.CHARACTERS);
	}

	@Override
	public ExportResult write(ExportRequest request, Path target, Progress progress) throws IOException {
		CorpusWalk walk = new CorpusWalk(request, losses(request.options()));
		Codebook codebook = walk.codebook();
		TeiHeader header = new TeiHeader(codebook, request.corpus().settings());
		try (WholeFiles files = new WholeFiles()) {
			OutputStream out = files.create(target);
			out.write(header.corpus().getBytes(StandardCharsets.UTF_8));
			walk.encodeAll(progress, article -> new ReadingText(article, codebook, walk.losses()).xml(),
					xml -> out.write(xml.getBytes(StandardCharsets.UTF_8)));
			out.write("</teiCorpus>\n".getBytes(StandardCharsets.UTF_8));
			return walk.result(files.finish());
		}
	}
}
