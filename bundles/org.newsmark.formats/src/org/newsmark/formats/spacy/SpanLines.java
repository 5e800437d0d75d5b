// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.spacy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationFile;
import org.newsmark.core.text.OffsetMap;
import org.newsmark.core.text.TextSpan;
import org.newsmark.formats.SelectedArticle;
import org.newsmark.formats.json.ArticleJson;
import org.newsmark.formats.json.JsonOut;
import org.newsmark.formats.tokens.Tokens;

/**
 * A line per annotator, or one without spans if nobody marked the article. Pieces of a mark are spans with the same id.
 */
final class SpanLines {

	private final SelectedArticle article;
	private final OffsetMap offsets;
	private final boolean withTokens;
	private final Tokens tokens;

	SpanLines(SelectedArticle article, boolean withTokens) {
		this.article = article;
		this.offsets = article.text().offsets();
		this.withTokens = withTokens;
		this.tokens = Tokens.of(withTokens ? article.article().text() : "");
	}

	byte[] bytes() throws IOException {
		ByteArrayOutputStream lines = new ByteArrayOutputStream();
		for (int i = 0; i < article.files().size(); i++) {
			AnnotationFile file = article.files().get(i);
			List<Annotation> marks = article.marks().get(i);
			lines.writeBytes(JsonOut.line(json -> {
				json.text("text", article.article().text());
				writeTokens(json);
				json.array("spans", spans -> write(spans, marks));
				if (withTokens) {
					json.array("relations", relations -> writeRelations(relations, marks)).text("answer", "accept");
				}
				json.object("meta", meta -> {
					ArticleJson.write(meta, article);
					ArticleJson.write(meta, file);
				});
			}));
		}
		if (article.files().isEmpty()) {
			lines.writeBytes(JsonOut.line(json -> {
				json.text("text", article.article().text());
				writeTokens(json);
				json.array("spans", none -> { }).object("meta", meta -> ArticleJson.write(meta, article));
			}));
		}
		return lines.toByteArray();
	}

	private void writeTokens(JsonOut json) throws IOException {
		if (!withTokens) {
			return;
		}
		String text = article.article().text();
		json.array("tokens", array -> {
			int id = 0;
			for (TextSpan token : tokens.all()) {
				int number = id++;
				boolean blank = token.end() < text.length() && text.charAt(token.end()) == ' ';
				array.object(each -> each.text("text", token.in(text)).number("start", offsets.toCodePoint(token.start()))
						.number("end", offsets.toCodePoint(token.end())).number("id", number).flag("ws", blank));
			}
		});
	}

	private void write(JsonOut json, List<Annotation> marks) throws IOException {
		for (Annotation mark : marks) {
			boolean first = true;
			for (TextSpan span : mark.orphan() ? List.<TextSpan>of() : mark.spans()) {
				boolean whole = first;
				first = false;
				json.object(each -> {
					writeSpan(each, span, mark.label());
					each.text("id", mark.id());
					if (whole) {
						ArticleJson.write(each, mark);
					}
				});
			}
		}
	}

	/** The last token is inside, as Prodigy has it. */
	private void writeSpan(JsonOut json, TextSpan span, String label) throws IOException {
		json.number("start", offsets.toCodePoint(span.start())).number("end", offsets.toCodePoint(span.end()));
		if (withTokens) {
			json.number("token_start", tokens.at(span.start())).number("token_end", tokens.behind(span.end()) - 1);
		}
		json.text("label", label);
	}

	/** Heads and children are tokens; their spans say which marks are meant. */
	private void writeRelations(JsonOut json, List<Annotation> marks) throws IOException {
		Map<String, Annotation> byId = new HashMap<>();
		marks.stream().filter(mark -> !mark.orphan()).forEach(mark -> byId.put(mark.id(), mark));
		for (Annotation head : byId.isEmpty() ? List.<Annotation>of() : marks) {
			for (Map.Entry<String, List<String>> link : head.links().entrySet()) {
				for (String target : link.getValue()) {
					Annotation child = byId.get(target);
					if (child != null && !head.orphan()) {
						json.object(each -> each.number("head", tokens.behind(head.end()) - 1)
								.number("child", tokens.behind(child.end()) - 1).text("label", link.getKey())
								.object("head_span", span -> writeSpan(span, head.spans().get(0), head.label()))
								.object("child_span", span -> writeSpan(span, child.spans().get(0), child.label())));
					}
				}
			}
		}
	}
}
