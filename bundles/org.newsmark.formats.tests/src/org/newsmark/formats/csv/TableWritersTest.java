// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.csv;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.work.Progress;
import org.newsmark.formats.ExportRequest;
import org.newsmark.formats.ExportResult;
import org.newsmark.formats.ExportSelection;
import org.newsmark.formats.GoldenCase;
import org.newsmark.formats.Loss;

class TableWritersTest {

	private static final Path PYTHON = Path.of("/usr/bin/python3");
	private static final GoldenCase CASE = GoldenCase.named("tables");

	private final Path scratch;

	TableWritersTest(@TempDir Path scratch) {
		this.scratch = scratch;
	}

	@Test
	void theResearchProfileIsRfc4180WithTheWordsAsTheyAre() throws IOException, ArticleFormatException {
		ExportResult result = CASE.check(new CsvWriter(), Map.of(), "csv-research", scratch);
		assertEquals(7, result.marks());
		assertEquals(2, result.articles());
		assertEquals(4, result.links());
		assertEquals(Map.of(), result.losses());
		assertEquals(List.of(), result.unreadable());
	}

	@Test
	void theExcelProfileHasAByteOrderMarkSemicolonsAndNoFormulas() throws IOException, ArticleFormatException {
		CASE.check(new CsvWriter(), Map.of("profile", "excel"), "csv-excel", scratch);
		byte[] bytes = Files.readAllBytes(scratch.resolve("marks.csv"));
		assertArrayEquals(new byte[] { (byte) 0xef, (byte) 0xbb, (byte) 0xbf }, Arrays.copyOf(bytes, 3));
		List<Map<String, String>> rows = read("marks.csv", ';');
		assertFalse(rows.stream().flatMap(row -> row.values().stream())
				.anyMatch(cell -> !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0));
		assertEquals("'=Lost", row(rows, "b2").get("exact"));
	}

	@Test
	void tabsPartTheCellsOfTsv() throws IOException, ArticleFormatException {
		CASE.check(new TsvWriter(), Map.of(), "tsv-research", scratch);
		assertEquals("Line one\nline \"two\"; three,\tfour", row(read("marks.tsv", '\t'), "m2").get("note"));
	}

	@Test
	void anotherReaderGetsBackWhatWasMarked() throws IOException, ArticleFormatException {
		new CsvWriter().write(ExportRequest.all(CASE.corpus()), scratch.resolve("marks.csv"), Progress.NONE);
		String text = Files.readString(CASE.folder().resolve("corpus/articles/2025/canal.txt"));
		int[] points = text.codePoints().toArray();
		List<Map<String, String>> rows = read("marks.csv", ',');
		assertEquals(7, rows.size());
		for (Map<String, String> row : rows) {
			if (row.get("orphan").isEmpty()) {
				String words = String.join(" … ", Stream.of(row.get("spans").split(";")).map(span -> {
					int start = Integer.parseInt(span.substring(0, span.indexOf('-')));
					int end = Integer.parseInt(span.substring(span.indexOf('-') + 1));
					return new String(points, start, end - start);
				}).toList());
				assertEquals(words, row.get("exact"));
				assertTrue(row.get("sentence").contains(words.substring(0, Math.max(1, words.indexOf(' ')))),
						row.toString());
			}
		}
		assertEquals("calm+=loud", row(rows, "m2").get("attribute:tone"));
		assertEquals("{\"tone\":[\"calm\",\"=loud\"],\"sure\":true}", row(rows, "m2").get("attributes"));
		assertEquals("{\"entity\":\"awa-diop\"}", row(rows, "m1").get("attributes"));
		assertEquals("m1;gone", row(rows, "m3").get("link:said_by"));
		assertEquals("{\"echoes\":[\"m3\"]}", row(rows, "m2").get("links"));
		assertEquals("related", row(rows, "m5").get("zone"));
		assertEquals("", row(rows, "b2").get("start"));
	}

	@Test
	@EnabledIf("hasPython")
	void pythonReadsTheSameTable() throws IOException, InterruptedException, ArticleFormatException {
		new CsvWriter().write(ExportRequest.all(CASE.corpus()), scratch.resolve("marks.csv"), Progress.NONE);
		Process process = new ProcessBuilder(PYTHON.toString(), "-c", """
				import csv, sys
				text = open(sys.argv[2], encoding='utf-8', newline='').read()
				rows = list(csv.DictReader(open(sys.argv[1], encoding='utf-8', newline=''), strict=True))
				good = [r for r in rows if not r['orphan']]
				for r in good:
					words = ' … '.join(text[int(a):int(b)] for a, b in (s.split('-') for s in r['spans'].split(';')))
					assert words == r['exact'], (words, r['exact'])
				print(len(rows), len(good))
				""", scratch.resolve("marks.csv").toString(),
				CASE.folder().resolve("corpus/articles/2025/canal.txt").toString()).redirectErrorStream(true).start();
		assertEquals("7 6", new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip());
		assertEquals(0, process.waitFor());
	}

	@Test
	void onlyWhatIsSelectedIsWrittenAndLinksToTheRestKeepTheirWords() throws IOException, ArticleFormatException {
		ExportSelection selection = ExportSelection.ofAnnotators(Set.of("alice"))
				.and(ExportSelection.ofLabels(Set.of("said")));
		ExportResult result = new CsvWriter().write(new ExportRequest(CASE.corpus(), selection, Map.of()),
				scratch.resolve("marks.csv"), Progress.NONE);
		assertEquals(2, result.marks());
		assertEquals(List.of("m2", "m3"), read("marks.csv", ',').stream().map(row -> row.get("id")).toList());
		Map<String, String> link = read("marks.relations.csv", ',').get(0);
		assertEquals(List.of("m2", "m1", "Awa Diop"), List.of(link.get("from"), link.get("to"), link.get("to_exact")));
	}

	@Test
	void aCancelledExportLeavesNothingAndTheOlderResultAsItWas() throws IOException, ArticleFormatException {
		Path target = scratch.resolve("marks.csv");
		Files.writeString(target, "older");
		var corpus = CASE.corpus();
		assertThrows(CancellationException.class,
				() -> new CsvWriter().write(ExportRequest.all(corpus), target, () -> true));
		assertEquals("older", Files.readString(target));
		try (Stream<Path> files = Files.list(scratch)) {
			assertEquals(List.of(target), files.toList());
		}
	}

	@Test
	void anUnknownProfileIsRefusedBeforeAnythingIsWritten() {
		assertThrows(IllegalArgumentException.class,
				() -> new CsvWriter().write(
						new ExportRequest(CASE.corpus(), ExportSelection.EVERYTHING, Map.of("profile", "word")),
						scratch.resolve("a.csv"), Progress.NONE));
		assertEquals(0, scratch.toFile().list().length);
	}

	static boolean hasPython() {
		return Files.isExecutable(PYTHON);
	}

	private List<Map<String, String>> read(String name, char delimiter) throws IOException {
		String text = Files.readString(scratch.resolve(name));
		return Rfc4180.read(text.startsWith("\ufeff") ? text.substring(1) : text, delimiter);
	}

	private static Map<String, String> row(List<Map<String, String>> rows, String id) {
		return rows.stream().filter(row -> id.equals(row.get("id"))).findFirst().orElseThrow();
	}
}
