// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationStatus;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.corpus.Actor;
import org.newsmark.core.corpus.CorpusFolder;
import org.newsmark.core.query.Dimension;
import org.newsmark.core.query.Query;
import org.newsmark.core.query.ValuePattern;
import org.newsmark.core.work.Progress;

class IndexSnapshotTest {

	/** Ten words: three in the headline, five in the body of which two are quoted, two in the menu. */
	private static final String TEXT = "Le port ferme\n\nElle dit « c'est fini »\n\nAccueil Sports";

	@Test
	void countsPerThousandWordsHaveTheWordsThatWereReadUnderThem(@TempDir Path root) throws Exception {
		SmallCorpus corpus = new SmallCorpus(root);
		ArticlePath a = corpus.article("a", Map.of("outlet", "Le Phare"), TEXT, "headline=Le port ferme",
				"navigation=Accueil Sports");
		ArticlePath b = corpus.article("b", Map.of("outlet", "L’Écho"), TEXT, "headline=Le port ferme",
				"navigation=Accueil Sports");
		corpus.article("unread", Map.of("outlet", "L’Écho"), TEXT);
		corpus.mark(a, "alice", "slant", "ferme");
		corpus.mark(a, "alice", "said.so", "« c'est fini »");
		corpus.mark(a, "bob", "slant", "Elle");
		corpus.mark(b, "bob", "slant", "fini");
		try (CorpusIndex index = CorpusIndex.open(corpus.folder, Progress.NONE)) {
			CountTable byOutlet = count(index, "label:slant", "outlet");
			assertEquals(List.of("L’Écho", "Le Phare"), byOutlet.keys(0));
			// Eight words of the article for each annotator who read it; c and est are two words.
			assertEquals(8, byOutlet.words(0));
			assertEquals(16, byOutlet.words(1));
			assertEquals(24, byOutlet.words());
			assertEquals(1_000.0 * 2 / 16, byOutlet.perThousandWords(1));
			assertEquals(2.0 / 3, byOutlet.share(1), 1e-9);
			assertEquals(8, count(index, "annotator:alice", "label").words(0));
			assertEquals(30, count(index, "zone:*", "label").words());
			assertEquals(6, count(index, "zone:navigation", "label").words());
			CountTable byVoice = count(index, "annotator:alice", "voice");
			assertEquals(List.of("headline", "source"), byVoice.keys(0));
			assertEquals(3, byVoice.words(0));
			assertEquals(3, byVoice.words(1));
			assertEquals(21, count(index, "-voice:source", "label").words());
			assertEquals(24, count(index, "-(label:slant outlet:\"Le Phare\")", "label").words());
			assertEquals(8, count(index, "-(label:slant | outlet:\"Le Phare\")", "label").words());
		}
	}

	@Test
	void moreThanThreeDimensionsAreRefused(@TempDir Path root) throws Exception {
		SmallCorpus corpus = new SmallCorpus(root);
		try (CorpusIndex index = CorpusIndex.open(corpus.folder, Progress.NONE)) {
			assertThrows(IllegalArgumentException.class, () -> count(index, "", "label", "outlet", "month", "zone"));
		}
	}

	@Test
	void anEmptyCorpusAnswersEverything(@TempDir Path root) throws Exception {
		SmallCorpus corpus = new SmallCorpus(root);
		for (int i = 0; i < 2; i++) {
			try (CorpusIndex index = CorpusIndex.open(corpus.folder, Progress.NONE)) {
				CountTable table = count(index, "", "label", "outlet");
				assertEquals(0, table.total());
				assertEquals(List.of(), table.keys(0));
				assertEquals(0, table.words());
				assertEquals(List.of(), SmallCorpus.words(index.snapshot(), "label:a port"));
				assertEquals(List.of(), index.snapshot().articles(Query.ALL, Progress.NONE));
				assertEquals(0, index.snapshot()
						.concordance(SmallCorpus.query("port"), 10, ConcordanceOrder.LEFT, Progress.NONE).size());
			}
		}
	}

	@Test
	void marksOutsideTheArticleAreLeftOutOfEverythingUnlessAZoneIsNamed(@TempDir Path root) throws Exception {
		SmallCorpus corpus = new SmallCorpus(root);
		ArticlePath a = corpus.article("a", Map.of(), TEXT, "navigation=Accueil Sports");
		corpus.mark(a, "alice", "slant", "ferme");
		corpus.mark(a, "alice", "slant", "Sports");
		try (CorpusIndex index = CorpusIndex.open(corpus.folder, Progress.NONE)) {
			IndexSnapshot snapshot = index.snapshot();
			assertEquals(2, snapshot.marks());
			assertEquals(List.of("ferme"), SmallCorpus.words(snapshot, ""));
			assertEquals(1, count(index, "", "label").total());
			assertEquals(1, snapshot.articles(Query.ALL, Progress.NONE).get(0).marks());
			assertEquals(List.of("ferme", "Sports"), SmallCorpus.words(snapshot, "zone:*"));
			assertEquals(List.of("Sports"), SmallCorpus.words(snapshot, "zone:outside"));
			assertEquals(List.of(), snapshot.articles(SmallCorpus.query("sports"), Progress.NONE));
			assertEquals(1, snapshot.articles(SmallCorpus.query("sports zone:*"), Progress.NONE).size());
			assertEquals(Set.of("mark-0"), snapshot.marks(Query.ALL, MarkOrder.CORPUS, Progress.NONE).ids(a, "alice"));
		}
	}

