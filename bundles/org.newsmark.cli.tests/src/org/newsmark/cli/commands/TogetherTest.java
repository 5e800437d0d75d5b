// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsmark.cli.Exit;
import org.newsmark.cli.testing.SmallCorpus;
import org.newsmark.cli.testing.Typing;
import org.newsmark.cli.testing.Typing.Typed;
import org.newsmark.core.annotation.AnnotationFile;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.corpus.CorpusFolder;
import org.newsmark.core.work.Progress;
import org.newsmark.index.CorpusIndex;

/** Several commands on one corpus, and commands beside a program that keeps the corpus open. */
class TogetherTest {

	@TempDir
	private Path folder = Path.of("");

	@BeforeEach
	void makeCorpus() throws IOException {
		SmallCorpus.in(folder.resolve("strike"));
	}

	@Test
	void commandsAtTheSameTimeGiveTheSameNumbers() {
		Typed alone = Typing.in(folder).type("count", "strike", "--by", "label", "--by", "outlet");
		List<CompletableFuture<Typed>> running = new ArrayList<>();
		for (int i = 0; i < 6; i++) {
			running.add(CompletableFuture
					.supplyAsync(() -> Typing.in(folder).type("count", "strike", "--by", "label", "--by", "outlet")));
		}

		for (CompletableFuture<Typed> each : running) {
			assertEquals(alone, each.join());
		}
	}

	@Test
	void importsAtTheSameTimeLoseNothing() throws IOException {
		List<CompletableFuture<Typed>> running = new ArrayList<>();
		for (int i = 0; i < 4; i++) {
			Path pages = Files.createDirectories(folder.resolve("pages" + i));
			for (int j = 0; j < 8; j++) {
				Files.writeString(pages.resolve("report.%d.txt".formatted(j)), "Report %d of town %d\n\n".formatted(j,
						i)
						+ "The council of town %d met on day %d, and nothing was decided after four hours of talk.\n"
								.formatted(i, j));
			}
			running.add(
					CompletableFuture.supplyAsync(() -> Typing.in(folder).type("import", "strike", pages.toString())));
		}

		running.forEach(each -> assertEquals(Exit.DONE, each.join().exit(), each.join().err()));
		assertEquals(3 + 32, Typing.in(folder).type("articles", "strike", "--output", "csv").out().lines().count() - 1);
	}

	@Test
	void aCommandBesideAnOpenCorpusSeesWhatWasSavedThere() throws IOException, ArticleFormatException {
		CorpusFolder corpus = CorpusFolder.open(folder.resolve("strike"));
		try (CorpusIndex open = CorpusIndex.open(corpus, Progress.NONE)) {
			ArticlePath article = new ArticlePath("2025/02/grève");
			AnnotationFile bob = corpus.readAnnotations(article, "bob");
			corpus.writeAnnotations(bob.with(bob.annotations().without("b3")), bob);

			Typed typed = Typing.in(folder).type("count", "strike", "--by", "label", "--where", "annotator:bob",
					"--output", "csv");

			assertEquals(Exit.DONE, typed.exit());
			assertTrue(typed.out().startsWith("label,marks,share,perThousandWords\r\nquote.direct,1,1.0,"),
					typed.out());
		}
	}

	@Test
	void aCorpusWhoseFolderCannotHoldAnIndexAnswersAllTheSame() throws IOException {
		Typed usual = Typing.in(folder).type("count", "strike", "--by", "label");
		SmallCorpus.in(folder.resolve("other"));
		// A file in the place of the folder is as unwritable to an administrator as to everybody else.
		Files.writeString(folder.resolve("other/.newsmark"), "");

		assertEquals(usual, Typing.in(folder).type("count", "other", "--by", "label"));
		assertEquals("", Files.readString(folder.resolve("other/.newsmark")));
	}

	@Test
	void aDamagedIndexIsMadeAgain() throws IOException {
		Typed usual = Typing.in(folder).type("concordance", "strike", "yield");
		try (var files = Files.walk(folder.resolve("strike/.newsmark"))) {
			for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
				Files.writeString(file, "damaged");
			}
		}

		assertEquals(usual, Typing.in(folder).type("concordance", "strike", "yield"));
	}
}
