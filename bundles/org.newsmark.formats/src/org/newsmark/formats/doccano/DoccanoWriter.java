// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.doccano;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationFile;
import org.newsmark.core.codebook.Codebook;
import org.newsmark.core.codebook.Label;
import org.newsmark.core.text.OffsetMap;
import org.newsmark.core.text.TextSpan;
import org.newsmark.core.work.Progress;
import org.newsmark.formats.Companions;
import org.newsmark.formats.CorpusWalk;
import org.newsmark.formats.CorpusWriter;
import org.newsmark.formats.ExportRequest;
import org.newsmark.formats.ExportResult;
import org.newsmark.formats.FormatWords;
import org.newsmark.formats.Loss;
import org.newsmark.formats.SelectedArticle;
import org.newsmark.formats.WholeFiles;
import org.newsmark.formats.json.ArticleJson;
import org.newsmark.formats.json.JsonOut;
import org.osgi.service.component.annotations.Component;

/**
 * Lines of JSON as a doccano project for sequence labelling with relations imports and exports them
 * (github.com/doccano/doccano, "JSONL (relation)"); offsets are code points. The labels with their colours lie beside it.
 * What doccano does not know stands in the member {@code newsmark}, which it keeps as metadata.
 */
@Component
public final class DoccanoWriter implements CorpusWriter {

	@Override
	public String id() {
		return "doccano";
	}

	@Override
	public String name(Locale locale) {
		return new FormatWords(locale).name("writer.doccano");
	}

	@Override
	public String ending() {
		return "jsonl";
	}

	@Override
	public List<Option> options() {
		return List.of();
	}

	@Override
	public Set<Loss> losses(Map<String, String> options) {
		return EnumSet.of(Loss.ATTRIBUTES, Loss.DANGLING_LINKS, Loss.NOTES, Loss.PIECES, Loss.ORPHANS, Loss.PROVENANCE,
				Loss.IDS, Loss.UNKNOWN_MEMBERS);
	}

	@Override
	public ExportResult write(ExportRequest request, Path target, Progress progress) throws IOException {
		CorpusWalk walk = new CorpusWalk(request, losses(request.options()));
		try (WholeFiles files = new WholeFiles()) {
			OutputStream out = files.create(target);
			Codebook codebook = walk.codebook();
			walk.encodeAll(progress, DoccanoWriter::lines, out::write);
			Companions.codebook(files, request.corpus(), target);
			OutputStream labels = files.create(Companions.file(target, "labels.json"));
			labels.write(JsonOut.pretty(json -> json.array(array -> {
				for (Label label : codebook.labels()) {
					array.object(each -> each.text("text", label.id())
							.text("background_color", String.format("#%06X", label.rgb())).text("text_color", "#FFFFFF"));
				}
			})));
			return walk.result(files.finish());
		}
	}

	private static byte[] lines(SelectedArticle article) throws IOException {
		ByteArrayOutputStream lines = new ByteArrayOutputStream();
		for (int i = 0; i < article.files().size(); i++) {
			AnnotationFile file = article.files().get(i);
			List<Annotation> marks = article.marks().get(i);
			lines.writeBytes(line(article, marks, newsmark -> ArticleJson.write(newsmark, file)));
		}
		if (article.files().isEmpty()) {
			lines.writeBytes(line(article, List.of(), none -> { }));
		}
		return lines.toByteArray();
	}

	private static byte[] line(SelectedArticle article, List<Annotation> marks, JsonOut.Content annotator)
			throws IOException {
		OffsetMap offsets = article.text().offsets();
		Map<String, Integer> entities = new HashMap<>();
		return JsonOut.line(json -> {
			json.text("text", article.article().text());
			json.array("entities", array -> {
				int next = 0;
				for (Annotation mark : marks) {
					for (TextSpan span : mark.orphan() ? List.<TextSpan>of() : mark.spans()) {
						int id = next++;
						entities.putIfAbsent(mark.id(), id);
						array.object(each -> each.number("id", id).text("label", mark.label())
								.number("start_offset", offsets.toCodePoint(span.start()))
								.number("end_offset", offsets.toCodePoint(span.end())));
					}
				}
			});
			json.array("relations", array -> writeRelations(array, marks, entities));
			json.object("newsmark", newsmark -> {
				ArticleJson.write(newsmark, article);
				annotator.to(newsmark);
			});
		});
	}

	private static void writeRelations(JsonOut array, List<Annotation> marks, Map<String, Integer> entities)
			throws IOException {
		int next = 0;
		for (Annotation mark : marks) {
			for (Map.Entry<String, List<String>> link : mark.links().entrySet()) {
				for (String target : link.getValue()) {
					Integer from = entities.get(mark.id());
					Integer to = entities.get(target);
					if (from != null && to != null) {
						int id = next++;
						array.object(each -> each.number("id", id).number("from_id", from).number("to_id", to)
								.text("type", link.getKey()));
					}
				}
			}
		}
	}
}