	@Test
	void rowsAreSortedByAnyColumn(@TempDir Path root) throws Exception {
		CorpusFolder folder = RandomCorpus.write(root, 31, 20);
		try (CorpusIndex index = CorpusIndex.open(folder, Progress.NONE)) {
			MarkRows all = index.snapshot().marks(SmallCorpus.query("zone:*"), MarkOrder.CORPUS, Progress.NONE);
			Comparator<String> emptyLast = Comparator.comparing(String::isEmpty).thenComparing(ValuePattern::fold)
					.thenComparing(Comparator.naturalOrder());
			assertSorted(all, MarkOrder.by(Dimension.OUTLET),
					Comparator.comparing(row -> row.article().outlet(), emptyLast));
			assertSorted(all, MarkOrder.by(Dimension.LABEL), Comparator.comparing(MarkRow::label, emptyLast));
			assertSorted(all, MarkOrder.by(Dimension.VOICE), Comparator.comparing(row -> row.voice().id()));
			assertSorted(all, MarkOrder.by(Dimension.attribute("mood")),
					Comparator.comparing(row -> row.attribute("mood"), emptyLast));
			assertSorted(all, MarkOrder.by(MarkOrder.Text.NOTE), Comparator.comparing(MarkRow::note, emptyLast));
			assertSorted(all, MarkOrder.by(MarkOrder.Text.WORDS),
					Comparator.comparing(row -> key(row.words()), emptyLast));
			assertSorted(all, MarkOrder.by(MarkOrder.Text.RIGHT),
					Comparator.comparing(row -> key(row.right()), emptyLast));
			Comparator<String> lastAndDown = Comparator.comparing(String::isEmpty)
					.thenComparing(Comparator.comparing(ValuePattern::fold).thenComparing(Comparator.naturalOrder())
							.reversed());
			assertSorted(all, MarkOrder.by(Dimension.OUTLET).reversed(),
					Comparator.comparing(row -> row.article().outlet(), lastAndDown));
			assertSorted(all, MarkOrder.by(MarkOrder.Text.WORDS).reversed(),
					Comparator.comparing(row -> key(row.words()), lastAndDown));
			MarkRows two = all.sorted(
					List.of(MarkOrder.by(Dimension.LABEL), MarkOrder.by(Dimension.ANNOTATOR).reversed()),
					Progress.NONE);
			List<MarkRow> expected = new ArrayList<>(list(all));
			expected.sort(Comparator.comparing(MarkRow::label, emptyLast)
					.thenComparing(Comparator.comparing(MarkRow::annotator).reversed()));
			assertEquals(expected, list(two));
			assertThrows(CancellationException.class,
					() -> all.sorted(List.of(MarkOrder.by(MarkOrder.Text.WORDS)), () -> true));
		}
	}

	private static void assertSorted(MarkRows rows, MarkOrder order, Comparator<MarkRow> expected) {
		List<MarkRow> sorted = new ArrayList<>(list(rows));
		sorted.sort(expected);
		assertEquals(sorted.stream().map(IndexSnapshotTest::shown).toList(),
				list(rows.sorted(List.of(order), Progress.NONE)).stream().map(IndexSnapshotTest::shown).toList(),
				order::toString);
	}

	private static String shown(MarkRow row) {
		return row.article().path() + " " + row.annotator() + " " + row.id() + " [" + key(row.words()) + "] "
				+ key(row.right());
	}

	private static List<MarkRow> list(MarkRows rows) {
		return IntStream.range(0, rows.size()).mapToObj(rows::row).toList();
	}

	private static String key(String text) {
		return ValuePattern.fold(text).replaceAll("[^\\p{L}\\p{N}\\p{So}\\p{Cs}]+", " ").strip();
	}

	@Test
	void aMarkIsFoundInWhateverOrder(@TempDir Path root) throws Exception {
		CorpusFolder folder = RandomCorpus.write(root, 32, 10);
		try (CorpusIndex index = CorpusIndex.open(folder, Progress.NONE)) {
			MarkRows rows = index.snapshot().marks(SmallCorpus.query("label:s*"),
					List.of(MarkOrder.by(MarkOrder.Text.LEFT)), Progress.NONE);
			for (int i = 0; i < rows.size(); i++) {
				MarkRow row = rows.row(i);
				assertEquals(i, rows.indexOf(row.article().path(), row.annotator(), row.id()));
				assertTrue(rows.ids(row.article().path(), row.annotator()).contains(row.id()));
			}
			assertEquals(-1, rows.indexOf(new ArticlePath("nowhere"), "alice", "m1"));
			assertEquals(Set.of(), rows.ids(new ArticlePath("article-1"), "nobody"));
		}
	}

