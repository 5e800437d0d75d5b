// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsmark.core.annotation.AnnotationFile;
import org.newsmark.core.article.Article;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.article.ArticleText;
import org.newsmark.core.work.Progress;

/** An article gets another name: everything that belongs to it goes along. */
class RenamingTest {

	private static final ArticlePath PORT = new ArticlePath("2025/09/port-ferme");
	private static final ArticlePath QUAY = new ArticlePath("2025/10/quai");
	private static final String MARKS = CorpusLayout.annotationFile(PORT, "alice");

	private final CorpusFolder corpus;

	RenamingTest(@TempDir Path folder) throws Exception {
		corpus = CorpusFolder.open(Corpora.copy(folder.resolve("corpus")));
	}

	@Test
	void textDescriptionAndEverybodysMarksGoAlongAndNameTheNewArticle() throws Exception {
		Article before = corpus.readArticle(PORT);
		AnnotationFile marks = corpus.readAnnotations(PORT, "alice");
		List<String> lines = Files.readAllLines(corpus.file(MARKS));
		List<CorpusChange> heard = new ArrayList<>();

		try (Subscription subscription = corpus.subscribe(heard::add)) {
			corpus.rename(PORT, QUAY);
		}

		assertEquals(new Article(QUAY, before.text(), before.metadata(), before.zones()), corpus.readArticle(QUAY));
		assertEquals(marks.annotations(), corpus.readAnnotations(QUAY, "alice").annotations());
		List<String> now = Files.readAllLines(corpus.file(CorpusLayout.annotationFile(QUAY, "alice")));
		assertEquals(lines.get(0).replace(PORT.value(), QUAY.value()), now.get(0));
		assertEquals(lines.subList(1, lines.size()), now.subList(1, now.size()));
		assertTrue(Corpora.contents(corpus.root()).keySet().stream().noneMatch(file -> file.contains(PORT.value())));
		assertEquals(List.of(new CorpusChange.Articles(Set.of(PORT, QUAY))), heard);
	}

	@Test
	void whatAnotherProgramMovedIsFollowedByTheRest() throws Exception {
		Files.createDirectories(corpus.file(CorpusLayout.textFile(QUAY)).getParent());
		Files.move(corpus.file(CorpusLayout.textFile(PORT)), corpus.file(CorpusLayout.textFile(QUAY)));

		corpus.rename(PORT, QUAY);

		assertFalse(corpus.readArticle(QUAY).metadata().title().isEmpty());
		assertTrue(corpus.list(Progress.NONE).problems().stream().noneMatch(problem -> problem.path().contains(PORT.value())));
	}

	@Test
	void anotherArticleOfThatNameIsNotOverwritten() throws Exception {
		Map<String, String> before = Corpora.contents(corpus.root());
		ArticlePath other = corpus.articlePaths().stream().filter(path -> !path.equals(PORT)).findFirst().orElseThrow();

		CorpusWriteException refused = assertThrows(CorpusWriteException.class, () -> corpus.rename(PORT, other));

		assertEquals(CorpusWriteException.Reason.EXISTS, refused.reason());
		assertEquals(before, Corpora.contents(corpus.root()));
	}

	@Test
	void anArticleThatIsNotThereCannotBeRenamed() {
		CorpusWriteException refused = assertThrows(CorpusWriteException.class, () -> corpus.rename(new ArticlePath("none"), QUAY));

		assertEquals(CorpusWriteException.Reason.ARTICLE_GONE, refused.reason());
	}

	@Test
	void aFileOfMarksThatIsDamagedMovesAsItIs() throws Exception {
		Files.writeString(corpus.file(MARKS), "{\"newsmark\":\"annot");

		corpus.rename(PORT, QUAY);

		assertEquals("{\"newsmark\":\"annot", Files.readString(corpus.file(CorpusLayout.annotationFile(QUAY, "alice"))));
	}

	@Test
	void marksThatWereMovedByHandAreReadAndTheirFirstLineIsPutRightBySaving() throws Exception {
		for (String file : List.of(CorpusLayout.textFile(PORT), CorpusLayout.descriptionFile(PORT), MARKS)) {
			Path target = corpus.file(file.replace(PORT.value(), QUAY.value()));
			Files.createDirectories(target.getParent());
			Files.move(corpus.file(file), target);
		}
		ArticleText text = corpus.readText(QUAY);

		AnnotationReading reading = corpus.readAnnotations(text, "alice");
		corpus.writeAnnotations(Corpora.with(reading.file(), Corpora.mark("new", "source", text.text().substring(3, 9), text.text())),
				reading.file());

		assertTrue(reading.isOfOtherName());
		assertEquals(PORT.value(), reading.named());
		assertFalse(corpus.readAnnotations(text, "alice").isOfOtherName());
	}

	@Test
	void aDescriptionWithoutTextIsAProblemOfTheListing() throws Exception {
		Files.delete(corpus.file(CorpusLayout.textFile(PORT)));

		Map<String, FormatFault> problems = new HashMap<>();
		corpus.list(Progress.NONE).problems().forEach(problem -> problems.put(problem.path(), problem.fault()));

		assertEquals(FormatFault.NO_TEXT, problems.get(CorpusLayout.descriptionFile(PORT)));
		assertEquals(FormatFault.NO_ARTICLE, problems.get(MARKS));
	}
}
