// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationFile;
import org.newsmark.core.annotation.AnnotationStatus;
import org.newsmark.core.article.ArticleMetadata;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.article.ArticleText;
import org.newsmark.core.text.TextSpan;
import org.newsmark.core.work.Progress;

/** A file that somebody else has changed since it was read: both changes are kept, or nothing is written and the conflict is a value. */
class SavingTest {

	private static final ArticlePath PORT = new ArticlePath("2025/09/port-ferme");
	private static final String MARKS = CorpusLayout.annotationFile(PORT, "alice");

	private final CorpusFolder corpus;
	private final CorpusFolder other;
	private final AnnotationFile base;
	private final String text;

	SavingTest(@TempDir Path folder) throws Exception {
		corpus = CorpusFolder.open(Corpora.copy(folder.resolve("corpus")));
		other = CorpusFolder.open(corpus.root());
		base = corpus.readAnnotations(PORT, "alice");
		text = corpus.readText(PORT).text();
	}

	private static Annotation get(AnnotationFile file, String id) {
		return file.annotations().get(id).orElseThrow();
	}

	private static AnnotationFile written(Saved<AnnotationFile> saved, boolean merged) {
		assertEquals(new Saved.Written<>(saved.onDisk(), merged), saved);
		return saved.onDisk();
	}

	private void theirs(AnnotationFile edited) throws Exception {
		assertInstanceOf(Saved.Written.class, other.writeAnnotations(edited, base));
	}

	private Saved.Conflicted<AnnotationFile> conflict(AnnotationFile mine, String... subjects) throws Exception {
		Map<String, String> before = Corpora.contents(corpus.root());
		Saved<AnnotationFile> saved = corpus.writeAnnotations(mine, base);
		assertEquals(before, Corpora.contents(corpus.root()), "nothing may be written");
		if (saved instanceof Saved.Conflicted<AnnotationFile> conflict) {
			assertEquals(List.of(subjects), conflict.subjects());
			return conflict;
		}
		throw new AssertionError("no conflict: " + saved);
	}

	@Test
	void whatWasWrittenIsTheBaseOfTheNextSaving() throws Exception {
		AnnotationFile first = written(corpus.writeAnnotations(Corpora.without(base, "e00001"), base), false);
		AnnotationFile second = written(corpus.writeAnnotations(Corpora.without(first, "e00002"), first), false);

		assertEquals(second, corpus.readAnnotations(PORT, "alice"));
		assertEquals(4, second.annotations().size());
	}

	@Test
	void changesOfDifferentMarksAreMerged() throws Exception {
		theirs(Corpora.with(Corpora.without(base, "e00001"), Corpora.mark("theirs", "cue", "Selon", text)));

		AnnotationFile now = written(corpus.writeAnnotations(Corpora.with(Corpora.without(base, "e00002"), Corpora.mark("mine", "cue", "dit", text)),
				base), true);

		assertEquals(List.of("k3v9aa", "mine", "p07d9x", "c81mzz", "theirs", "o1"), now.annotations().all().stream().map(Annotation::id).toList());
		assertEquals(now, corpus.readAnnotations(PORT, "alice"));
	}

	@Test
	void changesOfDifferentMembersOfOneMarkAreMerged() throws Exception {
		Annotation source = get(base, "k3v9aa");
		theirs(Corpora.with(base, source.withAttribute("type", "media").withProvenance(source.provenance().modifiedAt("2026-02-01T00:00:00Z"))));

		AnnotationFile now = written(corpus.writeAnnotations(Corpora.with(base,
				source.withNote("mine").withAttribute("naming", "role").withProvenance(source.provenance().modifiedAt("2026-01-31T00:00:00Z"))),
				base), true);

		Annotation merged = get(now, "k3v9aa");
		assertEquals("media", merged.attribute("type"));
		assertEquals("role", merged.attribute("naming"));
		assertEquals("mine", merged.note());
		assertEquals("2026-02-01T00:00:00Z", merged.provenance().modified());
		assertEquals(source.other(), merged.other());
	}

	@Test
	void theSameChangeOnBothSidesIsNoConflict() throws Exception {
		AnnotationFile same = Corpora.with(base, get(base, "k3v9aa").withAttribute("type", "media"));
		theirs(same);

		assertEquals(same, written(corpus.writeAnnotations(same, base), true));
	}

	@Test
	void differentChangesOfOneMemberAreAConflict() throws Exception {
		theirs(Corpora.with(base, get(base, "k3v9aa").withAttribute("type", "media")));

		Saved.Conflicted<AnnotationFile> conflict = conflict(Corpora.without(Corpora.with(base, get(base, "k3v9aa").withAttribute("type", "ngo")), "e00001"),
				"k3v9aa");

		assertEquals("media", get(conflict.theirs(), "k3v9aa").attribute("type"));
		assertEquals("ngo", get(conflict.mine(), "k3v9aa").attribute("type"));
		assertEquals(conflict.mine(), written(corpus.writeAnnotations(conflict.mine(), conflict.theirs()), false));
		assertEquals("ngo", get(corpus.readAnnotations(PORT, "alice"), "k3v9aa").attribute("type"));
	}

