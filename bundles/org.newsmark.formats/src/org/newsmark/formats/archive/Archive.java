// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.newsmark.core.annotation.AnnotationFile;
import org.newsmark.core.corpus.CorpusFolder;
import org.newsmark.core.corpus.CorpusLayout;
import org.newsmark.core.work.Progress;
import org.newsmark.formats.CorpusWalk;
import org.newsmark.formats.ExportResult;
import org.newsmark.formats.SelectedArticle;
import org.newsmark.formats.WholeFiles;
import org.newsmark.formats.json.ArticleJson;
import org.newsmark.formats.json.JsonOut;

/**
 * Writes an archive with a file per annotator and article: {@code alice/2025/canal.xmi}. What the format of these files
 * has no place for stands in {@code newsmark/2025/canal.json}, which other tools pass over; codebook and register of
 * sources go along.
 */
public final class Archive {

	/** Stands for the annotator of articles that nobody marked. */
	public static final String UNMARKED = "_unmarked";
	static final String OURS = "newsmark/";

	/** One file. */
	public record Entry(String name, byte[] content) {
	}

	/** Makes the files of one annotator in one article. */
	@FunctionalInterface
	public interface Encoder {
		/**
		 * @param file of the article's annotators; -1 if there are none
		 * @param name of the files without their ending
		 */
		List<Entry> encode(SelectedArticle article, int file, String name) throws IOException;
	}

	/** Adds what is there once. */
	@FunctionalInterface
	public interface Frame {
		void write(ZipOut zip) throws IOException;
	}

	private Archive() {
	}

	/** @param frame written behind the articles */
	public static ExportResult write(CorpusWalk walk, CorpusFolder corpus, Path target, Encoder encoder, Frame frame,
			Progress progress) throws IOException {
		try (WholeFiles files = new WholeFiles()) {
			try (ZipOut zip = new ZipOut(files.create(target))) {
				walk.encodeAll(progress, article -> entries(article, encoder), entries -> {
					for (Entry entry : entries) {
						zip.entry(entry.name(), entry.content());
					}
				});
				frame.write(zip);
				along(zip, corpus, CorpusLayout.CODEBOOK);
				along(zip, corpus, CorpusLayout.SOURCES);
			}
			return walk.result(files.finish());
		}
	}

	/** A file of the corpus, if there is one. */
	public static void along(ZipOut zip, CorpusFolder corpus, String file) throws IOException {
		if (Files.isRegularFile(corpus.file(file)) && !zip.has(file)) {
			zip.entry(file, Files.readString(corpus.file(file), StandardCharsets.UTF_8));
		}
	}

	private static List<Entry> entries(SelectedArticle article, Encoder encoder) throws IOException {
		List<Entry> entries = new ArrayList<>();
		for (int i = 0; i < article.files().size(); i++) {
			entries.addAll(encoder.encode(article, i, article.files().get(i).annotator() + "/" + article.path()));
		}
		if (article.files().isEmpty()) {
			entries.addAll(encoder.encode(article, -1, UNMARKED + "/" + article.path()));
		}
		entries.add(ours(article));
		return entries;
	}

	/** What other tools pass over: metadata and zones of an article, and how far its annotators are. */
	public static Entry ours(SelectedArticle article) throws IOException {
		return new Entry(OURS + article.path() + ".json", JsonOut.pretty(json -> json.object(members -> {
			ArticleJson.write(members, article);
			members.array("annotators", annotators -> {
				for (AnnotationFile file : article.files()) {
					annotators.object(each -> ArticleJson.write(each, file));
				}
			});
		})));
	}
}
