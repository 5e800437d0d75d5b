// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats;

import java.util.List;
import java.util.Map;

import org.newsmark.formats.csv.CsvReader;
import org.newsmark.formats.csv.CsvWriter;
import org.newsmark.formats.csv.TsvWriter;
import org.newsmark.formats.doccano.DoccanoReader;
import org.newsmark.formats.doccano.DoccanoWriter;
import org.newsmark.formats.exchange.CorpusReader;
import org.newsmark.formats.jsonl.JsonlReader;
import org.newsmark.formats.jsonl.JsonlWriter;
import org.newsmark.formats.labelstudio.LabelStudioReader;
import org.newsmark.formats.labelstudio.LabelStudioWriter;
import org.newsmark.formats.spacy.ProdigyWriter;
import org.newsmark.formats.spacy.SpacyWriter;
import org.newsmark.formats.spacy.SpanReader;
import org.newsmark.formats.webannotation.WebAnnotationReader;
import org.newsmark.formats.webannotation.WebAnnotationWriter;

/** All writers and readers of this bundle, and which of them belong together. */
public final class Exchange {

	/** What a writer writes with these options, the reader reads back. */
	public record Pair(CorpusWriter writer, Map<String, String> options, CorpusReader reader) {
		@Override
		public String toString() {
			return writer.id() + options;
		}
	}

	public static final List<CorpusWriter> WRITERS = List.of(new CsvWriter(), new TsvWriter(), new JsonlWriter(),
			new SpacyWriter(), new ProdigyWriter(), new DoccanoWriter(), new LabelStudioWriter(),
			new WebAnnotationWriter());
	public static final List<CorpusReader> READERS = List.of(new CsvReader(), new JsonlReader(), new SpanReader(),
			new DoccanoReader(), new LabelStudioReader(), new WebAnnotationReader());

	public static final List<Pair> PAIRS = List.of(new Pair(new CsvWriter(), Map.of(), new CsvReader()),
			new Pair(new CsvWriter(), Map.of("profile", "excel"), new CsvReader()),
			new Pair(new TsvWriter(), Map.of(), new CsvReader()),
			new Pair(new JsonlWriter(), Map.of(), new JsonlReader()),
			new Pair(new SpacyWriter(), Map.of(), new SpanReader()),
			new Pair(new ProdigyWriter(), Map.of(), new SpanReader()),
			new Pair(new DoccanoWriter(), Map.of(), new DoccanoReader()),
			new Pair(new LabelStudioWriter(), Map.of(), new LabelStudioReader()),
			new Pair(new WebAnnotationWriter(), Map.of(), new WebAnnotationReader()));

	private Exchange() {
	}
}