	@Test
	void theirsIsKeptByPuttingItIntoMine() throws Exception {
		theirs(Corpora.with(base, get(base, "k3v9aa").withAttribute("type", "media")));
		Saved.Conflicted<AnnotationFile> conflict = conflict(Corpora.without(Corpora.with(base, get(base, "k3v9aa").withAttribute("type", "ngo")), "e00001"),
				"k3v9aa");

		AnnotationFile chosen = Corpora.with(conflict.mine(), get(conflict.theirs(), "k3v9aa"));
		written(corpus.writeAnnotations(chosen, conflict.theirs()), false);

		assertEquals("media", get(corpus.readAnnotations(PORT, "alice"), "k3v9aa").attribute("type"));
		assertFalse(corpus.readAnnotations(PORT, "alice").annotations().get("e00001").isPresent());
	}

	@Test
	void aMarkDeletedHereAndChangedThereIsAConflict() throws Exception {
		theirs(Corpora.with(base, get(base, "e00001").withNote("keep me")));

		conflict(Corpora.without(base, "e00001"), "e00001");
	}

	@Test
	void aMarkDeletedHereAndLinkedToThereIsAConflict() throws Exception {
		theirs(Corpora.with(base, get(base, "p07d9x").withLink("relayed_by", "e00001")));

		conflict(Corpora.without(base, "e00001"), "e00001");
	}

	@Test
	void aMarkDeletedThereAndLinkedToHereIsAConflict() throws Exception {
		theirs(Corpora.without(base, "e00001"));

		conflict(Corpora.with(base, get(base, "p07d9x").withLink("relayed_by", "e00001")), "e00001");
	}

	@Test
	void theHeaderIsMergedToo() throws Exception {
		theirs(base.withCodebook("voices@1.1.0"));

		AnnotationFile now = written(corpus.writeAnnotations(base.with(AnnotationStatus.DONE), base), true);

		assertEquals(AnnotationStatus.DONE, now.status());
		assertEquals("voices@1.1.0", now.codebook());
		assertEquals(Map.of("x-round", 2), now.other());
	}

	@Test
	void differentStatusIsAConflict() throws Exception {
		theirs(base.with(AnnotationStatus.PROBLEM));

		conflict(base.with(AnnotationStatus.DONE), "status");
	}

	@Test
	void aFileThatCameIntoBeingMeanwhileIsMerged() throws Exception {
		AnnotationFile none = corpus.readAnnotations(PORT, "bob");
		other.writeAnnotations(Corpora.with(none, Corpora.mark("theirs", "cue", "Selon", text)), none);

		AnnotationFile now = written(corpus.writeAnnotations(Corpora.with(none, Corpora.mark("mine", "cue", "dit", text)), none), true);

		assertEquals(2, now.annotations().size());
	}

	@Test
	void aFileDeletedMeanwhileIsMadeAgainWithEveryMark() throws Exception {
		Files.delete(corpus.file(MARKS));

		written(corpus.writeAnnotations(Corpora.with(base, get(base, "e00001").withNote("mine")), base), false);

		assertEquals(6, corpus.readAnnotations(PORT, "alice").annotations().size());
	}

	@Test
	void aFileFormattedByAnotherProgramIsNotTakenForChanged() throws Exception {
		String foreign = Files.readString(corpus.file(MARKS)).replace("\":", "\": ").replace(",\"", ", \"").replace("é", "\\u00e9");
		Files.writeString(corpus.file(MARKS), foreign);
		AnnotationFile read = corpus.readAnnotations(PORT, "alice");
		assertEquals(base, read);

		written(corpus.writeAnnotations(Corpora.without(read, "e00001"), read), false);

		assertEquals(5, corpus.readAnnotations(PORT, "alice").annotations().size());
	}

	@Test
	void aTextChangedMeanwhileMovesTheEditedMarks() throws Exception {
		AnnotationFile mine = Corpora.with(base, Corpora.mark("mine", "cue", "Selon", text));
		String changed = "Mise à jour\n" + text;
		Files.writeString(corpus.file(CorpusLayout.textFile(PORT)), changed);

		AnnotationFile now = written(corpus.writeAnnotations(mine, base), false);

		assertEquals(corpus.readText(PORT).sha256(), now.textSha256());
		for (Annotation mark : now.annotations().all()) {
			assertTrue(mark.orphan() || mark.exact().equals(mark.spans().stream().map(span -> span.in(changed)).toList()));
		}
		assertEquals(now, corpus.readAnnotations(PORT, "alice"));
	}

