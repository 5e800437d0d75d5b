// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.CRC32C;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.corpus.CorpusChange;
import java.util.stream.Stream;
import org.newsmark.core.query.Dimension;
import org.newsmark.core.corpus.CorpusFolder;
import org.newsmark.core.corpus.CorpusLayout;
import org.newsmark.core.work.Progress;

/** What outlives the process, and everything that can be wrong with it. */
class IndexFilesTest {

	/** Counts the articles that are read. */
	private static final class Counting implements Progress {

		private int read;

		@Override
		public boolean cancelled() {
			return false;
		}

		@Override
		public void worked(int units) {
			read += units;
		}
	}

	@Test
	void whatDidNotChangeIsNotReadAgain(@TempDir Path root) throws Exception {
		CorpusFolder folder = RandomCorpus.write(root, 1, 10);
		SmallCorpus.settle(folder);
		assertEquals(10, read(folder));
		assertEquals(0, read(folder));
		RandomCorpus.remark(folder, folder.articlePaths().get(3), "alice", 99);
		Files.setLastModifiedTime(folder.file(CorpusLayout.annotationFile(folder.articlePaths().get(3), "alice")),
				FileTime.from(Instant.parse("2026-01-02T10:00:00.123456789Z")));
		assertEquals(1, read(folder));
		assertEquals(0, read(folder));
		Files.writeString(folder.file("articles/article-1.json"), "{\"newsmark\":\"article/1\",\"outlet\":\"New\"}\n");
		Files.delete(folder.file("articles/article-2.txt"));
		Files.writeString(folder.file("articles/fresh.txt"), "Un port.");
		assertEquals(2, read(folder));
	}

	/** Lucene leaves a file in the folder of the texts whenever it writes there. */
	@Test
	void countingMarksDoesNotOpenTheTextsAndSearchingWordsDoes(@TempDir Path root) throws Exception {
		CorpusFolder folder = RandomCorpus.write(root, 5, 10);
		SmallCorpus.settle(folder);
		read(folder);
		Path trace = index(folder).resolve("text/write.lock");
		Files.delete(trace);
		try (CorpusIndex index = CorpusIndex.open(folder, Progress.NONE)) {
			assertTrue(index.isKept());
			index.snapshot().count(List.of(Dimension.LABEL), SmallCorpus.query("label:*"), Progress.NONE);
			index.refresh(Progress.NONE);
			assertFalse(Files.exists(trace));
			IndexUpdateTest.assertSame(folder, index.snapshot());
			assertTrue(Files.exists(trace));
		}
	}

	@Test
	void textsThatAreMissingAreMadeAgainWhenSomebodySearches(@TempDir Path root) throws Exception {
		CorpusFolder folder = RandomCorpus.write(root, 6, 10);
		SmallCorpus.settle(folder);
		read(folder);
		try (Stream<Path> texts = Files.list(index(folder).resolve("text"))) {
			for (Path file : texts.toList()) {
				Files.delete(file);
			}
		}
		try (CorpusIndex index = CorpusIndex.open(folder, Progress.NONE)) {
			assertEquals(CorpusIndex.Origin.SNAPSHOT, index.origin());
			IndexUpdateTest.assertSame(folder, index.snapshot());
		}
		assertEquals(0, read(folder));
	}

	@Test
	void aChangeBeforeTheFirstSearchIsFoundByIt(@TempDir Path root) throws Exception {
		CorpusFolder folder = RandomCorpus.write(root, 7, 10);
		SmallCorpus.settle(folder);
		read(folder);
		try (CorpusIndex index = CorpusIndex.open(folder, Progress.NONE)) {
			IndexSnapshot before = index.snapshot();
			Files.writeString(folder.file("articles/fresh.txt"), "Un mot que personne n'avait écrit: zanzibar.");
			Files.delete(folder.file("articles/article-2.txt"));
			index.refresh(Progress.NONE);
			assertEquals(1, index.snapshot().articles(SmallCorpus.query("zanzibar"), Progress.NONE).size());
			assertEquals(0, before.articles(SmallCorpus.query("zanzibar"), Progress.NONE).size());
		}
	}

	@Test
	void whoSearchesTheFirstTimeAfterTheEndIsTold(@TempDir Path root) throws Exception {
		CorpusFolder folder = RandomCorpus.write(root, 8, 4);
		SmallCorpus.settle(folder);
		read(folder);
		CorpusIndex index = CorpusIndex.open(folder, Progress.NONE);
		index.close();
		assertThrows(IllegalStateException.class,
				() -> index.snapshot().articles(SmallCorpus.query("port"), Progress.NONE));
	}

