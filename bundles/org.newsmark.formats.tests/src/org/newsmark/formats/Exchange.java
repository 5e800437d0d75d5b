// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats;

import java.util.List;
import java.util.Map;

import org.newsmark.formats.bio.BioWriter;
import org.newsmark.formats.brat.BratReader;
import org.newsmark.formats.brat.BratWriter;
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
import org.newsmark.formats.refi.RefiReader;
import org.newsmark.formats.refi.RefiWriter;
import org.newsmark.formats.report.HtmlWriter;
import org.newsmark.formats.spacy.ProdigyWriter;
import org.newsmark.formats.spacy.SpacyWriter;
import org.newsmark.formats.spacy.SpanReader;
import org.newsmark.formats.tei.TeiReader;
import org.newsmark.formats.tei.TeiReadingWriter;
import org.newsmark.formats.tei.TeiWriter;
import org.newsmark.formats.uima.JsonCasReader;
import org.newsmark.formats.uima.JsonCasWriter;
import org.newsmark.formats.uima.XmiReader;
import org.newsmark.formats.uima.XmiWriter;
import org.newsmark.formats.webannotation.WebAnnotationReader;
import org.newsmark.formats.webannotation.WebAnnotationWriter;
import org.newsmark.formats.xlsx.XlsxReader;
import org.newsmark.formats.xlsx.XlsxWriter;

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
			new WebAnnotationWriter(), new BratWriter(), new XmiWriter(), new JsonCasWriter(),
			new XlsxWriter(), new BioWriter(), new HtmlWriter(), new RefiWriter(),
			new TeiWriter(), new TeiReadingWriter());
	public static final List<CorpusReader> READERS = List.of(new CsvReader(), new JsonlReader(), new SpanReader(),
			new DoccanoReader(), new LabelStudioReader(), new WebAnnotationReader(), new BratReader(),
			new XmiReader(), new JsonCasReader(), new XlsxReader(), new RefiReader(),
			new TeiReader());

	public static final List<Pair> PAIRS = List.of(new Pair(new CsvWriter(), Map.of(), new CsvReader()),
			new Pair(new CsvWriter(), Map.of("profile", "excel"), new CsvReader()),
			new Pair(new TsvWriter(), Map.of(), new CsvReader()),
			new Pair(new JsonlWriter(), Map.of(), new JsonlReader()),
			new Pair(new SpacyWriter(), Map.of(), new SpanReader()),
			new Pair(new ProdigyWriter(), Map.of(), new SpanReader()),
			new Pair(new DoccanoWriter(), Map.of(), new DoccanoReader()),
			new Pair(new LabelStudioWriter(), Map.of(), new LabelStudioReader()),
			new Pair(new WebAnnotationWriter(), Map.of(), new WebAnnotationReader()),
			new Pair(new BratWriter(), Map.of(), new BratReader()),
			new Pair(new XmiWriter(), Map.of(), new XmiReader()),
			new Pair(new JsonCasWriter(), Map.of(), new JsonCasReader()),
			new Pair(new XlsxWriter(), Map.of(), new XlsxReader()),
			new Pair(new RefiWriter(), Map.of(), new RefiReader()),
			new Pair(new RefiWriter(), Map.of("lineends", "crlf"), new RefiReader()),
			new Pair(new TeiWriter(), Map.of(), new TeiReader()));

	private Exchange() {
	}
}
