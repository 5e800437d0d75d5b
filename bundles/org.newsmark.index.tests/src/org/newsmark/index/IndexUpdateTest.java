// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.corpus.Actor;
import org.newsmark.core.corpus.CorpusChange;
import org.newsmark.core.corpus.CorpusFolder;
import org.newsmark.core.corpus.CorpusLayout;
import org.newsmark.core.query.Dimension;
import org.newsmark.core.query.Query;
import org.newsmark.core.work.Progress;

class IndexUpdateTest {

	private static final List<String> QUERIES = List.of("", "zone:*", "label:said.*", "link:by", "voice:source", "port",
			"words:port", "-entity:ada",
			"annotator:alice outlet:*", "attribute:mood");

	@ParameterizedTest
	@ValueSource(longs = { 11, 12, 13 })
	void whatWasUpdatedStepByStepIsWhatIsReadAnew(long seed, @TempDir Path root) throws Exception {
		Random random = new Random(seed);
		CorpusFolder folder = RandomCorpus.write(root, seed, 12);
		try (CorpusIndex index = CorpusIndex.open(folder, Progress.NONE)) {
			for (int step = 0; step < 60; step++) {
				change(folder, index, random, step);
				if (step % 5 == 0) {
					assertSame(folder, index.snapshot());
				}
			}
			assertSame(folder, index.snapshot());
		}
		try (CorpusIndex again = CorpusIndex.open(folder, Progress.NONE)) {
			assertEquals(CorpusIndex.Origin.SNAPSHOT, again.origin());
			assertSame(folder, again.snapshot());
		}
	}

	private static void change(CorpusFolder folder, CorpusIndex index, Random random, int step) throws Exception {
		List<ArticlePath> paths = folder.articlePaths();
		ArticlePath path = paths.get(random.nextInt(paths.size()));
		switch (random.nextInt(7)) {
			case 0, 1, 2 -> {
				RandomCorpus.remark(folder, path, "alice", random.nextLong());
				index.update(new CorpusChange.Annotations(path, "alice"), Progress.NONE);
			}
			case 3 -> {
				RandomCorpus.rewrite(folder, path, random.nextLong());
				index.update(new CorpusChange.Articles(Set.of(path)), Progress.NONE);
			}
			case 4 -> {
				ArticlePath made = new ArticlePath("made/" + step);
				RandomCorpus.rewrite(folder, made, random.nextLong());
				index.refresh(Progress.NONE);
			}
			case 5 -> {
				delete(folder, path);
				index.update(new CorpusChange.Articles(Set.of(path)), Progress.NONE);
				RandomCorpus.rewrite(folder, path, random.nextLong());
				index.refresh(Progress.NONE);
			}
			default -> {
				Files.deleteIfExists(folder.file(CorpusLayout.annotationFile(path, "bob")));
				index.refresh(Progress.NONE);
			}
		}
	}

	private static void delete(CorpusFolder folder, ArticlePath path) throws Exception {
		Files.delete(folder.file(CorpusLayout.textFile(path)));
		Files.deleteIfExists(folder.file(CorpusLayout.descriptionFile(path)));
		for (String annotator : RandomCorpus.ANNOTATORS) {
			Files.deleteIfExists(folder.file(CorpusLayout.annotationFile(path, annotator)));
		}
	}

	/** Answers some queries as looking at every mark does. */
	static void assertSame(CorpusFolder folder, IndexSnapshot snapshot) throws Exception {
		BruteForce truth = new BruteForce(folder);
		for (String typed : QUERIES) {
			Query query = SmallCorpus.query(typed);
			MarkRows rows = snapshot.marks(query, MarkOrder.CORPUS, Progress.NONE);
			assertEquals(truth.marks(query).stream().map(BruteForce.Mark::key).toList(),
					IntStream.range(0, rows.size()).mapToObj(rows::row).map(IndexAgainstBruteForceTest::key).toList(),
					typed);
			List<Dimension> by = List.of(Dimension.LABEL, Dimension.OUTLET);
			assertEquals(truth.count(by, query),
					IndexAgainstBruteForceTest.cells(snapshot.count(by, query, Progress.NONE)), typed);
			assertEquals(truth.articles(query),
					snapshot.articles(query, Progress.NONE).stream().map(row -> row.article().path().value()).toList());
		}
	}

	@Test
	void aSnapshotNeverChanges(@TempDir Path root) throws Exception {
		SmallCorpus corpus = new SmallCorpus(root);
		ArticlePath article = corpus.article("a", Map.of(), "Le port est fermé.");
		corpus.mark(article, "alice", "slant", "fermé");
		try (CorpusIndex index = CorpusIndex.open(corpus.folder, Progress.NONE)) {
			IndexSnapshot before = index.snapshot();
			corpus.mark(article, "alice", "speaker", "port");
			index.update(new CorpusChange.Annotations(article, "alice"), Progress.NONE);
			corpus.article("a", Map.of(), "Le quai est ouvert.");
			index.update(new CorpusChange.Articles(Set.of(article)), Progress.NONE);
			assertEquals(List.of("fermé"), SmallCorpus.words(before, ""));
			assertEquals(1, before.articles(SmallCorpus.query("port"), Progress.NONE).size());
			assertEquals(0, index.snapshot().articles(SmallCorpus.query("port"), Progress.NONE).size());
			assertTrue(index.snapshot().generation() > before.generation());
		}
	}