	/**
	 * A file that is changed within the tick of the clock in which it was read has the same size and time as the one
	 * that was read.
	 */
	@Test
	void aFileWrittenJustNowIsReadAgainTheNextTime(@TempDir Path root) throws Exception {
		SmallCorpus corpus = new SmallCorpus(root);
		corpus.article("a", Map.of(), "Le port");
		Path file = corpus.folder.file("articles/a.txt");
		FileTime now = FileTime.from(Instant.now().plusSeconds(60));
		Files.setLastModifiedTime(file, now);
		try (CorpusIndex index = CorpusIndex.open(corpus.folder, Progress.NONE)) {
			Files.writeString(file, "Le quai");
			Files.setLastModifiedTime(file, now);
			assertEquals(1, index.snapshot().articles(SmallCorpus.query("port"), Progress.NONE).size());
			index.refresh(Progress.NONE);
			assertEquals(List.of(), index.snapshot().articles(SmallCorpus.query("port"), Progress.NONE));
		}
	}

	@Test
	void aSegmentOfWhateverLengthOrContentIsMadeAgain(@TempDir Path root) throws Exception {
		CorpusFolder folder = RandomCorpus.write(root, 2, 8);
		SmallCorpus.settle(folder);
		read(folder);
		Path segment = only(folder, "*.segment");
		byte[] good = Files.readAllBytes(segment);
		for (int length : new int[] { 0, 1, 7, 8, 23, 24, 25, good.length / 3, good.length / 2, good.length - 25,
				good.length - 24,
				good.length - 9, good.length - 8, good.length - 1 }) {
			assertMadeAgain(folder, Arrays.copyOf(good, length), "cut to " + length);
		}
		for (int at = 0; at < good.length; at += Math.max(1, good.length / 23)) {
			byte[] bad = good.clone();
			bad[at] ^= 0x10;
			assertMadeAgain(folder, bad, "changed at " + at);
		}
		assertMadeAgain(folder, Arrays.copyOf(good, good.length + 3), "longer");
	}

	private static void assertMadeAgain(CorpusFolder folder, byte[] bad, String what) throws Exception {
		Files.write(only(folder, "*.segment"), bad);
		try (CorpusIndex index = CorpusIndex.open(folder, Progress.NONE)) {
			assertEquals(CorpusIndex.Origin.DAMAGED, index.origin(), what);
			IndexUpdateTest.assertSame(folder, index.snapshot());
		}
	}

	@Test
	void aMissingSegmentIsMadeAgain(@TempDir Path root) throws Exception {
		CorpusFolder folder = RandomCorpus.write(root, 2, 8);
		read(folder);
		Files.delete(only(folder, "*.segment"));
		try (CorpusIndex index = CorpusIndex.open(folder, Progress.NONE)) {
			assertEquals(CorpusIndex.Origin.DAMAGED, index.origin());
			IndexUpdateTest.assertSame(folder, index.snapshot());
		}
	}

	@Test
	void aListThatIsDamagedOrOfAnotherVersionIsMadeAgain(@TempDir Path root) throws Exception {
		CorpusFolder folder = RandomCorpus.write(root, 3, 5);
		read(folder);
		Path list = index(folder).resolve("marks");
		String good = Files.readString(list);
		String[] lines = good.split("\n");
		String other = good.replace(lines[0], "newsmark-index/999").substring(0,
				good.length() - lines[lines.length - 1].length() - 1
				+ "newsmark-index/999".length() - lines[0].length());
		CRC32C checksum = new CRC32C();
		checksum.update(other.getBytes(StandardCharsets.UTF_8));
		for (String bad : List.of("", "\n", "x", good.substring(0, good.length() / 2),
				good.substring(0, good.length() - 1),
				good.replace("newsmark", "Newsmark"), other + Long.toHexString(checksum.getValue()) + "\n")) {
			Files.writeString(list, bad);
			try (CorpusIndex index = CorpusIndex.open(folder, Progress.NONE)) {
				assertEquals(CorpusIndex.Origin.DAMAGED, index.origin(), bad);
				IndexUpdateTest.assertSame(folder, index.snapshot());
			}
		}
	}

	@Test
	void anIndexOfTextsThatIsDamagedOrGoneIsMadeAgain(@TempDir Path root) throws Exception {
		CorpusFolder folder = RandomCorpus.write(root, 4, 6);
		SmallCorpus.settle(folder);
		read(folder);
		List<String> names = names(index(folder).resolve("text"));
		assertTrue(names.size() > 2, names::toString);
		for (String name : names) {
			for (int part : new int[] { 0, 1, 2 }) {
				Path file = index(folder).resolve("text").resolve(name);
				if (Files.exists(file)) {
					byte[] bytes = Files.readAllBytes(file);
					Files.write(file, Arrays.copyOf(bytes, bytes.length * part / 3));
					assertReopens(folder);
				}
			}
		}
		for (Path file : Files.list(index(folder).resolve("text")).toList()) {
			Files.delete(file);
		}
		assertReopens(folder);
	}

