// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.webannotation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.work.Progress;
import org.newsmark.formats.FormatWords;
import org.newsmark.formats.exchange.CorpusReader;
import org.newsmark.formats.exchange.FileStart;
import org.newsmark.formats.json.JsonIn;
import org.newsmark.formats.json.Members;
import org.osgi.service.component.annotations.Component;

/**
 * Reads annotations with text selectors, of an export or of other tools: in a graph, in a collection, or in a list. The
 * context is not looked at and never fetched.
 */
@Component
public final class WebAnnotationReader implements CorpusReader {

	@Override
	public String id() {
		return "webannotation";
	}

	@Override
	public String name(Locale locale) {
		return new FormatWords(locale).name("writer.webannotation");
	}

	@Override
	public boolean recognises(Path file) {
		String start = FileStart.of(file);
		return start.contains("http://www.w3.org/ns/anno.jsonld");
	}

	@Override
	public void read(Path file, Sink sink, Progress progress) throws IOException, ArticleFormatException {
		boolean list = FileStart.of(file).stripLeading().startsWith("[");
		boolean graph = FileStart.of(file).contains("\"@graph\"");
		try (JsonIn json = JsonIn.of(Members.fileName(file), Files.newInputStream(file))) {
			if (!list && !json.enterArray(graph ? "@graph" : "items")) {
				throw json.fault("no list of annotations was found");
			}
			Map<String, ReceivedNodes> sources = new LinkedHashMap<>();
			for (Map<String, Object> node = next(json, list); node != null; node = next(json, list)) {
				progress.checkCancelled();
				String type = Members.text(node, "type");
				if (type.equals("Text")) {
					// Nodes of an export come article by article, so that only one is held.
					land(sources, sink);
					sources.put(Members.text(node, "id"), ReceivedNodes.of(node));
				} else if (type.equals("Annotation")) {
					String source = ReceivedNodes.source(node);
					String known = source.isEmpty() && !sources.isEmpty()
							? new ArrayList<>(sources.keySet()).get(sources.size() - 1)
							: source;
					sources.computeIfAbsent(known, ReceivedNodes::foreign).add(node);
				}
			}
			land(sources, sink);
		}
	}

	private static @org.eclipse.jdt.annotation.Nullable Map<String, Object> next(JsonIn json, boolean list)
			throws IOException, ArticleFormatException {
		return list ? json.nextObject() : json.nextElement();
	}

	private static void land(Map<String, ReceivedNodes> sources, Sink sink) throws IOException {
		for (ReceivedNodes nodes : List.copyOf(sources.values())) {
			sink.article(nodes.article());
		}
		sources.clear();
	}
}
