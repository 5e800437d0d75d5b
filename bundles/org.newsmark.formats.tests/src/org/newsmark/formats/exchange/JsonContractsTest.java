// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.corpus.CorpusFolder;
import org.newsmark.core.work.Progress;
import org.newsmark.formats.CorpusWriter;
import org.newsmark.formats.ExportRequest;
import org.newsmark.formats.doccano.DoccanoWriter;
import org.newsmark.formats.labelstudio.LabelStudioWriter;
import org.newsmark.formats.spacy.ProdigyWriter;
import org.newsmark.formats.spacy.SpacyWriter;
import org.newsmark.formats.webannotation.WebAnnotationWriter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What the tools demand of their files, checked with another JSON reader than ours, in code points as Python counts. */
class JsonContractsTest {

	private static final List<Path> CORPORA = List.of(Path.of("golden/tables/corpus"),
			Path.of("../org.newsmark.examples/corpus"));

	private final Path scratch;

	JsonContractsTest(@TempDir Path scratch) {
		this.scratch = scratch;
	}

	@Test
	void spansOfSpacyAreSlicesOfTheirText() throws IOException, ArticleFormatException {
		int spans = 0;
		for (JsonNode record : lines(new SpacyWriter())) {
			for (JsonNode span : record.get("spans")) {
				assertTrue(slice(record.get("text"), span.get("start"), span.get("end")).length() > 0);
				assertTrue(span.get("label").isTextual() && span.get("id").isTextual());
				spans++;
			}
		}
		assertTrue(spans > 1000, spans + " spans");
	}

	@Test
	void tokensOfProdigyCoverTheTextAndTheLastOneOfASpanIsInside() throws IOException, ArticleFormatException {
		for (JsonNode record : lines(new ProdigyWriter())) {
			JsonNode tokens = record.get("tokens");
			StringBuilder rest = new StringBuilder();
			int end = 0;
			for (int i = 0; i < tokens.size(); i++) {
				JsonNode token = tokens.get(i);
				assertEquals(i, token.get("id").asInt());
				assertEquals(token.get("text").asText(), slice(record.get("text"), token.get("start"), token.get("end")));
				rest.append(slice(record.get("text").asText(), end, token.get("start").asInt()));
				end = token.get("end").asInt();
			}
			assertTrue(rest.toString().replace('\u00a0', ' ').replace('\u202f', ' ').isBlank(), rest.toString());
			for (JsonNode span : record.get("spans")) {
				JsonNode first = tokens.get(span.get("token_start").asInt());
				JsonNode last = tokens.get(span.get("token_end").asInt());
				assertTrue(first.get("start").asInt() <= span.get("start").asInt());
				assertTrue(first.get("end").asInt() > span.get("start").asInt());
				assertTrue(last.get("end").asInt() >= span.get("end").asInt());
				assertTrue(last.get("start").asInt() < span.get("end").asInt());
			}
			for (JsonNode relation : record.path("relations")) {
				assertTrue(relation.get("head").asInt() < tokens.size() && relation.get("child").asInt() < tokens.size());
				assertTrue(relation.get("head_span").has("token_end") && relation.get("label").isTextual());
			}
		}
	}

	@Test
	void relationsOfDoccanoJoinEntitiesOfTheSameLine() throws IOException, ArticleFormatException {
		int relations = 0;
		for (JsonNode record : lines(new DoccanoWriter())) {
			Set<Integer> ids = new HashSet<>();
			for (JsonNode entity : record.get("entities")) {
				assertTrue(ids.add(entity.get("id").asInt()));
				assertTrue(slice(record.get("text"), entity.get("start_offset"), entity.get("end_offset")).length() > 0);
			}
			for (JsonNode relation : record.get("relations")) {
				assertTrue(ids.contains(relation.get("from_id").asInt()) && ids.contains(relation.get("to_id").asInt()));
				assertTrue(relation.get("type").isTextual());
				relations++;
			}
		}
		assertTrue(relations > 300, relations + " relations");
	}