	@Test
	void withoutItsFolderTheIndexIsMadeAgain(@TempDir Path root) throws Exception {
		CorpusFolder folder = RandomCorpus.write(root, 4, 6);
		read(folder);
		try (var all = Files.walk(index(folder))) {
			for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(each);
			}
		}
		try (CorpusIndex index = CorpusIndex.open(folder, Progress.NONE)) {
			assertEquals(CorpusIndex.Origin.NEW, index.origin());
			IndexUpdateTest.assertSame(folder, index.snapshot());
		}
	}

	@Test
	void whereNothingCanBeWrittenTheIndexIsKeptInMemory(@TempDir Path root) throws Exception {
		CorpusFolder folder = RandomCorpus.write(root, 4, 6);
		Files.writeString(Files.createDirectories(index(folder).getParent()).resolve("index"), "in the way");
		try (CorpusIndex index = CorpusIndex.open(folder, Progress.NONE)) {
			assertFalse(index.isKept());
			IndexUpdateTest.assertSame(folder, index.snapshot());
			RandomCorpus.remark(folder, folder.articlePaths().get(0), "alice", 3);
			index.refresh(Progress.NONE);
			IndexUpdateTest.assertSame(folder, index.snapshot());
		}
	}

	@Test
	void filesThatCannotBeReadAreReportedAndTheRestCounts(@TempDir Path root) throws Exception {
		SmallCorpus corpus = new SmallCorpus(root);
		ArticlePath good = corpus.article("good", Map.of("outlet", "Le Phare"), "Le port est fermé.");
		ArticlePath bad = corpus.article("bad", Map.of("outlet", "Le Phare"), "Le quai est fermé.");
		corpus.mark(good, "alice", "slant", "port");
		corpus.mark(bad, "alice", "slant", "quai");
		corpus.mark(bad, "bob", "slant", "fermé");
		String half = Files.readString(corpus.folder.file("annotations/bob/bad.jsonl"));
		Files.writeString(corpus.folder.file("annotations/bob/bad.jsonl"), half.substring(0, half.length() - 20));
		Files.writeString(corpus.folder.file("articles/bad.json"), "{");
		Files.write(corpus.folder.file("articles/binary.txt"), new byte[] { 'a', (byte) 0xff, (byte) 0xfe });
		SmallCorpus.settle(corpus.folder);
		for (int i = 0; i < 2; i++) {
			try (CorpusIndex index = CorpusIndex.open(corpus.folder, Progress.NONE)) {
				assertEquals(List.of("articles/bad.json", "annotations/bob/bad.jsonl", "articles/binary.txt"),
						index.problems().stream().map(ArticleFormatException::path).toList());
				assertEquals(2, index.problems().get(1).line());
				assertEquals(List.of("quai", "port"), SmallCorpus.words(index.snapshot(), ""));
				assertEquals(List.of("port"), SmallCorpus.words(index.snapshot(), "outlet:\"Le Phare\""));
			}
		}
		Files.writeString(corpus.folder.file("annotations/bob/bad.jsonl"), half);
		try (CorpusIndex index = CorpusIndex.open(corpus.folder, Progress.NONE)) {
			assertEquals(2, index.problems().size());
			assertEquals(List.of("quai", "fermé", "port"), SmallCorpus.words(index.snapshot(), ""));
			Files.writeString(corpus.folder.file("articles/bad.json"), "{\"newsmark\":\"article/1\"}\n");
			Files.delete(corpus.folder.file("articles/binary.txt"));
			index.refresh(Progress.NONE);
			assertEquals(List.of(), index.problems());
		}
	}

	@Test
	void cancellingAtAnyMomentLeavesNoDamage(@TempDir Path root) throws Exception {
		CorpusFolder folder = RandomCorpus.write(root, 6, 30);
		SmallCorpus.settle(folder);
		int cancelled = 0;
		for (int after = 0; after < 60; after += 7) {
			AtomicInteger left = new AtomicInteger(after);
			try (CorpusIndex index = CorpusIndex.open(folder, () -> left.decrementAndGet() < 0)) {
				IndexUpdateTest.assertSame(folder, index.snapshot());
			} catch (CancellationException expected) {
				cancelled++;
				assertEquals(List.of(), names(index(folder)).stream()
						.filter(name -> name.endsWith(".segment") || name.endsWith(".tmp")).toList());
			}
		}
		assertTrue(cancelled > 3, cancelled + " were cancelled");
		try (CorpusIndex index = CorpusIndex.open(folder, Progress.NONE)) {
			IndexUpdateTest.assertSame(folder, index.snapshot());
			IndexSnapshot before = index.snapshot();
			RandomCorpus.remark(folder, folder.articlePaths().get(0), "alice", 8);
			assertThrows(CancellationException.class, () -> index.refresh(() -> true));
			assertEquals(before, index.snapshot());
			index.refresh(Progress.NONE);
			IndexUpdateTest.assertSame(folder, index.snapshot());
		}
	}

	@Test
	void twoAtOnceBothAnswerAndOneKeepsTheFiles(@TempDir Path root) throws Exception {
		CorpusFolder folder = RandomCorpus.write(root, 7, 15);
		SmallCorpus.settle(folder);
		ArticlePath some = folder.articlePaths().get(2);
		CorpusIndex first = CorpusIndex.open(folder, Progress.NONE);
		RandomCorpus.rewrite(folder, some, 1);
		try (CorpusIndex second = CorpusIndex.open(folder, Progress.NONE)) {
			assertTrue(first.isKept());
			assertFalse(second.isKept());
			assertEquals(CorpusIndex.Origin.SNAPSHOT, second.origin());
			IndexUpdateTest.assertSame(folder, second.snapshot());
			first.update(new CorpusChange.Articles(Set.of(some)), Progress.NONE);
			IndexUpdateTest.assertSame(folder, first.snapshot());
			RandomCorpus.rewrite(folder, folder.articlePaths().get(4), 2);
			second.refresh(Progress.NONE);
			IndexUpdateTest.assertSame(folder, second.snapshot());
			first.close();
			IndexUpdateTest.assertSame(folder, second.snapshot());
			try (CorpusIndex third = CorpusIndex.open(folder, Progress.NONE)) {
				assertTrue(third.isKept());
				IndexUpdateTest.assertSame(folder, third.snapshot());
			}
		}
		assertReopens(folder);
	}

	@Test
	void theSecondOneCanBuildBesideTheFirst(@TempDir Path root) throws Exception {
		CorpusFolder folder = RandomCorpus.write(root, 8, 10);
		try (CorpusIndex first = CorpusIndex.open(folder, Progress.NONE)) {
			Files.delete(index(folder).resolve("marks"));
			try (CorpusIndex second = CorpusIndex.open(folder, Progress.NONE)) {
				assertEquals(CorpusIndex.Origin.NEW, second.origin());
				IndexUpdateTest.assertSame(folder, second.snapshot());
			}
			IndexUpdateTest.assertSame(folder, first.snapshot());
		}
		assertReopens(folder);
	}

	@Test
	void whatIsLeftOfABrokenSessionIsClearedAway(@TempDir Path root) throws Exception {
		CorpusFolder folder = RandomCorpus.write(root, 9, 5);
		read(folder);
		Files.writeString(index(folder).resolve("left-over.segment"), "half");
		Files.writeString(index(folder).resolve("left-over.tmp"), "half");
		RandomCorpus.remark(folder, folder.articlePaths().get(0), "alice", 4);
		read(folder);
		assertFalse(names(index(folder)).stream().anyMatch(name -> name.startsWith("left-over")),
				() -> index(folder).toString());
	}

	@Test
	void segmentsDoNotGrowWithoutEnd(@TempDir Path root) throws Exception {
		CorpusFolder folder = RandomCorpus.write(root, 10, 12);
		for (int session = 0; session < 14; session++) {
			try (CorpusIndex index = CorpusIndex.open(folder, Progress.NONE)) {
				RandomCorpus.remark(folder, folder.articlePaths().get(session % 12), "alice", session);
				index.refresh(Progress.NONE);
			}
			assertTrue(names(index(folder)).stream().filter(name -> name.endsWith(".segment")).count() <= 9);
		}
		assertReopens(folder);
	}

	private static int read(CorpusFolder folder) throws Exception {
		Counting progress = new Counting();
		try (CorpusIndex index = CorpusIndex.open(folder, progress)) {
			IndexUpdateTest.assertSame(folder, index.snapshot());
		}
		return progress.read;
	}

	private static void assertReopens(CorpusFolder folder) throws Exception {
		try (CorpusIndex index = CorpusIndex.open(folder, Progress.NONE)) {
			IndexUpdateTest.assertSame(folder, index.snapshot());
		}
	}

	private static Path index(CorpusFolder folder) {
		return folder.root().resolve(CorpusLayout.DERIVED).resolve("index");
	}

	private static Path only(CorpusFolder folder, String glob) throws IOException {
		try (var files = Files.newDirectoryStream(index(folder), glob)) {
			List<Path> found = new ArrayList<>();
			files.forEach(found::add);
			assertEquals(1, found.size(), found::toString);
			return found.get(0);
		}
	}

	private static List<String> names(Path folder) {
		try (var files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		} catch (IOException nothingThere) {
			return List.of();
		}
	}
}
