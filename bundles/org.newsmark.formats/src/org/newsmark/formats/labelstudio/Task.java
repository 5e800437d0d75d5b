// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.labelstudio;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationFile;
import org.newsmark.core.text.OffsetMap;
import org.newsmark.core.text.TextSpan;
import org.newsmark.formats.SelectedArticle;
import org.newsmark.formats.json.ArticleJson;
import org.newsmark.formats.json.JsonOut;

/** One article as a task. Pieces of a mark have its id with {@code #2}, {@code #3} behind it. */
final class Task {

	private final SelectedArticle article;
	private final OffsetMap offsets;
	private final Configuration configuration;

	Task(SelectedArticle article, Configuration configuration) {
		this.article = article;
		this.offsets = article.text().offsets();
		this.configuration = configuration;
	}

	byte[] bytes() throws IOException {
		return JsonOut.bytes(json -> json.object(task -> {
			task.object("data", data -> data.text("text", article.article().text()).object("newsmark",
					newsmark -> ArticleJson.write(newsmark, article)));
			task.array("annotations", annotations -> {
				for (int i = 0; i < article.files().size(); i++) {
					AnnotationFile file = article.files().get(i);
					List<Annotation> marks = article.marks().get(i);
					SelectedArticle.Ends ends = article.ends(i);
					annotations.object(each -> {
						each.text("created_username", file.annotator());
						each.object("newsmark", newsmark -> ArticleJson.write(newsmark, file));
						each.array("result", result -> write(result, file, marks, ends));
					});
				}
			});
		}));
	}

	private void write(JsonOut result, AnnotationFile file, List<Annotation> marks, SelectedArticle.Ends ends)
			throws IOException {
		for (Annotation mark : marks) {
			if (!mark.orphan()) {
				write(result, mark);
			}
		}
		for (Annotation mark : marks) {
			for (Map.Entry<String, List<String>> link : mark.links().entrySet()) {
				for (String target : link.getValue()) {
					boolean there = file.annotations().get(target).filter(ends::isWritten)
							.filter(each -> !each.orphan()).isPresent();
					if (there && !mark.orphan()) {
						result.object(relation -> relation.text("type", "relation").text("from_id", mark.id())
								.text("to_id", target).text("direction", "right").member("labels",
										List.of(link.getKey())));
					}
				}
			}
		}
	}

	private void write(JsonOut result, Annotation mark) throws IOException {
		for (int i = 0; i < mark.spans().size(); i++) {
			TextSpan span = mark.spans().get(i);
			String id = i == 0 ? mark.id() : mark.id() + "#" + (i + 1);
			boolean first = i == 0;
			result.object(region -> {
				region.text("id", id).text("from_name", "label").text("to_name", "text").text("type", "labels");
				region.object("value", value -> value(value, span)
						.text("text", span.in(article.article().text())).member("labels", List.of(mark.label())));
				if (first && !mark.note().isEmpty()) {
					region.object("meta", meta -> meta.member("text", List.of(mark.note())));
				}
				if (first) {
					region.object("newsmark", newsmark -> {
						newsmark.textUnlessEmpty("origin", mark.provenance().origin());
						newsmark.textUnlessEmpty("created", mark.provenance().created());
						newsmark.textUnlessEmpty("modified", mark.provenance().modified());
						newsmark.member("other", mark.other());
					});
				}
			});
		}
		for (Map.Entry<String, Object> attribute : mark.attributes().entrySet()) {
			List<String> values = attribute.getValue() instanceof List<?> list
					? list.stream().map(Object::toString).toList()
					: List.of(attribute.getValue().toString());
			boolean choice = configuration.isChoice(attribute.getKey());
			result.object(region -> {
				region.text("id", mark.id()).text("from_name", attribute.getKey()).text("to_name", "text");
				region.text("type", choice ? "choices" : "textarea");
				region.object("value", value -> value(value, mark.spans().get(0)).member(choice ? "choices" : "text",
						values));
			});
		}
	}

	private JsonOut value(JsonOut value, TextSpan span) throws IOException {
		return value.number("start", offsets.toCodePoint(span.start())).number("end",
				offsets.toCodePoint(span.end()));
	}
}
