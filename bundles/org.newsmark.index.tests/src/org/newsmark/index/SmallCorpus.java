// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationFile;
import org.newsmark.core.article.Article;
import org.newsmark.core.article.ArticleMetadata;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.article.Zone;
import org.newsmark.core.article.ZoneKind;
import org.newsmark.core.article.Zones;
import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.corpus.CorpusFolder;
import org.newsmark.core.corpus.WritePolicy;
import org.newsmark.core.query.Query;
import org.newsmark.core.query.QueryParser;
import org.newsmark.core.query.QuerySyntaxException;
import org.newsmark.core.text.TextSpan;
import org.newsmark.core.work.Progress;

/** Writes articles and marks that a test names word by word, in the codebook of {@link RandomCorpus}. */
final class SmallCorpus {

	final CorpusFolder folder;
	private int marks;

	SmallCorpus(Path root) throws IOException, ArticleFormatException {
		folder = CorpusFolder.create(root, "Small", "fr", RandomCorpus.CODEBOOK);
	}

	/** @param zones kind and words of the text: {@code headline=Port fermé} */
	ArticlePath article(String path, Map<String, Object> metadata, String text, String... zones)
			throws IOException, ArticleFormatException {
		List<Zone> all = new ArrayList<>();
		for (String zone : zones) {
			String[] parts = zone.split("=", 2);
			all.add(new Zone(ZoneKind.of(parts[0]).orElseThrow(), span(text, parts[1])));
		}
		ArticlePath article = new ArticlePath(path);
		folder.writeArticle(new Article(article, text, new ArticleMetadata(metadata), new Zones(all)),
				WritePolicy.REPLACE);
		return article;
	}

	/** Marks words of an article; several pieces make one mark. Returns its id. */
	String mark(ArticlePath article, String annotator, String label, String... words)
			throws IOException, ArticleFormatException {
		String text = folder.readText(article).text();
		List<TextSpan> spans = Arrays.stream(words).map(piece -> span(text, piece)).toList();
		return add(annotator, article, Annotation.of("mark-" + marks++, label, spans, text, "2026-01-01T00:00:00Z"));
	}

	/** Adds a mark, or puts it in the place of the one with its id. */
	String add(String annotator, ArticlePath article, Annotation mark) throws IOException, ArticleFormatException {
		AnnotationFile before = folder.readAnnotations(article, annotator);
		folder.writeAnnotations(before.with(before.annotations().with(mark)), before);
		return mark.id();
	}

	/** The mark as it is on disk. */
	Annotation get(ArticlePath article, String annotator, String id) throws IOException, ArticleFormatException {
		return folder.readAnnotations(article, annotator).annotations().get(id).orElseThrow();
	}

	/** Makes all files look as if they had been written long ago, so that their stamps are trusted. */
	static void settle(CorpusFolder folder) throws IOException {
		try (var files = Files.walk(folder.root())) {
			for (Path file : files.filter(Files::isRegularFile).filter(file -> !file.toString().contains(".newsmark"))
					.toList()) {
				Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-01-01T10:00:00.123456789Z")));
			}
		}
	}

	static Query query(String typed) throws QuerySyntaxException {
		return QueryParser.parse(typed);
	}

	/** The marked words that a query finds. */
	static List<String> words(IndexSnapshot snapshot, String query, MarkOrder... order) throws QuerySyntaxException {
		MarkRows rows = snapshot.marks(query(query), List.of(order), Progress.NONE);
		List<String> words = new ArrayList<>();
		for (int i = 0; i < rows.size(); i++) {
			words.add(rows.row(i).words());
		}
		return words;
	}

	static TextSpan span(String text, String words) {
		int start = text.indexOf(words);
		if (start < 0) {
			throw new IllegalArgumentException(words);
		}
		return new TextSpan(start, start + words.length());
	}
}