	@Test
	void regionsOfLabelStudioSayTheirWordsAndUseTheNamesOfTheConfiguration()
			throws IOException, ArticleFormatException {
		for (Path corpus : CORPORA) {
			Path file = write(new LabelStudioWriter(), corpus);
			String config = Files.readString(file.resolveSibling("out.config.xml"));
			for (JsonNode task : new ObjectMapper().readTree(file.toFile())) {
				JsonNode text = task.at("/data/text");
				for (JsonNode region : task.findValues("result").stream().flatMap(LabelsOf::elements).toList()) {
					if (region.get("type").asText().equals("labels")) {
						JsonNode value = region.get("value");
						assertEquals(value.get("text").asText(), slice(text, value.get("start"), value.get("end")));
					}
					if (region.has("from_name")) {
						String name = region.get("from_name").asText();
						assertTrue(config.contains("name=\"" + name + "\"") || corpus.startsWith("golden"), name);
					}
				}
			}
		}
	}

	@Test
	void everyWebAnnotationHasWhatTheModelDemands() throws IOException, ArticleFormatException {
		int marks = 0;
		for (Path corpus : CORPORA) {
			JsonNode root = new ObjectMapper().readTree(write(new WebAnnotationWriter(), corpus).toFile());
			assertEquals("http://www.w3.org/ns/anno.jsonld", root.at("/@context/0").asText());
			Map<String, String> texts = new HashMap<>();
			Set<String> ids = new HashSet<>();
			for (JsonNode node : root.get("@graph")) {
				assertTrue(java.net.URI.create(node.get("id").asText()).isAbsolute());
				assertTrue(ids.add(node.get("id").asText()), "ids are unique");
				if (node.get("type").asText().equals("Text")) {
					texts.put(node.get("id").asText(), node.get("newsmark:text").asText());
				} else if (node.get("type").asText().equals("Annotation")) {
					marks += checkAnnotation(node, texts, ids);
				}
			}
		}
		assertTrue(marks > 1500, marks + " marks");
	}

	private static int checkAnnotation(JsonNode node, Map<String, String> texts, Set<String> ids) {
		String motivation = node.get("motivation").asText();
		assertTrue(Set.of("classifying", "linking").contains(motivation), motivation);
		if (motivation.equals("linking")) {
			assertTrue(ids.contains(node.get("target").asText()));
			return 0;
		}
		assertTrue(node.get("target").size() > 0);
		for (JsonNode target : node.get("target")) {
			JsonNode quote = target.at("/selector/0");
			JsonNode place = target.at("/selector/1");
			assertEquals("TextQuoteSelector", quote.get("type").asText());
			assertEquals("TextPositionSelector", place.get("type").asText());
			if (!node.has("newsmark:orphan")) {
				String text = texts.get(target.get("source").asText());
				assertEquals(quote.get("exact").asText(),
						slice(text, place.get("start").asInt(), place.get("end").asInt()));
			}
		}
		return 1;
	}

	private List<JsonNode> lines(CorpusWriter writer) throws IOException, ArticleFormatException {
		List<JsonNode> lines = new ArrayList<>();
		for (Path corpus : CORPORA) {
			for (String line : Files.readAllLines(write(writer, corpus))) {
				lines.add(new ObjectMapper().readTree(line));
			}
		}
		return lines;
	}

	private Path write(CorpusWriter writer, Path corpus) throws IOException, ArticleFormatException {
		Path file = scratch.resolve("out." + writer.ending());
		writer.write(ExportRequest.all(CorpusFolder.open(corpus)), file, Progress.NONE);
		return file;
	}

	private static String slice(JsonNode text, JsonNode start, JsonNode end) {
		return slice(text.asText(), start.asInt(), end.asInt());
	}

	private static String slice(String text, int start, int end) {
		int[] points = text.codePoints().toArray();
		return new String(points, start, end - start);
	}

	/** Elements of an array, as a stream. */
	private static final class LabelsOf {
		static java.util.stream.Stream<JsonNode> elements(JsonNode array) {
			return java.util.stream.StreamSupport.stream(array.spliterator(), false);
		}
	}
}
