// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationFile;
import org.newsmark.core.annotation.AnnotationSet;
import org.newsmark.core.annotation.AnnotationStatus;
import org.newsmark.core.article.Article;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.article.ArticleText;
import org.newsmark.core.article.Zone;
import org.newsmark.core.article.Zones;
import org.newsmark.core.codebook.Codebook;
import org.newsmark.core.codebook.Label;
import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.corpus.CorpusFolder;
import org.newsmark.core.corpus.CorpusLayout;
import org.newsmark.core.corpus.FormatFault;
import org.newsmark.core.corpus.SafeNames;
import org.newsmark.core.corpus.Saved;
import org.newsmark.core.corpus.WritePolicy;
import org.newsmark.core.text.OffsetMap;
import org.newsmark.core.text.TextSpan;
import org.newsmark.core.work.Progress;

/**
 * Brings foreign articles and marks into a corpus. An article is known again by its path; its text and metadata stay as
 * they are, and marks are found again in it if it is another text. What is there already is not added again, and nothing
 * that is there is changed. Blocks; for one use.
 */
public final class MarkImport {

	private final CorpusFolder corpus;
	private final MarkImportOptions options;
	private final Set<String> labels = new HashSet<>();
	private final List<String> missing = new ArrayList<>();
	private final Map<String, Integer> unknownLabels = new TreeMap<>();
	private final List<ArticleFormatException> faults = new ArrayList<>();
	private int newArticles;
	private int knownArticles;
	private int marks;
	private int duplicates;
	private int moved;
	private int orphans;
	private int leftOut;

	public MarkImport(CorpusFolder corpus, MarkImportOptions options) {
		this.corpus = corpus;
		this.options = options;
	}

	/**
	 * Reads and writes, article by article.
	 *
	 * @throws ArticleFormatException                     if the file is damaged; what came before the damage is in the
	 *                                                    corpus
	 * @throws java.util.concurrent.CancellationException if {@code progress} asks for it; whole articles are in the
	 *                                                    corpus then
	 */
	public MarkImportReport run(CorpusReader reader, Path file, Progress progress)
			throws IOException, ArticleFormatException {
		Codebook codebook = corpus.readCodebook().codebook();
		codebook.labels().stream().map(Label::id).forEach(labels::add);
		reader.read(file, article -> {
			progress.checkCancelled();
			progress.at(article.path());
			land(article);
			progress.worked(1);
		}, progress);
		return new MarkImportReport(newArticles, knownArticles, missing, marks, duplicates, moved, orphans, leftOut,
				unknownLabels, faults);
	}

	private void land(ReceivedArticle article) throws IOException {
		ArticlePath path = SafeNames.path(options.into().isEmpty() ? article.path()
				: options.into() + "/" + article.path());
		try {
			if (Files.exists(corpus.file(CorpusLayout.textFile(path)))) {
				knownArticles++;
			} else if (!make(path, article)) {
				missing.add(article.path());
				return;
			}
			ArticleText text = corpus.readText(path);
			boolean sameText = article.textSha256().isEmpty() ? text.text().equals(article.text())
					: article.textSha256().equals(text.sha256());
			for (ReceivedMarks received : article.marks()) {
				land(received, new MarkFitter(text, sameText));
			}
		} catch (ArticleFormatException e) {
			faults.add(e);
		}
	}

	/** @return false if the file does not hold the text */
	private boolean make(ArticlePath path, ReceivedArticle article) throws IOException {
		String text = article.text();
		if (text == null) {
			return false;
		}
		OffsetMap offsets = new OffsetMap(text);
		List<Zone> zones = new ArrayList<>();
		for (Zone zone : article.zones().all()) {
			if (zone.span().end() <= offsets.codePoints()) {
				TextSpan span = offsets.toUtf16(zone.span().start(), zone.span().end());
				zones.add(new Zone(zone.kind(), span));
			}
		}
		corpus.writeArticle(new Article(path, text, article.metadata(), new Zones(zones)), WritePolicy.NEW);
		newArticles++;
		return true;
	}

	private void land(ReceivedMarks received, MarkFitter fitter) throws IOException, ArticleFormatException {
		String annotator = SafeNames.name(received.annotator().isEmpty() ? options.annotator() : received.annotator());
		AnnotationFile before = corpus.readAnnotations(fitter.text(), annotator).file();
		MarkMerge merge = new MarkMerge(before.annotations(), options.labels());
		fitter.fit(received.marks()).forEach(merge::add);
		duplicates += merge.duplicates();
		leftOut += merge.leftOut();
		moved += fitter.moved();
		orphans += fitter.orphans();
		List<Annotation> added = merge.added();
		boolean isNew = before.annotations().isEmpty() && before.status() == AnnotationStatus.NEW;
		if (added.isEmpty() && !(isNew && received.status() != AnnotationStatus.NEW)) {
			return;
		}
		added.stream().map(Annotation::label).filter(label -> !labels.contains(label))
				.forEach(label -> unknownLabels.merge(label, 1, Integer::sum));
		AnnotationFile next = before.with(AnnotationSet.of(merge.all()));
		if (isNew) {
			next = new AnnotationFile(next.article(), annotator, next.textSha256(),
					received.codebook().isEmpty() ? next.codebook() : received.codebook(), received.status(),
					next.annotations(), received.other());
		} else if (next.status() == AnnotationStatus.NEW) {
			next = next.with(AnnotationStatus.IN_PROGRESS);
		}
		if (corpus.writeAnnotations(next, before) instanceof Saved.Conflicted) {
			throw new ArticleFormatException(CorpusLayout.annotationFile(fitter.text().path(), annotator), 0,
					FormatFault.OTHER, "it was changed by somebody else meanwhile; import again");
		}
		marks += added.size();
	}
}
