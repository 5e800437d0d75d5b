// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats;

import java.util.List;
import java.util.Map;

import org.newsmark.formats.csv.CsvReader;
import org.newsmark.formats.csv.CsvWriter;
import org.newsmark.formats.csv.TsvWriter;
import org.newsmark.formats.exchange.CorpusReader;
import org.newsmark.formats.jsonl.JsonlReader;
import org.newsmark.formats.jsonl.JsonlWriter;

/** All writers and readers of this bundle, and which of them belong together. */
public final class Exchange {

	/** What a writer writes with these options, the reader reads back. */
	public record Pair(CorpusWriter writer, Map<String, String> options, CorpusReader reader) {
		@Override
		public String toString() {
			return writer.id() + options;
		}
	}

	public static final List<CorpusWriter> WRITERS = List.of(new CsvWriter(), new TsvWriter(), new JsonlWriter());
	public static final List<CorpusReader> READERS = List.of(new CsvReader(), new JsonlReader());

	public static final List<Pair> PAIRS = List.of(new Pair(new CsvWriter(), Map.of(), new CsvReader()),
			new Pair(new CsvWriter(), Map.of("profile", "excel"), new CsvReader()),
			new Pair(new TsvWriter(), Map.of(), new CsvReader()),
			new Pair(new JsonlWriter(), Map.of(), new JsonlReader()));

	private Exchange() {
	}
}
