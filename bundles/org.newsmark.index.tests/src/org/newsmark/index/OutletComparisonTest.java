// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.codebook.Codebook;
import org.newsmark.core.query.Query;
import org.newsmark.core.statistics.Interval;
import org.newsmark.core.work.Progress;
import org.newsmark.index.OutletComparison.Cell;
import org.newsmark.index.OutletComparison.Group;
import org.newsmark.index.OutletComparison.Indicator;

class OutletComparisonTest {

	/** Nine words, of which two are quoted in the mark of the tests. */
	private static final String TEXT = "Le port ferme demain. Ada dit « rien signé ». Fin\n";

	@Test
	void everyIndicatorIsMadeOfTheMarksThatItNames(@TempDir Path root) throws Exception {
		SmallCorpus corpus = new SmallCorpus(root);
		ArticlePath a = corpus.article("a", Map.of("outlet", "Le Phare"), TEXT);
		ArticlePath b = corpus.article("b", Map.of("outlet", "Le Phare"), TEXT);
		ArticlePath c = corpus.article("c", Map.of("outlet", "L’Écho"), TEXT);
		for (ArticlePath each : List.of(a, b)) {
			String ada = corpus.mark(each, "alice", "speaker", "Ada");
			corpus.add("alice", each, corpus.get(each, "alice", ada).withAttribute("who", "ada"));
			String quote = corpus.mark(each, "alice", "said.so", "« rien signé »");
			Annotation marked = corpus.get(each, "alice", quote);
			corpus.add("alice", each, each == a ? marked.withAttribute("mood", "calm") : marked);
			corpus.mark(each, "alice", "slant", "ferme");
		}
		corpus.mark(a, "alice", "slant", "rien");
		corpus.mark(c, "alice", "said.thus", "« rien signé »");
		Codebook codebook = corpus.folder.readCodebook().codebook();
		try (CorpusIndex index = CorpusIndex.open(corpus.folder, Progress.NONE)) {
			OutletComparison comparison = OutletComparison.of(index.snapshot(), codebook, Query.ALL, Progress.NONE);
			assertEquals(List.of("Le Phare", "L’Écho"), comparison.outlets());
			assertEquals(List.of(2.0, 1.0), values(comparison, Group.ARTICLES, ""));
			assertEquals(List.of(2.0 * 7, 7.0), values(comparison, Group.NARRATOR_WORDS, "narrator"));
			assertEquals(List.of(2.0, 0.0), values(comparison, Group.SOURCES, ""));
			assertEquals(List.of(1.0, Double.NaN), values(comparison, Group.CONCENTRATION, ""));
			assertEquals(List.of(1.0, 0.0), values(comparison, Group.QUOTE_FORMS, "said.so"));
			assertEquals(List.of(0.0, 1.0), values(comparison, Group.QUOTE_FORMS, "said.thus"));
			Cell bias = only(comparison, Group.BIAS, "").cells().get(0);
			assertEquals(2, bias.part(), "what stands in a quote is not the narrator's");
			assertEquals(1_000.0 * 2 / 14, bias.value(), 1e-9);
			assertEquals(Interval.ofCount(2).times(1_000.0 / 14), bias.interval().orElseThrow());
			assertEquals(Interval.ofShare(2, 2), only(comparison, Group.QUOTE_FORMS, "said.so").cells().get(0)
					.interval().orElseThrow());
			for (Indicator indicator : comparison.indicators()) {
				for (Cell cell : indicator.cells()) {
					boolean counts = indicator.group() == Group.QUOTE_FORMS || indicator.group() == Group.BIAS
							|| indicator.group() == Group.SOURCES;
					int found = index.snapshot().marks(cell.query(), MarkOrder.CORPUS, Progress.NONE).size();
					assertTrue(!counts || found == cell.part(), indicator.group() + " " + indicator.value());
				}
			}
		}
	}

	@Test
	void whoseMarksCountIsKnown(@TempDir Path root) throws Exception {
		SmallCorpus corpus = new SmallCorpus(root);
		ArticlePath article = corpus.article("a", Map.of("outlet", "Le Phare"), TEXT);
		corpus.mark(article, "alice", "slant", "ferme");
		corpus.mark(article, "bob", "slant", "ferme");
		Codebook codebook = corpus.folder.readCodebook().codebook();
		try (CorpusIndex index = CorpusIndex.open(corpus.folder, Progress.NONE)) {
			assertEquals(List.of("alice", "bob"),
					OutletComparison.of(index.snapshot(), codebook, Query.ALL, Progress.NONE).annotators());
			assertEquals(List.of("bob"), OutletComparison
					.of(index.snapshot(), codebook, SmallCorpus.query("annotator:bob"), Progress.NONE).annotators());
		}
	}

	@Test
	void theQuerySaysWhatIsCompared(@TempDir Path root) throws Exception {
		SmallCorpus corpus = new SmallCorpus(root);
		corpus.mark(corpus.article("a", Map.of("outlet", "Le Phare", "event", "grève"), TEXT), "alice", "slant",
				"ferme");
		corpus.mark(corpus.article("b", Map.of("outlet", "L’Écho"), TEXT), "alice", "slant", "ferme");
		Codebook codebook = corpus.folder.readCodebook().codebook();
		try (CorpusIndex index = CorpusIndex.open(corpus.folder, Progress.NONE)) {
			OutletComparison comparison =
					OutletComparison.of(index.snapshot(), codebook, SmallCorpus.query("event:grève"), Progress.NONE);
			assertEquals(List.of("Le Phare"), comparison.outlets());
			assertEquals(List.of(),
					OutletComparison.of(index.snapshot(), Codebook.EMPTY, SmallCorpus.query("event:other"),
							Progress.NONE).outlets());
		}
	}

	private static List<Double> values(OutletComparison comparison, Group group, String value) {
		return only(comparison, group, value).cells().stream().map(Cell::value).toList();
	}

	private static Indicator only(OutletComparison comparison, Group group, String value) {
		return comparison.indicators().stream().filter(each -> each.group() == group && each.value().equals(value))
				.findFirst().orElseThrow();
	}
}
