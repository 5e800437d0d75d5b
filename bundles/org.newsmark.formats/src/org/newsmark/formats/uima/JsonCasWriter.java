// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.uima;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

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
 * An archive with a document per annotator and article in UIMA JSON CAS, and the type system: in INCEpTION the layers
 * have to be there before the documents.
 */
@Component
public final class JsonCasWriter implements CorpusWriter {

	@Override
	public String id() {
		return "jsoncas";
	}

	@Override
	public String name(Locale locale) {
		return new FormatWords(locale).name("writer.jsoncas");
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
		return EnumSet.of(Loss.DANGLING_LINKS, Loss.ORPHANS, Loss.CHARACTERS, Loss.BLANK_EDGES);
	}

	@Override
	public ExportResult write(ExportRequest request, Path target, Progress progress) throws IOException {
		CorpusWalk walk = new CorpusWalk(request, losses(request.options()));
		CasTypes types = new CasTypes(walk.codebook());
		return Archive.write(walk, request.corpus(), target,
				(article, file, name) -> List.of(new Archive.Entry(name + ".json", JsonCasDocument.bytes(
						CasContent.of(article, file, types, walk.losses()), article.article(), types))),
				zip -> zip.entry("TypeSystem.xml", types.xml()), progress);
	}
}
