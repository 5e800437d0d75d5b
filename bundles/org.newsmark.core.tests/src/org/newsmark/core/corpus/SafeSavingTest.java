// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationFile;
import org.newsmark.core.annotation.AnnotationSet;
import org.newsmark.core.article.Article;
import org.newsmark.core.article.ArticleMetadata;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.article.ArticleText;
import org.newsmark.core.article.Zone;
import org.newsmark.core.article.Zones;
import org.newsmark.core.internal.corpus.Disk;
import org.newsmark.core.work.Progress;

/** Whatever goes wrong while a file is written, the old one or the new one is there whole, and nothing else. */
class SafeSavingTest {

	private static final ArticlePath PORT = new ArticlePath("2025/09/port-ferme");
	private static final String MARKS = CorpusLayout.annotationFile(PORT, "alice");

	/** Stands for the process being killed: nothing after it is done, not even tidying up. */
	private static final class Killed extends Error {
		private static final long serialVersionUID = 1L;
	}

	private final Path folder;
	private final Path root;
	private final Map<String, String> before;

	SafeSavingTest(@TempDir Path folder) throws Exception {
		this.folder = folder;
		root = Corpora.copy(folder.resolve("corpus"));
		before = Corpora.contents(root);
	}

	private CorpusWriteException refused(Disk disk) throws Exception {
		CorpusFolder corpus = CorpusFolder.open(root, disk);
		AnnotationFile base = corpus.readAnnotations(PORT, "alice");
		CorpusWriteException refused = assertThrows(CorpusWriteException.class,
				() -> corpus.writeAnnotations(Corpora.without(base, "e00001"), base));
		assertEquals(before, Corpora.contents(root), "the old file and nothing else");
		assertEquals(MARKS, refused.path());
		return refused;
	}

	@Test
	void aDiskThatIsFullHalfWayLeavesTheOldFile() throws Exception {
		CorpusWriteException refused = refused(new Disk() {
			@Override
			public void write(Path file, byte[] bytes) throws IOException {
				Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
				throw new IOException("No space left on device");
			}
		});

		assertEquals(CorpusWriteException.Reason.DISK_FULL, refused.reason());
		assertTrue(refused.sentence(Locale.FRENCH).startsWith("Le disque est plein"));
	}

	@Test
	void aReadOnlyFolderLeavesTheOldFile() throws Exception {
		assertEquals(CorpusWriteException.Reason.READ_ONLY, refused(new Disk() {
			@Override
			public void write(Path file, byte[] bytes) throws IOException {
				throw new AccessDeniedException(file.toString());
			}
		}).reason());
		assertEquals(CorpusWriteException.Reason.READ_ONLY, refused(new Disk() {
			@Override
			public void write(Path file, byte[] bytes) {
				throw new ReadOnlyFileSystemException();
			}
		}).reason());
	}

	@Test
	void aReplaceThatFailsLeavesTheOldFile() throws Exception {
		assertEquals(CorpusWriteException.Reason.SYSTEM, refused(new Disk() {
			@Override
			public void replace(Path from, Path to) throws IOException {
				throw new IOException("in use by another program");
			}
		}).reason());
	}

	@Test
	void aFolderThatCannotBeForcedIsNoFailure() throws Exception {
		CorpusFolder corpus = CorpusFolder.open(root, new Disk() {
			@Override
			public void forceFolder(Path forced) throws IOException {
				throw new AccessDeniedException(forced.toString());
			}
		});
		AnnotationFile base = corpus.readAnnotations(PORT, "alice");

		assertInstanceOf(Saved.Written.class, corpus.writeAnnotations(Corpora.without(base, "e00001"), base));
		assertEquals(5, corpus.readAnnotations(PORT, "alice").annotations().size());
	}

