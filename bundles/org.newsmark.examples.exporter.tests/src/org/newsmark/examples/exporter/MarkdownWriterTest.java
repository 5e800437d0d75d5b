// SPDX-License-Identifier: EPL-2.0
package org.newsmark.examples.exporter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationFile;
import org.newsmark.core.annotation.AnnotationSet;
import org.newsmark.core.article.Article;
import org.newsmark.core.article.ArticleMetadata;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.article.Zones;
import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.corpus.CorpusFolder;
import org.newsmark.core.corpus.WritePolicy;
import org.newsmark.core.text.TextSpan;
import org.newsmark.core.work.Progress;
import org.newsmark.formats.CorpusWriter;
import org.newsmark.formats.ExportRequest;
import org.newsmark.formats.ExportResult;
import org.newsmark.formats.Exporter;
import org.newsmark.formats.Loss;
import org.newsmark.formats.Writers;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

class MarkdownWriterTest {

	private static final String CODEBOOK = """
			newsmark: codebook/1
			id: small
			version: 1.0.0
			title: {en: Small}
			families:
			  - {id: who, role: source, sign: underline}
			labels:
			  - {id: who, color: "#0072B2", name: {en: Who}}
			""";

	@Test
	void aWriterOfAnotherBundleIsAmongAllWriters() throws BundleException {
		Bundle own = FrameworkUtil.getBundle(MarkdownWriter.class);
		BundleContext context = own.getBundleContext();
		for (Bundle bundle : context == null ? new Bundle[0] : context.getBundles()) {
			if (List.of("org.apache.felix.scr", "org.newsmark.formats").contains(bundle.getSymbolicName())) {
				bundle.start();
			}
		}
		own.start();
		BundleContext started = own.getBundleContext();
		assertNotNull(started);
		Writers writers = started.getService(started.getServiceReference(Writers.class));
		List<String> ids = writers.all().stream().map(CorpusWriter::id).toList();
		assertTrue(ids.containsAll(List.of("csv", "jsonl", "markdown")), ids.toString());
	}

	@Test
	void whatIsMarkedIsAListAndTheRestIsCounted(@TempDir Path folder) throws IOException, ArticleFormatException {
		CorpusFolder corpus = CorpusFolder.create(folder.resolve("corpus"), "Small", "en", CODEBOOK);
		String text = "The *pier* stays, says Ann Ode.\n";
		ArticlePath path = new ArticlePath("pier");
		corpus.writeArticle(new Article(path, text, ArticleMetadata.EMPTY.with("title", "Pier_1"), Zones.NONE),
				WritePolicy.NEW);
		Annotation mark = Annotation.of("m1", "who", List.of(new TextSpan(23, 30)), text, "2026-01-07T10:00:00Z")
				.withNote("first\nof all");
		AnnotationFile empty = corpus.readAnnotations(path, "alice");
		corpus.writeAnnotations(empty.with(AnnotationSet.of(Arrays.asList(mark))), empty);

		ExportResult result = Exporter.write(new MarkdownWriter(), ExportRequest.all(corpus), folder.resolve("out.md"),
				Progress.NONE);

		assertEquals("# Pier\\_1\n\n- **who** Ann Ode (alice): *first of all*\n\n",
				Files.readString(folder.resolve("out.md")));
		assertEquals(1, result.losses().get(Loss.TEXT));
		assertTrue(Files.readString(folder.resolve("out.md.losses.txt")).contains("Lost: 1 x "));
	}
}
