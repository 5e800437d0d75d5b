// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.annotations.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsmark.core.corpus.CorpusFolder;
import org.newsmark.core.query.Query;
import org.newsmark.core.query.QueryParser;
import org.newsmark.core.work.Progress;
import org.newsmark.formats.ExportRequest;
import org.newsmark.formats.ExportResult;
import org.newsmark.formats.csv.CsvWriter;
import org.newsmark.index.CorpusIndex;
import org.newsmark.index.IndexSnapshot;
import org.newsmark.index.MarkSelection;
import org.newsmark.ui.exporting.QuerySelection;
import org.newsmark.ui.testing.BridgeCorpus;

class ShownMarksTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "", "annotator:bob", "family:tone", "zone:*", "zone:outside", "link:by", "attribute:mood=angry", "label:nothing",
			"outlet:\"The Lantern\" -annotator:bob", "cheered", "-family:tone",
			"-family:tone -label:voice", "-zone:navigation", "-annotator:bob" })
	void anExportHoldsExactlyTheMarksThatAreCounted(String typed) throws Exception {
		CorpusFolder corpus = BridgeCorpus.write(folder.resolve("corpus"));
		Query query = QueryParser.parse(typed);
		try (CorpusIndex index = CorpusIndex.open(corpus, Progress.NONE)) {
			IndexSnapshot snapshot = index.snapshot();
			Path target = folder.resolve("marks.csv");
			ExportResult result = new CsvWriter().write(
					new ExportRequest(corpus, new QuerySelection(new MarkSelection(snapshot, query, Progress.NONE)), Map.of()), target, Progress.NONE);
			int counted = snapshot.count(List.of(), query, Progress.NONE).total();
			assertEquals(counted, result.marks());
			assertEquals(counted + 1, records(Files.readString(target)));
		}
	}

	/** Lines that do not end within a quoted cell. */
	private static long records(String csv) {
		boolean quoted = false;
		long records = 0;
		for (int i = 0; i < csv.length(); i++) {
			quoted ^= csv.charAt(i) == '"';
			records += csv.charAt(i) == '\n' && !quoted ? 1 : 0;
		}
		return records;
	}
}