	@Test
	void marksOfACorrectedTextAreSavedWithItsDigest() throws Exception {
		String corrected = text.replace("Élise Ndour", "Élise N’Dour");
		ArticleText edited = new ArticleText(PORT, corrected);
		corpus.writeText(edited, corpus.readArticle(PORT).zones(), corpus.readText(PORT));
		List<Annotation> moved = new ArrayList<>();
		for (Annotation mark : base.annotations().all()) {
			int shift = !mark.orphan() && mark.start() > text.indexOf("Élise") ? 1 : 0;
			moved.add(mark.orphan() ? mark : mark.id().equals("k3v9aa")
					? mark.withSpans(List.of(new TextSpan(mark.start(), mark.end() + 1)), corrected)
					: mark.withSpans(mark.spans().stream().map(span -> span.shifted(shift)).toList(), corrected));
		}

		AnnotationFile now = written(corpus.writeAnnotations(Corpora.with(base, moved).withTextSha256(edited.sha256()), base), false);

		assertEquals("Élise N’Dour", get(now, "k3v9aa").words());
		AnnotationReading again = corpus.readAnnotations(corpus.readText(PORT), "alice");
		assertEquals(now, again.file());
		assertEquals(List.of(), again.changed());
	}

	@Test
	void anArticleDeletedWhileOpenIsSaidAndItsMarksStayOnDisk() throws Exception {
		String before = Files.readString(corpus.file(MARKS));
		Files.delete(corpus.file(CorpusLayout.textFile(PORT)));

		CorpusWriteException refused = assertThrows(CorpusWriteException.class,
				() -> corpus.writeAnnotations(Corpora.without(base, "e00001"), base));

		assertEquals(CorpusWriteException.Reason.ARTICLE_GONE, refused.reason());
		assertEquals(before, Files.readString(corpus.file(MARKS)));
		ArticleFormatException stray = corpus.list(Progress.NONE).problems().get(0);
		assertEquals(FormatFault.NO_ARTICLE, stray.fault());
		assertEquals(MARKS, stray.path());
	}

	@Test
	void metadataAreMergedMemberByMember() throws Exception {
		ArticleMetadata read = corpus.readMetadata(PORT);
		other.writeMetadata(PORT, read.with("outlet", "Theirs").with("genre", null), read);

		Saved<ArticleMetadata> saved = corpus.writeMetadata(PORT, read.with("title", "Mine"), read);

		ArticleMetadata expected = read.with("outlet", "Theirs").with("genre", null).with("title", "Mine");
		assertEquals(new Saved.Written<>(expected, true), saved);
		assertEquals(expected, corpus.readMetadata(PORT));
		assertEquals(List.of("outlet"), assertInstanceOf(Saved.Conflicted.class,
				corpus.writeMetadata(PORT, read.with("outlet", "Mine"), read)).subjects());
	}

	@Test
	void theRegisterIsMergedById() throws Exception {
		List<Actor> read = corpus.readSources();
		Actor added = new Actor("x", "X", "", "", List.of(), Map.of());
		other.writeSources(List.of(read.get(1)), read);

		Saved<List<Actor>> saved = corpus.writeSources(List.of(added, read.get(0), read.get(1)), read);

		assertEquals(new Saved.Written<>(List.of(added, read.get(1)), true), saved);
		Actor mine = new Actor("aas", "Mine", "", "", List.of(), Map.of());
		Actor theirs = new Actor("aas", "Theirs", "", "", List.of(), Map.of());
		List<Actor> now = corpus.readSources();
		other.writeSources(List.of(added, theirs), now);
		assertEquals(List.of("aas"), assertInstanceOf(Saved.Conflicted.class, corpus.writeSources(List.of(added, mine), now)).subjects());
	}

	/** Two workbenches on one folder, each adding marks to the same file as fast as it can: none is lost. */
	@Test
	void twoWritersAtOnceLoseNothing() throws Exception {
		AnnotationFile none = corpus.readAnnotations(PORT, "gold");
		int marks = 40;
		try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
			List<Future<?>> done = new ArrayList<>();
			for (CorpusFolder writer : List.of(corpus, other)) {
				String name = writer == corpus ? "a" : "b";
				done.add(threads.submit(() -> {
					AnnotationFile last = none;
					for (int i = 0; i < marks; i++) {
						AnnotationFile edited = Corpora.with(last, Corpora.mark(name + i, "cue", "dit", text));
						last = ((Saved.Written<AnnotationFile>) writer.writeAnnotations(edited, last)).now();
					}
					return null;
				}));
			}
			for (Future<?> each : done) {
				each.get();
			}
		}
		assertEquals(2 * marks, corpus.readAnnotations(PORT, "gold").annotations().size());
		assertEquals(List.of(), temporaries());
	}

	private List<Path> temporaries() throws Exception {
		try (var files = Files.walk(corpus.root())) {
			return files.filter(file -> file.getFileName().toString().endsWith(".tmp")).toList();
		}
	}
}