	@Test
	void articlesCarryTheirStatusesWordsAndMarks(@TempDir Path root) throws Exception {
		SmallCorpus corpus = new SmallCorpus(root);
		ArticlePath a = corpus.article("a",
				Map.of("outlet", "Le Phare", "published", "2025-09-02T10:48", "title", "Le port"), TEXT,
				"navigation=Accueil Sports");
		corpus.mark(a, "alice", "slant", "ferme");
		var file = corpus.folder.readAnnotations(a, "alice");
		corpus.folder.writeAnnotations(file.with(AnnotationStatus.DONE), file);
		corpus.article("b", Map.of(), TEXT);
		try (CorpusIndex index = CorpusIndex.open(corpus.folder, Progress.NONE)) {
			ArticleRow row = index.snapshot().article(a).orElseThrow();
			assertEquals(
					new ArticleRow(new ArticleInfo(a, "Le port", "Le Phare", "2025-09-02T10:48", "fr", "", ""), 1, 8,
					Map.of("alice", AnnotationStatus.DONE)), row);
			assertTrue(index.snapshot().article(new ArticlePath("c")).isEmpty());
			assertEquals(List.of("b"),
					index.snapshot().articles(SmallCorpus.query("-label:slant"), Progress.NONE).stream()
					.map(each -> each.article().path().value()).toList());
			assertEquals(List.of("a"),
					index.snapshot().articles(SmallCorpus.query("status:done"), Progress.NONE).stream()
					.map(each -> each.article().path().value()).toList());
		}
	}

	@Test
	void completionKnowsWhatOccurs(@TempDir Path root) throws Exception {
		SmallCorpus corpus = new SmallCorpus(root);
		ArticlePath a = corpus.article("a", Map.of("outlet", "Le Phare", "desk", "city", "authors", List.of("Ana Bo")),
				TEXT);
		corpus.article("b", Map.of("outlet", "L’Écho"), TEXT);
		corpus.article("c", Map.of("outlet", "L’Écho"), TEXT);
		String id = corpus.mark(a, "alice", "speaker", "Elle");
		corpus.add("alice", a, corpus.get(a, "alice", id).withAttribute("who", "ada"));
		corpus.folder.writeSources(List.of(new Actor("ada", "Ada Lumen", "", "", List.of(), Map.of())), List.of());
		Annotation quote = Annotation.of("q", "said.so", List.of(SmallCorpus.span(TEXT, "fini")), TEXT, "")
				.withLink("by", id);
		corpus.add("alice", a, quote);
		try (CorpusIndex index = CorpusIndex.open(corpus.folder, Progress.NONE)) {
			var vocabulary = index.snapshot().vocabulary();
			assertEquals(List.of("L’Écho", "Le Phare"), vocabulary.values("outlet", "", "l", 9));
			assertEquals(List.of("Le Phare"), vocabulary.values("outlet", "", "phare", 9));
			assertEquals(List.of("L’Écho"), vocabulary.values("outlet", "", "", 1));
			assertEquals(List.of("ada"), vocabulary.values("entity", "", "lumen", 9));
			assertEquals(List.of("who"), vocabulary.values("attribute", "", "", 9));
			assertEquals(List.of("ada"), vocabulary.values("attribute", "who", "a", 9));
			assertEquals(List.of("authors", "desk"), vocabulary.values("meta", "", "", 9));
			assertEquals(List.of("Ana Bo"), vocabulary.values("author", "", "bo", 9));
			assertEquals(List.of("by"), vocabulary.values("link", "", "", 9));
			assertEquals(List.of("said.so", "speaker"),
					vocabulary.values("label", "", "s", 9).stream().sorted().toList());
			assertEquals(List.of(), vocabulary.values("nonsense", "", "", 9));
		}
	}

	@Test
	void countingCanBeCancelled(@TempDir Path root) throws Exception {
		CorpusFolder folder = RandomCorpus.write(root, 33, 4);
		try (CorpusIndex index = CorpusIndex.open(folder, Progress.NONE)) {
			assertThrows(CancellationException.class,
					() -> index.snapshot().count(List.of(Dimension.LABEL), Query.ALL, () -> true));
			assertThrows(CancellationException.class,
					() -> index.snapshot().marks(Query.ALL, MarkOrder.CORPUS, () -> true));
			assertThrows(CancellationException.class,
					() -> index.snapshot().concordance(Query.text("port"), 10, ConcordanceOrder.CORPUS, () -> true));
		}
	}

	private static CountTable count(CorpusIndex index, String query, String... by) throws Exception {
		List<Dimension> dimensions = new ArrayList<>();
		for (String each : by) {
			dimensions.add(Dimension.parse(each).orElseThrow());
		}
		return index.snapshot().count(dimensions, SmallCorpus.query(query), Progress.NONE);
	}
}
