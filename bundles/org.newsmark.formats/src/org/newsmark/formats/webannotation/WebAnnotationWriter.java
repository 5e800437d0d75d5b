// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.webannotation;

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
 * The Web Annotation Data Model (www.w3.org/TR/annotation-model) as one JSON-LD graph: articles, annotations with
 * selectors for quotation and position (code points), and a linking annotation for each link. What the model has no word
 * for has one in a vocabulary of our own.
 */
@Component
public final class WebAnnotationWriter implements CorpusWriter {

	private static final String HEAD = "{\"@context\":[\"http://www.w3.org/ns/anno.jsonld\",{\"newsmark\":\"urn:newsmark:vocabulary:\","
			+ "\"newsmark:metadata\":{\"@type\":\"@json\"},\"newsmark:zones\":{\"@type\":\"@json\"},"
			+ "\"newsmark:other\":{\"@type\":\"@json\"},\"newsmark:annotators\":{\"@type\":\"@json\"}}],\n\"@graph\":[\n";

	@Override
	public String id() {
		return "webannotation";
	}

	@Override
	public String name(Locale locale) {
		return new FormatWords(locale).name("writer.webannotation");
	}

	@Override
	public String ending() {
		return "jsonld";
	}

	@Override
	public List<Option> options() {
		return List.of(CommonOptions.TEXT);
	}

	@Override
	public Set<Loss> losses(Map<String, String> options) {
		return CommonOptions.withText(options) ? EnumSet.of(Loss.VALUE_TYPES)
				: EnumSet.of(Loss.VALUE_TYPES, Loss.TEXT, Loss.LONG_QUOTES);
	}

	@Override
	public ExportResult write(ExportRequest request, Path target, Progress progress) throws IOException {
		CorpusWalk walk = new CorpusWalk(request, losses(request.options()));
		try (WholeFiles files = new WholeFiles()) {
			OutputStream out = files.create(target);
			out.write(HEAD.getBytes(StandardCharsets.UTF_8));
			walk.encodeAll(progress, article -> new AnnotationNodes(article).bytes(), out::write);
			out.write(AnnotationNodes.collection(request.corpus().settings().name(), walk.marks() + walk.links()));
			out.write("\n]}\n".getBytes(StandardCharsets.UTF_8));
			Companions.codebook(files, request.corpus(), target);
			return walk.result(files.finish());
		}
	}
}
