// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationFile;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.article.ArticleText;
import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.corpus.CorpusFolder;
import org.newsmark.core.corpus.CorpusLayout;
import org.newsmark.core.corpus.CorpusListing;
import org.newsmark.core.corpus.FormatFault;
import org.newsmark.core.work.Progress;

/**
 * Goes over what was selected of a corpus, article by article in the order of their paths, holding one at a time. For
 * writers.
 */
public final class CorpusWalk {

	/** Takes one article after the other. */
	@FunctionalInterface
	public interface Visitor {
		void visit(SelectedArticle article) throws IOException;
	}

	private final ExportRequest request;
	private final List<ArticleFormatException> unreadable = new ArrayList<>();
	private int articles;
	private int marks;

	public CorpusWalk(ExportRequest request) {
		this.request = request;
	}

	/**
	 * Reads and hands over; blocks. A file that cannot be read is left out and remembered.
	 *
	 * @throws java.util.concurrent.CancellationException if {@code progress} asks for it
	 */
	public void visitAll(Progress progress, Visitor visitor) throws IOException {
		CorpusListing listing = request.corpus().list(progress);
		unreadable.addAll(listing.problems());
		progress.begin(listing.articles().size());
		for (CorpusListing.Entry entry : listing.articles()) {
			progress.checkCancelled();
			progress.at(entry.path().value());
			if (request.selection().hasArticle(entry.path())) {
				visit(entry, visitor);
			}
			progress.worked(1);
		}
	}

	private void visit(CorpusListing.Entry entry, Visitor visitor) throws IOException {
		SelectedArticle selected;
		try {
			selected = read(entry);
		} catch (ArticleFormatException e) {
			unreadable.add(e);
			return;
		} catch (IOException e) {
			unreadable.add(unreadable(CorpusLayout.textFile(entry.path()), e));
			return;
		}
		articles++;
		selected.marks().forEach(each -> marks += each.size());
		visitor.visit(selected);
	}

	private SelectedArticle read(CorpusListing.Entry entry) throws IOException, ArticleFormatException {
		CorpusFolder corpus = request.corpus();
		ArticlePath path = entry.path();
		ArticleText text = corpus.readText(path);
		List<AnnotationFile> files = new ArrayList<>();
		List<List<Annotation>> selected = new ArrayList<>();
		for (String annotator : entry.annotations().keySet()) {
			if (request.selection().hasAnnotator(annotator)) {
				try {
					AnnotationFile file = corpus.readAnnotations(text, annotator).file();
					files.add(file);
					selected.add(file.annotations().all().stream()
							.filter(mark -> request.selection().hasMark(path, annotator, mark)).toList());
				} catch (ArticleFormatException e) {
					unreadable.add(e);
				} catch (IOException e) {
					unreadable.add(unreadable(CorpusLayout.annotationFile(path, annotator), e));
				}
			}
		}
		return new SelectedArticle(text, corpus.describe(text), files, selected);
	}

	/** What the system says about a file, told like any other problem with it. */
	public static ArticleFormatException unreadable(String file, IOException e) {
		String message = e.getMessage();
		return new ArticleFormatException(file, 0, FormatFault.NOT_READABLE,
				message == null ? e.getClass().getSimpleName() : message);
	}

	/** Handed over so far. */
	public int articles() {
		return articles;
	}

	/** Selected marks in these. */
	public int marks() {
		return marks;
	}

	/** What was left out. */
	public List<ArticleFormatException> unreadable() {
		return List.copyOf(unreadable);
	}
}
