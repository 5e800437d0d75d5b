// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.article;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

import org.newsmark.core.article.Article;
import org.newsmark.core.article.ArticleMetadata;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.article.ArticleText;
import org.newsmark.core.article.Zones;
import org.newsmark.core.corpus.AnnotationReading;
import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.corpus.CorpusFolder;
import org.newsmark.ui.corpus.FileProblem;

/** What reading an article and one annotator's marks in it gave. */
sealed interface ArticleReading {

	/** @param undescribed why the article has neither metadata nor zones, if they could not be read */
	record Read(Article article, AnnotationReading marks, Optional<FileProblem> undescribed) implements ArticleReading {
	}

	/** There is no such article. */
	record Missing() implements ArticleReading {
	}

	/** @param article if only the marks cannot be read */
	record Damaged(Optional<Article> article, FileProblem why) implements ArticleReading {
	}

	/** Blocks. */
	static ArticleReading of(CorpusFolder folder, ArticlePath path, String annotator) {
		ArticleText text;
		try {
			text = folder.readText(path);
		} catch (NoSuchFileException e) {
			return new Missing();
		} catch (IOException | ArticleFormatException e) {
			return new Damaged(Optional.empty(), FileProblem.of(path.value(), e));
		}
		Article article = new Article(path, text.text(), ArticleMetadata.EMPTY, Zones.NONE);
		Optional<FileProblem> undescribed = Optional.empty();
		try {
			article = folder.describe(text);
		} catch (IOException | ArticleFormatException e) {
			undescribed = Optional.of(FileProblem.of(path.value(), e));
		}
		try {
			return new Read(article, folder.readAnnotations(text, annotator), undescribed);
		} catch (IOException | ArticleFormatException e) {
			return new Damaged(Optional.of(article), FileProblem.of(path.value(), e));
		}
	}
}