	@Test
	void aCrashBeforeTheReplaceLeavesTheOldFileAndItsRemainsAreSweptUpLater() throws Exception {
		CorpusFolder crashing = CorpusFolder.open(root, new Disk() {
			@Override
			public void replace(Path from, Path to) throws IOException {
				// The process ends here: what it would have tidied up stays.
				Files.copy(from, from.resolveSibling(".newsmark-left-behind.tmp"));
				throw new Killed();
			}
		});
		AnnotationFile base = crashing.readAnnotations(PORT, "alice");
		assertThrows(Killed.class, () -> crashing.writeAnnotations(Corpora.without(base, "e00001"), base));
		Path remains = root.resolve(MARKS).resolveSibling(".newsmark-left-behind.tmp");

		CorpusFolder corpus = CorpusFolder.open(root);
		assertEquals(before.get(MARKS), Corpora.contents(root).get(MARKS));
		assertEquals(base, corpus.readAnnotations(PORT, "alice"));
		assertEquals(List.of("alice", "gold"), corpus.annotators());
		assertEquals(List.of(), corpus.list(Progress.NONE).problems());
		corpus.writeAnnotations(Corpora.without(base, "e00001"), base);
		assertTrue(Files.exists(remains), "it may belong to a process that is still writing");

		Files.setLastModifiedTime(remains, FileTime.from(Instant.now().minusSeconds(7200)));
		AnnotationFile now = corpus.readAnnotations(PORT, "alice");
		CorpusFolder.open(root).writeAnnotations(Corpora.without(now, "e00002"), now);
		assertFalse(Files.exists(remains));
	}

