// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.formats.CorpusWriter;
import org.newsmark.formats.Exchange;
import org.newsmark.formats.ExportResult;
import org.newsmark.formats.GoldenCase;

class GoldenFormatsTest {

	private static final List<String> TABLES = List.of("csv", "tsv", "jsonl");

	static List<CorpusWriter> writers() {
		return Exchange.WRITERS.stream().filter(writer -> !TABLES.contains(writer.id())).toList();
	}

	@ParameterizedTest
	@MethodSource("writers")
	void everyFormatIsWrittenByteForByteAsExpected(CorpusWriter writer, @TempDir Path scratch)
			throws IOException, ArticleFormatException {
		ExportResult result = GoldenCase.named("tables").check(writer, Map.of(), writer.id(), scratch);
		assertEquals(7, result.marks());
		assertEquals(2, result.articles());
		assertEquals(4, result.links());
	}
}
