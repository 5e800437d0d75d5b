// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index.internal.read;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;
import org.newsmark.core.annotation.AnnotationFile;
import org.newsmark.core.article.Article;
import org.newsmark.core.article.ArticleMetadata;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.article.ArticleText;
import org.newsmark.core.article.Zones;
import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.corpus.CorpusFolder;
import org.newsmark.core.corpus.CorpusLayout;
import org.newsmark.core.corpus.CorpusListing;
import org.newsmark.core.corpus.FileStamp;
import org.newsmark.core.corpus.FormatFault;
import org.newsmark.index.internal.block.ReadArticle;

/**
 * Reads articles with all that was marked in them. A file that is damaged is reported and left out; the rest counts.
 * Any thread; blocks.
 */
public final class CorpusReader {

	/** Stands for a file that has to be read again the next time, because it is damaged or was just being written. */
	public static final FileStamp UNSURE = new FileStamp(-2, 0);

	private static final long COARSE_CLOCK_NANOS = 2_000_000_000L;
	private static final long FINE_CLOCK_NANOS = 20_000_000L;
	private static final long NANOS_PER_MILLI = 1_000_000L;

	private final CorpusFolder folder;

	public CorpusReader(CorpusFolder folder) {
		this.folder = folder;
	}

	/** @param article empty if its text is gone or cannot be read */
	public record Reading(ArticlePath path, Optional<ReadArticle> article, List<ArticleFormatException> problems) {
	}

	/** The files of one article as they are now. */
	public CorpusListing.Entry entry(ArticlePath article) throws IOException, ArticleFormatException {
		Map<String, FileStamp> annotations = new TreeMap<>();
		for (String annotator : folder.annotatorsOf(article)) {
			annotations.put(annotator, folder.stamp(CorpusLayout.annotationFile(article, annotator)));
		}
		return new CorpusListing.Entry(article, folder.stamp(CorpusLayout.textFile(article)),
				folder.stamp(CorpusLayout.descriptionFile(article)), annotations);
	}

	/** @param entry stamps taken before */
	public Reading read(CorpusListing.Entry entry) {
		long now = System.currentTimeMillis() * NANOS_PER_MILLI;
		List<ArticleFormatException> problems = new ArrayList<>();
		ArticleText text = readText(entry.path(), problems);
		if (text == null) {
			return new Reading(entry.path(), Optional.empty(), problems);
		}
		Article described = describe(text, problems);
		FileStamp description = described == null ? UNSURE : settled(entry.description(), now);
		Article article = described == null ? new Article(entry.path(), text.text(), ArticleMetadata.EMPTY, Zones.NONE)
				: described;
		List<AnnotationFile> files = new ArrayList<>();
		Map<String, FileStamp> stamps = new HashMap<>();
		for (Map.Entry<String, FileStamp> file : entry.annotations().entrySet()) {
			AnnotationFile marks = readMarks(text, file.getKey(), problems);
			if (marks != null) {
				files.add(marks);
				stamps.put(file.getKey(), settled(file.getValue(), now));
			}
		}
		return new Reading(entry.path(),
				Optional.of(new ReadArticle(article, settled(entry.text(), now), description, files, stamps)),
				problems);
	}

	/**
	 * A file that was written a moment ago may be written again with the same size and, as the clock of its file system
	 * goes, the same time: the stamp of such a file proves nothing.
	 *
	 * @param now in nanoseconds since 1970
	 */
	static FileStamp settled(FileStamp stamp, long now) {
		boolean coarse = stamp.modifiedNanos() % NANOS_PER_MILLI == 0;
		return stamp.exists() && stamp.modifiedNanos() > now - (coarse ? COARSE_CLOCK_NANOS : FINE_CLOCK_NANOS) ? UNSURE
				: stamp;
	}

	private @Nullable ArticleText readText(ArticlePath path, List<ArticleFormatException> problems) {
		try {
			return folder.readText(path);
		} catch (NoSuchFileException goneMeanwhile) {
			return null;
		} catch (IOException e) {
			problems.add(notReadable(CorpusLayout.textFile(path), e));
		} catch (ArticleFormatException e) {
			problems.add(e);
		}
		return null;
	}

	private @Nullable Article describe(ArticleText text, List<ArticleFormatException> problems) {
		try {
			Article article = folder.describe(text);
			int length = text.text().length();
			// Zones that reach beyond the text count nothing there.
			return article.zones().all().stream().allMatch(zone -> zone.span().end() <= length) ? article
					: new Article(article.path(), article.text(), article.metadata(),
							new Zones(article.zones().all().stream().filter(zone -> zone.span().end() <= length)
									.toList()));
		} catch (IOException e) {
			problems.add(notReadable(CorpusLayout.descriptionFile(text.path()), e));
		} catch (ArticleFormatException e) {
			problems.add(e);
		}
		return null;
	}

	private @Nullable AnnotationFile readMarks(ArticleText text, String annotator,
			List<ArticleFormatException> problems) {
		try {
			return folder.readAnnotations(text, annotator).file();
		} catch (IOException e) {
			problems.add(notReadable(CorpusLayout.annotationFile(text.path(), annotator), e));
		} catch (ArticleFormatException e) {
			problems.add(e);
		}
		return null;
	}

	private static ArticleFormatException notReadable(String file, IOException cause) {
		return new ArticleFormatException(file, 0, FormatFault.NOT_READABLE, cause);
	}
}
