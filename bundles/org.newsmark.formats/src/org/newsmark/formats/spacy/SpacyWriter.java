// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.spacy;

import java.io.IOException;
import java.io.OutputStream;
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
 * Lines of JSON with {@code text}, {@code spans} and {@code meta}; offsets are code points, as in Python. A script beside
 * them makes the binary file that {@code spacy train} takes, and lists the spans that do not fall on its tokens.
 */
@Component
public final class SpacyWriter implements CorpusWriter {

	private static final String SCRIPT = """
			# Makes NAME.spacy, which "spacy train" takes, of NAME.jsonl. Spans that do not fall on tokens are listed.
			# Usage: python to_spacy.py marks.jsonl [language]
			import json, sys
			import spacy
			from spacy.tokens import DocBin

			nlp = spacy.blank(sys.argv[2] if len(sys.argv) > 2 else "%s")
			docs = DocBin(store_user_data=True)
			for number, line in enumerate(open(sys.argv[1], encoding="utf-8"), 1):
			    record = json.loads(line)
			    doc = nlp.make_doc(record["text"])
			    spans = []
			    for s in record["spans"]:
			        span = doc.char_span(s["start"], s["end"], label=s["label"], span_id=s["id"], alignment_mode="strict")
			        if span is None:
			            print(f"line {number}: {s['id']} does not fall on tokens: {record['text'][s['start']:s['end']]!r}")
			        else:
			            spans.append(span)
			    doc.spans["sc"] = spans
			    docs.add(doc)
			docs.to_disk(sys.argv[1].rsplit(".", 1)[0] + ".spacy")
			""";

	@Override
	public String id() {
		return "spacy";
	}

	@Override
	public String name(Locale locale) {
		return new FormatWords(locale).name("writer.spacy");
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
		return EnumSet.of(Loss.ORPHANS);
	}

	@Override
	public ExportResult write(ExportRequest request, Path target, Progress progress) throws IOException {
		CorpusWalk walk = new CorpusWalk(request, losses(request.options()));
		try (WholeFiles files = new WholeFiles()) {
			OutputStream out = files.create(target);
			walk.encodeAll(progress, article -> new SpanLines(article, false).bytes(), out::write);
			Companions.codebook(files, request.corpus(), target);
			String language = request.corpus().settings().language();
			Companions.text(files, Companions.file(target, "to_spacy.py"),
					SCRIPT.formatted(language.isEmpty() ? "xx" : Locale.forLanguageTag(language).getLanguage()));
			return walk.result(files.finish());
		}
	}
}
