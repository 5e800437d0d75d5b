// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsmark.core.article.ArticlePath;

class CorpusLayoutTest {

	private static final ArticlePath PATH = new ArticlePath("2025/09/port");

	@Test
	void everyFileOfAnArticleLeadsBackToIt() {
		String marks = CorpusLayout.annotationFile(PATH, "alice");

		assertEquals("articles/2025/09/port.txt", CorpusLayout.textFile(PATH));
		assertEquals("articles/2025/09/port.json", CorpusLayout.descriptionFile(PATH));
		assertEquals("annotations/alice/2025/09/port.jsonl", marks);
		assertEquals(Optional.of(PATH), CorpusLayout.articleOf(CorpusLayout.textFile(PATH)));
		assertEquals(Optional.of(PATH), CorpusLayout.articleOf(CorpusLayout.descriptionFile(PATH)));
		assertEquals(Optional.of(PATH), CorpusLayout.articleOf(marks));
		assertEquals(Optional.of("alice"), CorpusLayout.annotatorOf(marks));
		assertTrue(CorpusLayout.isText(CorpusLayout.textFile(PATH)));
		assertFalse(CorpusLayout.isText(CorpusLayout.descriptionFile(PATH)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "corpus.json", "articles", "articles/", "articles/.txt", "articles/a.md", "annotations/alice.jsonl", "annotations//a.jsonl",
			"annotations/alice/.jsonl", "annotations/alice/a.json", "other/a.txt", "articles/../a.txt", "articlesx/a.txt", "" })
	void otherFilesBelongToNoArticle(String file) {
		assertEquals(Optional.empty(), CorpusLayout.articleOf(file));
		assertFalse(CorpusLayout.isText(file));
	}
}
