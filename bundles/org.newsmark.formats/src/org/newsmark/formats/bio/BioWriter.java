// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.bio;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.newsmark.core.codebook.Family;
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
 * A token per line and a column of tags per family, since marks of one family seldom overlap; a blank line behind each
 * sentence, {@code -DOCSTART-} before each article of an annotator. Where marks of one family overlap the longest is
 * written, and a table beside the file lists the others.
 */
@Component
public final class BioWriter implements CorpusWriter {

	@Override
	public String id() {
		return "bio";
	}

	@Override
	public String name(Locale locale) {
		return new FormatWords(locale).name("writer.bio");
	}

	@Override
	public String ending() {
		return "conll";
	}

	@Override
	public List<Option> options() {
		return List.of();
	}

	@Override
	public Set<Loss> losses(Map<String, String> options) {
		return EnumSet.of(Loss.TEXT, Loss.ZONES, Loss.METADATA, Loss.ATTRIBUTES, Loss.LINKS, Loss.NOTES, Loss.PIECES,
				Loss.ORPHANS, Loss.STATUS, Loss.PROVENANCE, Loss.IDS, Loss.UNKNOWN_MEMBERS, Loss.OVERLAPS,
				Loss.PARTIAL_WORDS);
	}

	@Override
	public ExportResult write(ExportRequest request, Path target, Progress progress) throws IOException {
		CorpusWalk walk = new CorpusWalk(request, losses(request.options()));
		List<String> families = new ArrayList<>(walk.codebook().families().stream().map(Family::id).toList());
		try (WholeFiles files = new WholeFiles()) {
			OutputStream out = files.create(target);
			OutputStream dropped = files.create(Companions.file(target, "dropped.tsv"));
			out.write(("# columns: token " + String.join(" ", families) + " other\n").getBytes(StandardCharsets.UTF_8));
			dropped.write("article\tannotator\tlabel\tstart\tend\texact\n".getBytes(StandardCharsets.UTF_8));
			walk.encodeAll(progress, article -> new TaggedArticle(article, families, walk.losses()), tagged -> {
				out.write(tagged.lines().getBytes(StandardCharsets.UTF_8));
				dropped.write(tagged.dropped().getBytes(StandardCharsets.UTF_8));
			});
			Companions.codebook(files, request.corpus(), target);
			return walk.result(files.finish());
		}
	}
}
