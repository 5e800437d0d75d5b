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
 * One {@code teiCorpus} (TEI P5): a {@code TEI} per article with an {@code anchor} at every edge of a mark, and
 * {@code standOff} with a {@code spanGrp} and {@code linkGrp} per annotator; the codebook is a {@code taxonomy} of the
 * common header, attributes are feature structures.
 */
@Component
public final class TeiWriter implements CorpusWriter {

	@Override
	public String id() {
		return "tei";
	}

	@Override
	public String name(Locale locale) {
		return new FormatWords(locale).name("writer.tei");
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
		return EnumSet.of(Loss.DANGLING_LINKS, Loss.ORPHANS, Loss.CHARACTERS);
	}

	@Override
	public ExportResult write(ExportRequest request, Path target, Progress progress) throws IOException {
		CorpusWalk walk = new CorpusWalk(request, losses(request.options()));
		TeiHeader header = new TeiHeader(walk.codebook(), request.corpus().settings());
		try (WholeFiles files = new WholeFiles()) {
			OutputStream out = files.create(target);
			out.write(header.corpus().getBytes(StandardCharsets.UTF_8));
			walk.encodeAll(progress, article -> new StandOffText(article, walk.losses()).xml(),
					xml -> out.write(xml.getBytes(StandardCharsets.UTF_8)));
			out.write("</teiCorpus>\n".getBytes(StandardCharsets.UTF_8));
			Companions.codebook(files, request.corpus(), target);
			return walk.result(files.finish());
		}
	}
}
