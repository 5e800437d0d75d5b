// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.webannotation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationFile;
import org.newsmark.core.article.Zone;
import org.newsmark.core.text.OffsetMap;
import org.newsmark.core.text.TextSpan;
import org.newsmark.formats.SelectedArticle;
import org.newsmark.formats.json.JsonOut;

/** Nodes of the graph for one article, each on a line with a comma behind it. */
final class AnnotationNodes {

	private final SelectedArticle article;
	private final OffsetMap offsets;
	private final String iri;
	private final ByteArrayOutputStream nodes = new ByteArrayOutputStream();

	AnnotationNodes(SelectedArticle article) {
		this.article = article;
		this.offsets = article.text().offsets();
		this.iri = Iri.article(article.path());
	}

	byte[] bytes() throws IOException {
		node(this::writeArticle);
		for (int i = 0; i < article.files().size(); i++) {
			String annotator = article.files().get(i).annotator();
			for (Annotation mark : article.marks().get(i)) {
				node(json -> writeMark(json, annotator, mark));
				int number = 0;
				for (Map.Entry<String, List<String>> link : mark.links().entrySet()) {
					for (String target : link.getValue()) {
						int index = number++;
						node(json -> writeLink(json, annotator, mark, link.getKey(), target, index));
					}
				}
			}
		}
		return nodes.toByteArray();
	}

	/** The last node of all. */
	static byte[] collection(String label, int total) throws IOException {
		return JsonOut.bytes(json -> json.object(members -> members.text("id", "urn:newsmark:collection:" + Iri.encoded(label))
				.text("type", "AnnotationCollection").text("label", label).number("total", total)));
	}

	private void node(JsonOut.Content members) throws IOException {
		nodes.writeBytes(JsonOut.bytes(json -> json.object(members)));
		nodes.writeBytes(",\n".getBytes(StandardCharsets.UTF_8));
	}

	private void writeArticle(JsonOut json) throws IOException {
		json.text("id", iri).text("type", "Text").text("format", "text/plain");
		json.textUnlessEmpty("language", article.article().metadata().language());
		json.text("newsmark:path", article.path()).text("newsmark:textSha256", article.text().sha256());
		if (article.withText()) {
			json.text("newsmark:text", article.article().text());
		}
		json.member("newsmark:metadata", article.article().metadata().members());
		json.array("newsmark:zones", zones -> {
			for (Zone zone : article.article().zones().all()) {
				zones.object(members -> members.text("kind", zone.kind().id())
						.number("start", offsets.toCodePoint(zone.span().start()))
						.number("end", offsets.toCodePoint(zone.span().end())));
			}
		});
		json.array("newsmark:annotators", annotators -> {
			for (AnnotationFile file : article.files()) {
				annotators.object(members -> members.text("annotator", file.annotator())
						.text("status", file.status().id()).text("codebook", file.codebook())
						.member("other", file.other()));
			}
		});
	}

	private void writeMark(JsonOut json, String annotator, Annotation mark) throws IOException {
		head(json, Iri.mark(article.path(), annotator, mark.id()), "classifying", annotator, mark);
		json.array("body", body -> {
			body.object(tag -> tag.text("type", "TextualBody").text("purpose", "tagging").text("value", mark.label()));
			for (Map.Entry<String, Object> attribute : mark.attributes().entrySet()) {
				for (Object value : attribute.getValue() instanceof List<?> list ? list : List.of(attribute.getValue())) {
					body.object(each -> each.text("type", "TextualBody").text("purpose", "classifying")
							.text("newsmark:attribute", attribute.getKey()).text("value", value.toString()));
				}
			}
			if (!mark.note().isEmpty()) {
				body.object(note -> note.text("type", "TextualBody").text("purpose", "commenting").text("value",
						mark.note()));
			}
		});
		json.array("target", targets -> {
			for (int i = 0; i < mark.spans().size(); i++) {
				TextSpan span = mark.spans().get(i);
				String exact = mark.exact().get(i);
				boolean last = i == mark.spans().size() - 1;
				boolean first = i == 0;
				targets.object(target -> target.text("source", iri).array("selector", selectors -> {
					selectors.object(quote -> {
						quote.text("type", "TextQuoteSelector").text("exact", exact);
						quote.textUnlessEmpty("prefix", first ? mark.context().prefix() : "");
						quote.textUnlessEmpty("suffix", last ? mark.context().suffix() : "");
					});
					selectors.object(place -> place.text("type", "TextPositionSelector").number("start", point(mark, span.start()))
							.number("end", point(mark, span.end())));
				}));
			}
		});
		if (mark.orphan()) {
			json.flag("newsmark:orphan", true);
		}
		if (!mark.other().isEmpty()) {
			json.member("newsmark:other", mark.other());
		}
	}

	private int point(Annotation mark, int offset) {
		return mark.orphan() ? offset : offsets.toCodePoint(offset);
	}

	private void writeLink(JsonOut json, String annotator, Annotation mark, String relation, String target, int index)
			throws IOException {
		String from = Iri.mark(article.path(), annotator, mark.id());
		head(json, Iri.LINK + from.substring(Iri.MARK.length()) + ":" + index, "linking", annotator, mark);
		json.array("body", body -> {
			body.object(each -> each.text("type", "SpecificResource").text("source",
					Iri.mark(article.path(), annotator, target)).text("purpose", "linking"));
			body.object(each -> each.text("type", "TextualBody").text("purpose", "tagging").text("value", relation));
		});
		json.text("target", from);
	}

	private static void head(JsonOut json, String id, String motivation, String annotator, Annotation mark)
			throws IOException {
		json.text("id", id).text("type", "Annotation").text("motivation", motivation);
		json.object("creator", creator -> creator.text("type", "Person").text("nickname", annotator));
		json.textUnlessEmpty("created", mark.provenance().created());
		json.textUnlessEmpty("modified", mark.provenance().modified());
		if (!mark.provenance().origin().isEmpty()) {
			json.text("generator", Iri.RULE + Iri.encoded(mark.provenance().origin()));
		}
	}
}
