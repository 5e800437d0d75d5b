// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.text.TextSpan;
import org.newsmark.core.work.Progress;

/** Queries for marks that stand beside other marks. */
class NeighboursTest {

	private static final String TEXT = "Le port ferme lundi, dit la maire. « Une honte absolue », ajoute-t-elle, « et un gâchis ».";

	@Test
	void distanceIsCountedInWordsFromTheNearestPiece(@TempDir Path root) throws Exception {
		SmallCorpus corpus = new SmallCorpus(root);
		ArticlePath a = corpus.article("a", Map.of(), TEXT);
		corpus.mark(a, "alice", "slant", "ferme");
		corpus.mark(a, "alice", "speaker", "maire");
		corpus.mark(a, "bob", "slant", "dit");
		try (CorpusIndex index = CorpusIndex.open(corpus.folder, Progress.NONE)) {
			IndexSnapshot snapshot = index.snapshot();
			assertEquals(List.of(), SmallCorpus.words(snapshot, "label:slant near:3=speaker"));
			assertEquals(List.of("ferme"), SmallCorpus.words(snapshot, "label:slant near:4=speaker"));
			assertEquals(List.of("maire"), SmallCorpus.words(snapshot, "label:speaker near:4=slant"));
			assertEquals(List.of("dit"), SmallCorpus.words(snapshot, "label:slant -near:1000=speaker"));
		}
	}

	@Test
	void marksWithinWhatAnActorSaysAreFoundInEveryPieceOfTheQuote(@TempDir Path root) throws Exception {
		SmallCorpus corpus = new SmallCorpus(root);
		ArticlePath a = corpus.article("a", Map.of(), TEXT);
		Annotation maire = Annotation
				.of("maire", "speaker", List.of(SmallCorpus.span(TEXT, "la maire")), TEXT, "2026-01-01T00:00:00Z")
				.withAttributes(Map.of("who", "ada"));
		List<TextSpan> pieces = List.of(SmallCorpus.span(TEXT, "Une honte absolue"), SmallCorpus.span(TEXT, "et un gâchis"));
		corpus.add("alice", a, maire);
		corpus.add("alice", a, Annotation.of("quote", "said.so", pieces, TEXT, "2026-01-01T00:00:00Z")
				.withTargets("by", List.of("maire")));
		corpus.mark(a, "alice", "slant", "honte");
		corpus.mark(a, "alice", "slant", "gâchis");
		corpus.mark(a, "alice", "slant", "absolue », ajoute");
		corpus.mark(a, "alice", "slant", "ferme");
		try (CorpusIndex index = CorpusIndex.open(corpus.folder, Progress.NONE)) {
			IndexSnapshot snapshot = index.snapshot();
			assertEquals(List.of("honte", "gâchis"),
					SmallCorpus.words(snapshot, "label:slant inside:(label:said.* actor:ada)"));
			assertEquals(List.of(), SmallCorpus.words(snapshot, "label:slant inside:(label:said.* actor:bo)"));
			assertEquals(List.of("honte", "absolue », ajoute", "gâchis"),
					SmallCorpus.words(snapshot, "label:slant overlaps:said.*"));
			assertEquals(1, SmallCorpus.words(snapshot, "around:slant").size());
			assertEquals(List.of("honte"), SmallCorpus.words(snapshot, "honte overlaps:said.so words:honte label:slant"));
		}
	}
}
