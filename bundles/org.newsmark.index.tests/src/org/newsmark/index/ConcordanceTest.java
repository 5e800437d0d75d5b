// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.work.Progress;

class ConcordanceTest {

	private static final String TEXT = "Le port s’ouvre\n\n« L’alliance froide\u00a0», dit-elle, n'est plus l'alliance d'hier. "
			+ "Merci 👩‍🚀\u202f! E\u0301tat, État, etat : gazoduc gaz gazoducs.\nUn porte-parole répète : «\u00a0l’alliance tient.\u00a0»\n\nSuite\n\nAccueil alliance";

	@ParameterizedTest
	@CsvSource(quoteCharacter = '#', delimiter = '|', value = { "alliance|alliance;alliance;alliance",
			"l'alliance|L’alliance;l'alliance;l’alliance",
			"l’ALLIANCE|L’alliance;l'alliance;l’alliance", "\"alliance froide\"|alliance froide",
			"\"froide dit\"|froide\u00a0», dit",
			"\"dit elle\"|dit-elle", "dit-elle|dit-elle", "état|E\u0301tat;État;etat", "text:=État|État",
			"text:=\"l'alliance\"|l'alliance;l’alliance",
			"gazoduc|gazoduc", "gazoduc*|gazoduc;gazoducs", "gaz*|gazoduc;gaz;gazoducs", "*duc*|gazoduc;gazoducs",
			"\"gaz* *\"|gazoduc;gaz;gazoducs",
			"\"etat * gaz\"|etat : gazoduc gaz", "👩‍🚀|👩‍🚀", "\"merci 👩‍🚀 etat\"|Merci 👩‍🚀\u202f! E\u0301tat",
			"\"ouvre l alliance\"|##",
			"\"tient suite\"|##", "\"gazoducs un\"|#gazoducs.\nUn#", "text:gaz,merci|Merci;gaz",
			"#(gaz | merci)#|Merci;gaz", "gaz merci|Merci;gaz", "gaz absent|##",
			"zone:navigation alliance|alliance", "zone:* alliance|alliance;alliance;alliance;alliance",
			"zone:headline alliance|##",
			"zone:headline port|port", "-zone:body port|port" })
	void wordsAreFoundWithTheirExactPlace(String typed, String expected, @TempDir Path root) throws Exception {
		SmallCorpus corpus = new SmallCorpus(root);
		corpus.article("a", Map.of(), TEXT, "headline=Le port s’ouvre", "navigation=Accueil alliance");
		try (CorpusIndex index = CorpusIndex.open(corpus.folder, Progress.NONE)) {
			List<String> found = new ArrayList<>();
			for (ConcordanceLine line : lines(index, typed, ConcordanceOrder.CORPUS)) {
				found.add(line.words());
				assertEquals(line.words(), line.span().in(TEXT));
				assertTrue(line.left().length() <= 12 && line.right().length() <= 12);
				assertTrue(TEXT.replaceAll("\n+", " ").contains(line.left().strip()), line.left());
			}
			assertEquals(expected, String.join(";", found));
		}
	}

	@Test
	void contextIsOnOneLineAndCutsNoPairInTwo(@TempDir Path root) throws Exception {
		SmallCorpus corpus = new SmallCorpus(root);
		corpus.article("a", Map.of(), "Aa\n\n😀😀😀😀😀 port\r\nfermé 😀😀😀😀😀");
		try (CorpusIndex index = CorpusIndex.open(corpus.folder, Progress.NONE)) {
			ConcordanceLine line = index.snapshot()
					.concordance(SmallCorpus.query("port"), 12, ConcordanceOrder.CORPUS, Progress.NONE).line(0);
			assertEquals(" 😀😀😀😀😀 ", line.left());
			assertEquals(" fermé 😀", line.right().substring(0, 9));
			assertTrue(line.right().codePoints().noneMatch(point -> point >= 0xd800 && point <= 0xdfff), line.right());
		}
	}

	@Test
	void linesAreSortedByWhatStandsBesideTheWords(@TempDir Path root) throws Exception {
		SmallCorpus corpus = new SmallCorpus(root);
		corpus.article("a", Map.of(), "Élan du port «\u00a0zéro\u00a0». Le Port à part, aval port Écluse.");
		try (CorpusIndex index = CorpusIndex.open(corpus.folder, Progress.NONE)) {
			assertEquals(List.of("port", "Port", "port"), words(lines(index, "port", ConcordanceOrder.CORPUS)));
			assertEquals(List.of(" à part, ava", " Écluse.", " « zéro ». L"),
					lines(index, "port", ConcordanceOrder.RIGHT).stream()
					.map(line -> line.right().replace('\u00a0', ' ')).toList());
			assertEquals(List.of("aval ", "du ", "Le "), lines(index, "port", ConcordanceOrder.LEFT).stream()
					.map(line -> line.left().replaceAll(".*[ \\u00a0](\\p{L}+ )$", "$1")).toList());
		}
	}

	@Test
	void withoutWordsMarksAreTheLines(@TempDir Path root) throws Exception {
		SmallCorpus corpus = new SmallCorpus(root);
		ArticlePath article = corpus.article("a", Map.of("outlet", "Le Phare"), TEXT);
		corpus.mark(article, "alice", "said.so", "« L’alliance froide\u00a0»", "n'est plus");
		corpus.mark(article, "bob", "slant", "froide");
		try (CorpusIndex index = CorpusIndex.open(corpus.folder, Progress.NONE)) {
			Concordance lines = index.snapshot().concordance(SmallCorpus.query("label:said.*"), 12,
					ConcordanceOrder.CORPUS, Progress.NONE);
			assertEquals(1, lines.size());
			assertEquals("« L’alliance froide\u00a0» … n'est plus", lines.line(0).words());
			assertEquals("said.so", lines.line(0).label());
			assertEquals("Le Phare", lines.line(0).article().outlet());
			assertEquals("alice", lines.mark(0).orElseThrow().annotator());
			assertEquals(2, lines.mark(0).orElseThrow().spans().size());
		}
	}

	@Test
	void wordsWithAMarkAreShownWhereTheyStandWithinSuchAMark(@TempDir Path root) throws Exception {
		SmallCorpus corpus = new SmallCorpus(root);
		ArticlePath article = corpus.article("a", Map.of(), TEXT);
		corpus.mark(article, "alice", "said.so", "« L’alliance froide\u00a0»", "plus l'all");
		corpus.article("b", Map.of(), "Une alliance sans marque.");
		try (CorpusIndex index = CorpusIndex.open(corpus.folder, Progress.NONE)) {
			List<ConcordanceLine> lines = lines(index, "alliance label:said.*", ConcordanceOrder.CORPUS);
			assertEquals(1, lines.size());
			assertEquals(SmallCorpus.span(TEXT, "alliance"), lines.get(0).span());
			assertEquals(5, lines(index, "alliance", ConcordanceOrder.CORPUS).size());
			assertEquals(1, lines(index, "alliance article:b", ConcordanceOrder.CORPUS).size());
			assertEquals(4, lines(index, "alliance -article:b", ConcordanceOrder.CORPUS).size());
		}
	}

	private static List<ConcordanceLine> lines(CorpusIndex index, String typed, ConcordanceOrder order)
			throws Exception {
		Concordance lines = index.snapshot().concordance(SmallCorpus.query(typed), 12, order, Progress.NONE);
		List<ConcordanceLine> all = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			all.add(lines.line(i));
			assertTrue(lines.mark(i).isEmpty());
		}
		return all;
	}

	private static List<String> words(List<ConcordanceLine> lines) {
		return lines.stream().map(ConcordanceLine::words).toList();
	}
}