	@Test
	void subscribersGetEveryNewSnapshotUntilTheyClose(@TempDir Path root) throws Exception {
		SmallCorpus corpus = new SmallCorpus(root);
		ArticlePath article = corpus.article("a", Map.of(), "Le port est fermé.");
		try (CorpusIndex index = CorpusIndex.open(corpus.folder, Progress.NONE)) {
			List<Integer> seen = new ArrayList<>();
			try (var subscription = index.subscribe(snapshot -> seen.add(snapshot.marks()))) {
				corpus.mark(article, "alice", "slant", "fermé");
				index.update(new CorpusChange.Annotations(article, "alice"), Progress.NONE);
				corpus.mark(article, "bob", "slant", "port");
				index.refresh(Progress.NONE);
			}
			corpus.mark(article, "bob", "slant", "est");
			index.refresh(Progress.NONE);
			assertEquals(List.of(1, 2), seen);
			assertEquals(3, index.snapshot().marks());
		}
	}

	@Test
	void marksThatMovedWithTheTextAreCountedWhereTheyStandNow(@TempDir Path root) throws Exception {
		SmallCorpus corpus = new SmallCorpus(root);
		ArticlePath article = corpus.article("a", Map.of(), "Le port est fermé.");
		corpus.mark(article, "alice", "slant", "fermé");
		corpus.mark(article, "alice", "speaker", "port");
		try (CorpusIndex index = CorpusIndex.open(corpus.folder, Progress.NONE)) {
			corpus.article("a", Map.of(), "Hier, le quai était fermé.");
			index.refresh(Progress.NONE);
			MarkRow moved = index.snapshot().marks(SmallCorpus.query("label:slant"), MarkOrder.CORPUS, Progress.NONE)
					.row(0);
			assertEquals(SmallCorpus.span("Hier, le quai était fermé.", "fermé"), moved.spans().get(0));
			assertEquals(List.of("port"), SmallCorpus.words(index.snapshot(), "orphan:yes"));
		}
	}

	@Test
	void aRenamedArticleIsFoundUnderItsNewName(@TempDir Path root) throws Exception {
		SmallCorpus corpus = new SmallCorpus(root);
		ArticlePath article = corpus.article("old/a", Map.of(), "Le port est fermé.");
		corpus.mark(article, "alice", "slant", "fermé");
		try (CorpusIndex index = CorpusIndex.open(corpus.folder, Progress.NONE)) {
			for (String file : List.of(CorpusLayout.textFile(article), CorpusLayout.descriptionFile(article),
					CorpusLayout.annotationFile(article, "alice"))) {
				Path from = corpus.folder.file(file);
				Path to = corpus.folder.file(file.replace("old/a", "new/b"));
				Files.createDirectories(to.getParent());
				Files.move(from, to);
			}
			index.refresh(Progress.NONE);
			assertEquals(List.of("new/b"), index.snapshot().articles(SmallCorpus.query("port"), Progress.NONE).stream()
					.map(row -> row.article().path().value()).toList());
			assertEquals(List.of("fermé"), SmallCorpus.words(index.snapshot(), "article:new/*"));
		}
	}

	@Test
	void aCodebookThatGivesAFamilyAnotherRoleChangesVoices(@TempDir Path root) throws Exception {
		SmallCorpus corpus = new SmallCorpus(root);
		ArticlePath article = corpus.article("a", Map.of(), "Elle dit « le port est fermé ».");
		corpus.mark(article, "alice", "said.so", "« le port est fermé »");
		corpus.mark(article, "alice", "slant", "fermé");
		SmallCorpus.settle(corpus.folder);
		try (CorpusIndex index = CorpusIndex.open(corpus.folder, Progress.NONE)) {
			assertEquals(List.of("fermé"), SmallCorpus.words(index.snapshot(), "label:slant voice:source"));
			corpus.folder.writeCodebook(RandomCorpus.CODEBOOK.replace("role: quote", "role: other"));
			index.update(new CorpusChange.Settings(), Progress.NONE);
			assertEquals(List.of("fermé"), SmallCorpus.words(index.snapshot(), "label:slant voice:narrator"));
		}
		corpus.folder.writeCodebook(RandomCorpus.CODEBOOK);
		try (CorpusIndex again = CorpusIndex.open(corpus.folder, Progress.NONE)) {
			assertEquals(CorpusIndex.Origin.CODEBOOK, again.origin());
			assertEquals(List.of("fermé"), SmallCorpus.words(again.snapshot(), "label:slant voice:source"));
		}
	}

	@Test
	void aNewNameInTheRegisterIsFoundAtOnce(@TempDir Path root) throws Exception {
		CorpusFolder folder = RandomCorpus.write(root, 5, 6);
		try (CorpusIndex index = CorpusIndex.open(folder, Progress.NONE)) {
			int byId = index.snapshot().count(List.of(), SmallCorpus.query("entity:=bo"), Progress.NONE).total();
			assertTrue(byId > 0);
			assertEquals(0,
					index.snapshot().count(List.of(), SmallCorpus.query("entity:Capitaine"), Progress.NONE).total());
			var actors = folder.readSources();
			var bo = actors.get(1);
			folder.writeSources(List.of(actors.get(0),
					new Actor(bo.id(), bo.name(), bo.type(), bo.country(), List.of("Capitaine"), bo.other())), actors);
			index.update(new CorpusChange.Settings(), Progress.NONE);
			assertEquals(byId,
					index.snapshot().count(List.of(), SmallCorpus.query("entity:Capitaine"), Progress.NONE).total());
		}
	}

	@Test
	void manySavingsInOneSessionLeaveOneTruth(@TempDir Path root) throws Exception {
		CorpusFolder folder = RandomCorpus.write(root, 21, 40);
		try (CorpusIndex index = CorpusIndex.open(folder, Progress.NONE)) {
			for (int step = 0; step < 120; step++) {
				ArticlePath path = folder.articlePaths().get(step * 7 % 40);
				RandomCorpus.remark(folder, path, "bob", step);
				index.update(new CorpusChange.Annotations(path, "bob"), Progress.NONE);
			}
			assertSame(folder, index.snapshot());
		}
	}
}