	@Test
	void aCrashBetweenDescriptionAndTextLeavesAnArticleThatCanBeRead() throws Exception {
		CorpusFolder crashing = CorpusFolder.open(root, new Disk() {
			@Override
			public void replace(Path from, Path to) throws IOException {
				if (to.toString().endsWith(".txt")) {
					throw new Killed();
				}
				Disk.super.replace(from, to);
			}
		});
		ArticlePath path = new ArticlePath("new");
		Article article = new Article(path, "Text", new ArticleMetadata(Map.of("title", "New")), Zones.NONE);

		assertThrows(Killed.class, () -> crashing.writeArticle(article, WritePolicy.NEW));

		CorpusFolder corpus = CorpusFolder.open(root);
		assertFalse(corpus.articlePaths().contains(path));
		corpus.writeArticle(article, WritePolicy.NEW);
		assertEquals(article, corpus.readArticle(path));
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 3, 4 })
	void aCrashAtAnyMomentLeavesTextZonesAndMarksAllOldOrAllNew(int moment) throws Exception {
		int[] done = new int[1];
		CorpusFolder crashing = CorpusFolder.open(root, new Disk() {
			@Override
			public void replace(Path from, Path to) throws IOException {
				if (done[0]++ == moment) {
					throw new Killed();
				}
				Disk.super.replace(from, to);
			}
		});
		Correction base = new Correction(crashing.readArticle(PORT), crashing.readAnnotations(PORT, "alice"));
		Correction edited = shifted(base);
		if (moment < 4) {
			assertThrows(Killed.class, () -> crashing.writeCorrection(edited, base));
		} else {
			crashing.writeCorrection(edited, base);
		}

		CorpusFolder corpus = CorpusFolder.open(root);
		Correction now = new Correction(corpus.readArticle(PORT), corpus.readAnnotations(PORT, "alice"));
		assertTrue(now.article().equals(base.article()) || now.article().equals(edited.article()));
		boolean isNew = now.article().equals(edited.article());
		assertEquals(isNew ? "x" : base.marks().annotations().all().get(0).note(), now.marks().annotations().all().get(0).note());
		assertEquals(moment > 0, isNew, "from the note on everything counts");
		assertEquals(List.of(), corpus.list(Progress.NONE).problems());
		assertFalse(Files.exists(root.resolve(".newsmark-pending")));
	}

	@Test
	void aCorrectionIsNotWrittenOverATextThatAnotherProgramChanged() throws Exception {
		CorpusFolder corpus = CorpusFolder.open(root);
		Correction base = new Correction(corpus.readArticle(PORT), corpus.readAnnotations(PORT, "alice"));
		corpus.writeText(new ArticleText(PORT, "Other " + base.article().text()), base.article().zones(), corpus.readText(PORT));
		Map<String, String> now = Corpora.contents(root);
		assertInstanceOf(Saved.Conflicted.class, corpus.writeCorrection(shifted(base), base));
		assertEquals(now, Corpora.contents(root));
	}

	@Test
	void marksThatAnotherProgramAddedStayWhenTheTextIsCorrected() throws Exception {
		CorpusFolder corpus = CorpusFolder.open(root);
		Correction base = new Correction(corpus.readArticle(PORT), corpus.readAnnotations(PORT, "alice"));
		AnnotationFile others = Corpora.with(base.marks(), Corpora.mark("zzz", "source", base.article().text().split("\\s+")[3], base.article().text()));
		corpus.writeAnnotations(others, base.marks());
		Saved<Correction> saved = corpus.writeCorrection(shifted(base), base);
		assertTrue(saved instanceof Saved.Written<Correction>(Correction now, boolean merged) && merged && now.marks().annotations().get("zzz").isPresent());
		AnnotationFile read = corpus.readAnnotations(PORT, "alice");
		assertEquals(base.marks().annotations().size() + 1, read.annotations().size());
		assertEquals(base.marks().annotations().all().stream().filter(Annotation::orphan).count(),
				read.annotations().all().stream().filter(Annotation::orphan).count());
	}

	/** Two letters are put before the text; a note tells the marks of before from those of now. */
	private static Correction shifted(Correction base) {
		String text = "x " + base.article().text();
		Zones zones = new Zones(base.article().zones().all().stream().map(zone -> new Zone(zone.kind(), zone.span().shifted(2))).toList());
		Article article = new Article(PORT, text, base.article().metadata().with("event", "e"), zones);
		List<Annotation> marks = base.marks().annotations().all().stream().map(mark -> mark.orphan() ? mark
				: mark.withSpans(mark.spans().stream().map(span -> span.shifted(2)).toList(), text)).map(mark -> mark.withNote("x")).toList();
		return new Correction(article, base.marks().with(AnnotationSet.of(marks)));
	}

	@Test
	void aFullDiskWhileAnArticleIsWrittenLeavesNeitherHalf() throws Exception {
		int[] written = new int[1];
		CorpusFolder corpus = CorpusFolder.open(root, new Disk() {
			@Override
			public void write(Path file, byte[] bytes) throws IOException {
				Disk.super.write(file, bytes);
				if (++written[0] == 2) {
					throw new IOException("There is not enough space on the disk");
				}
			}
		});
		Article article = new Article(new ArticlePath("new"), "Text", ArticleMetadata.EMPTY, Zones.NONE);

		CorpusWriteException refused = assertThrows(CorpusWriteException.class, () -> corpus.writeArticle(article, WritePolicy.NEW));

		assertEquals(CorpusWriteException.Reason.DISK_FULL, refused.reason());
		assertEquals(before, Corpora.contents(root));
	}

	@Test
	void aTextThatCannotBeWrittenKeepsItsDescriptionToo() throws Exception {
		CorpusFolder corpus = CorpusFolder.open(root, new Disk() {
			@Override
			public void write(Path file, byte[] bytes) throws IOException {
				throw new IOException("Disk quota exceeded");
			}
		});
		ArticleText base = corpus.readText(PORT);

		CorpusWriteException refused = assertThrows(CorpusWriteException.class,
				() -> corpus.writeText(new ArticleText(PORT, "Other"), Zones.NONE, base));

		assertEquals(CorpusWriteException.Reason.DISK_FULL, refused.reason());
		assertEquals(before, Corpora.contents(root));
	}

	@Test
	@DisabledOnOs(value = OS.WINDOWS, disabledReason = "permissions of POSIX")
	void permissionsOfTheOldFileAreKept() throws Exception {
		Path file = root.resolve(MARKS);
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
		CorpusFolder corpus = CorpusFolder.open(root);
		AnnotationFile base = corpus.readAnnotations(PORT, "alice");

		corpus.writeAnnotations(Corpora.without(base, "e00001"), base);

		assertEquals("rw-rw----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
	}

	@Test
	void subscribersHearNothingOfAFailedSaving() throws Exception {
		CorpusFolder corpus = CorpusFolder.open(root, new Disk() {
			@Override
			public void replace(Path from, Path to) throws IOException {
				throw new IOException("no");
			}
		});
		AnnotationFile base = corpus.readAnnotations(PORT, "alice");
		corpus.subscribe(change -> {
			throw new AssertionError(change);
		});

		assertThrows(CorpusWriteException.class, () -> corpus.writeAnnotations(Corpora.without(base, "e00001"), base));
	}

	@Test
	void aCorpusIsNotMadeOverAnother() {
		CorpusWriteException refused = assertThrows(CorpusWriteException.class, () -> CorpusFolder.create(root, "x", "", ""));

		assertEquals(CorpusWriteException.Reason.EXISTS, refused.reason());
	}

	@Test
	void aCorpusIsMadeInAFolderOfOtherThings() throws Exception {
		Path other = Files.createDirectory(folder.resolve("other"));
		Files.writeString(other.resolve(".gitignore"), "*.bak\n");

		CorpusFolder corpus = CorpusFolder.create(other, "Other", "", "");

		assertEquals(List.of(), corpus.articlePaths());
		assertEquals("*.bak\n", Files.readString(other.resolve(".gitignore")));
		assertEquals("* -text\n", Files.readString(other.resolve(".gitattributes")));
		assertEquals("", corpus.settings().codebook());
	}
}
