// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.corpus;

import java.util.Optional;

import org.newsmark.core.article.ArticlePath;

/** Where things lie in a corpus folder: paths relative to its root, separated by {@code /}. Pure; touches no file. */
public final class CorpusLayout {

	public static final String SETTINGS = "corpus.json";
	public static final String CODEBOOK = "codebook.yaml";
	public static final String SOURCES = "sources.jsonl";
	public static final String ARTICLES = "articles";
	public static final String ANNOTATIONS = "annotations";
	/** Derived files: may be deleted at any time. */
	public static final String DERIVED = ".newsmark";

	static final String TEXT_ENDING = ".txt";
	static final String DESCRIPTION_ENDING = ".json";
	static final String ANNOTATION_ENDING = ".jsonl";

	private CorpusLayout() {
	}

	public static String textFile(ArticlePath article) {
		return ARTICLES + '/' + article + TEXT_ENDING;
	}

	/** Metadata and zones. */
	public static String descriptionFile(ArticlePath article) {
		return ARTICLES + '/' + article + DESCRIPTION_ENDING;
	}

	public static String annotationFile(ArticlePath article, String annotator) {
		return ANNOTATIONS + '/' + annotator + '/' + article + ANNOTATION_ENDING;
	}

	/** The article whose text, description or annotations this file holds; empty for any other file. */
	public static Optional<ArticlePath> articleOf(String file) {
		if (file.startsWith(ARTICLES + '/')) {
			return article(file, ARTICLES.length() + 1, TEXT_ENDING).or(() -> article(file, ARTICLES.length() + 1, DESCRIPTION_ENDING));
		}
		return annotatorOf(file)
				.flatMap(annotator -> article(file, ANNOTATIONS.length() + annotator.length() + 2, ANNOTATION_ENDING));
	}

	/** Whether this is the text of an article. */
	public static boolean isText(String file) {
		return file.endsWith(TEXT_ENDING) && articleOf(file).isPresent();
	}

	/** Whose annotations this file holds; empty for any other file. */
	public static Optional<String> annotatorOf(String file) {
		int from = ANNOTATIONS.length() + 1;
		int slash = file.startsWith(ANNOTATIONS + '/') ? file.indexOf('/', from) : -1;
		return slash > from && file.endsWith(ANNOTATION_ENDING) ? Optional.of(file.substring(from, slash)) : Optional.empty();
	}

	private static Optional<ArticlePath> article(String file, int from, String ending) {
		if (!file.endsWith(ending) || file.length() - ending.length() <= from) {
			return Optional.empty();
		}
		String path = file.substring(from, file.length() - ending.length());
		return ArticlePath.isValid(path) ? Optional.of(new ArticlePath(path)) : Optional.empty();
	}
}
