// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.jsonl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.corpus.CorpusFolder;
import org.newsmark.core.work.Progress;
import org.newsmark.formats.ExportRequest;
import org.newsmark.formats.ExportResult;
import org.newsmark.formats.ExportSelection;
import org.newsmark.formats.GoldenCase;
import org.newsmark.formats.Loss;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

class JsonlWriterTest {

	private static final GoldenCase CASE = GoldenCase.named("tables");

	private final Path scratch;

	JsonlWriterTest(@TempDir Path scratch) {
		this.scratch = scratch;
	}

	@Test
	void everyArticleIsOneLineWithMembersInOneOrder() throws IOException, ArticleFormatException {
		ExportResult result = CASE.check(new JsonlWriter(), Map.of(), "jsonl", scratch);
		assertEquals(7, result.marks());
		assertEquals(2, result.articles());
		assertEquals(4, result.links());
	}

	@Test
	void offsetsCountCodePointsOfTheTextInTheSameLine() throws IOException, ArticleFormatException {
		new JsonlWriter().write(ExportRequest.all(CASE.corpus()), scratch.resolve("out.jsonl"), Progress.NONE);
		int checked = 0;
		for (String line : Files.readAllLines(scratch.resolve("out.jsonl"))) {
			JsonNode article = new ObjectMapper().readTree(line);
			int[] points = article.get("text").asText().codePoints().toArray();
			for (JsonNode mark : article.get("marks")) {
				for (int i = 0; i < mark.get("spans").size() && !mark.get("orphan").asBoolean(); i++) {
					int start = mark.get("spans").get(i).get(0).asInt();
					int end = mark.get("spans").get(i).get(1).asInt();
					assertEquals(mark.get("exact").get(i).asText(), new String(points, start, end - start));
					checked++;
				}
			}
			for (JsonNode zone : article.get("zones")) {
				assertTrue(zone.get("end").asInt() <= points.length);
			}
		}
		assertEquals(7, checked);
	}

	@Test
	void membersThatNobodyKnowsAreKept() throws IOException, ArticleFormatException {
		new JsonlWriter().write(ExportRequest.all(CASE.corpus()), scratch.resolve("out.jsonl"), Progress.NONE);
		JsonNode article = new ObjectMapper().readTree(Files.readAllLines(scratch.resolve("out.jsonl")).get(0));
		assertEquals(2025, article.at("/metadata/licence/year").asInt());
		assertEquals(1, article.at("/marks/3/extra/kept").asInt());
	}

	@Test
	void theTextCanBeLeftOutWhereALicenceForbidsIt() throws IOException, ArticleFormatException {
		ExportResult result = new JsonlWriter().write(
				new ExportRequest(CASE.corpus(), ExportSelection.EVERYTHING, Map.of("text", "without")),
				scratch.resolve("out.jsonl"), Progress.NONE);
		assertTrue(result.losses().containsKey(Loss.TEXT));
		List<String> lines = Files.readAllLines(scratch.resolve("out.jsonl"));
		assertFalse(new ObjectMapper().readTree(lines.get(0)).has("text"));
		assertTrue(new ObjectMapper().readTree(lines.get(0)).has("textSha256"));
	}

	@Test
	void aDamagedFileIsReportedAndTheRestIsWritten() throws IOException, ArticleFormatException {
		Path corpus = scratch.resolve("corpus");
		copy(CASE.folder().resolve("corpus"), corpus);
		Path bob = corpus.resolve("annotations/bob/2025/canal.jsonl");
		Files.writeString(bob, Files.readString(bob).substring(0, 400));
		ExportResult result = new JsonlWriter().write(ExportRequest.all(CorpusFolder.open(corpus)),
				scratch.resolve("out.jsonl"), Progress.NONE);
		assertEquals(5, result.marks());
		assertEquals(List.of("annotations/bob/2025/canal.jsonl"),
				result.unreadable().stream().map(ArticleFormatException::path).toList());
	}

	private static void copy(Path from, Path to) throws IOException {
		try (var files = Files.walk(from)) {
			for (Path file : files.toList()) {
				Files.copy(file, to.resolve(from.relativize(file).toString()));
			}
		}
	}
}
