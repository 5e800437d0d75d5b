// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.uima;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.newsmark.core.article.Article;
import org.newsmark.formats.json.JsonOut;
import org.newsmark.formats.uima.CasContent.Structure;

/** A CAS as UIMA JSON CAS (github.com/apache/uima-uimaj-io-jsoncas, SPECIFICATION.adoc), with its types. */
final class JsonCasDocument {

	private static final String STRING = "uima.cas.String";

	private JsonCasDocument() {
	}

	static byte[] bytes(CasContent content, Article article, CasTypes types) throws IOException {
		return JsonOut.bytes(json -> json.object(cas -> {
			cas.object("%TYPES", all -> writeTypes(all, types));
			cas.array("%FEATURE_STRUCTURES", structures -> {
				structures.object(sofa -> sofa.number("%ID", CasContent.SOFA).text("%TYPE", "uima.cas.Sofa")
						.number("sofaNum", 1).text("sofaID", "_InitialView").text("mimeType", "text")
						.text("sofaString", content.text()));
				structures.object(document -> {
					document.number("%ID", CasContent.DOCUMENT).text("%TYPE", CasTypes.DOCUMENT)
							.number("@sofa", CasContent.SOFA).number("begin", 0).number("end", content.text().length());
					String language = article.metadata().language();
					document.text("language", language.isEmpty() ? "x-unspecified" : language)
							.text("documentTitle", article.headline()).text("documentId", article.path().value())
							.flag("isLastSegment", false);
				});
				for (Structure structure : content.structures()) {
					structures.object(each -> write(each, structure));
				}
			});
			cas.object("%VIEWS", views -> views.object("_InitialView", view -> view.number("%SOFA", CasContent.SOFA)
					.array("%MEMBERS", members -> {
						members.value(CasContent.DOCUMENT);
						for (Structure structure : content.structures()) {
							members.value(structure.id());
						}
					})));
		}));
	}

	private static void write(JsonOut json, Structure structure) throws IOException {
		json.number("%ID", structure.id()).text("%TYPE", structure.type()).number("@sofa", CasContent.SOFA)
				.number("begin", structure.span().start()).number("end", structure.span().end());
		for (Map.Entry<String, Integer> reference : structure.references().entrySet()) {
			json.number("@" + reference.getKey(), reference.getValue());
		}
		json.members(structure.features());
	}

	private static void writeTypes(JsonOut json, CasTypes types) throws IOException {
		type(json, CasTypes.DOCUMENT, "uima.tcas.DocumentAnnotation",
				List.of("documentTitle", "documentId", "documentUri", "collectionId", "documentBaseUri"),
				Map.of("isLastSegment", "uima.cas.Boolean"));
		type(json, CasTypes.SENTENCE, "uima.tcas.Annotation", List.of("id"), Map.of());
		type(json, CasTypes.TOKEN, "uima.tcas.Annotation", List.of("id"), Map.of());
		type(json, CasTypes.MARK, "uima.tcas.Annotation", types.markFeatures(), Map.of());
		type(json, CasTypes.LINK, "uima.tcas.Annotation", CasTypes.LINK_FEATURES,
				new java.util.TreeMap<>(Map.of("Dependent", CasTypes.MARK, "Governor", CasTypes.MARK)));
	}

	private static void type(JsonOut json, String name, String above, List<String> texts, Map<String, String> others)
			throws IOException {
		json.object(name, type -> {
			type.text("%NAME", name).text("%SUPER_TYPE", above);
			for (Map.Entry<String, String> other : others.entrySet()) {
				type.object(other.getKey(),
						feature -> feature.text("%NAME", other.getKey()).text("%RANGE", other.getValue()));
			}
			for (String text : texts) {
				type.object(text, feature -> feature.text("%NAME", text).text("%RANGE", STRING));
			}
		});
	}
}
