// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.jdt.annotation.Nullable;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationFile;
import org.newsmark.core.annotation.AnnotationSet;
import org.newsmark.core.article.Article;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.article.ArticleText;
import org.newsmark.core.codebook.Codebook;
import org.newsmark.core.corpus.Actor;
import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.corpus.CorpusFolder;
import org.newsmark.core.corpus.CorpusLayout;
import org.newsmark.core.corpus.CorpusListing;
import org.newsmark.core.corpus.FormatFault;
import org.newsmark.core.work.Progress;

/**
 * Goes over what was selected of a corpus, article by article in the order of their paths, and counts what is lost. For
 * writers. Some articles are read and encoded at a time, on the common pool; their number does not depend on the corpus.
 */
public final class CorpusWalk {

	/** Takes one article after the other, on the thread of the caller. */
	@FunctionalInterface
	public interface Visitor {
		void visit(SelectedArticle article) throws IOException;
	}

	/** Makes what is written of an article. Called from several threads at once: it must not change anything. */
	@FunctionalInterface
	public interface Encoder<T> {
		T encode(SelectedArticle article) throws IOException;
	}

	/** Takes what was made of one article after the other, in their order, on the thread of the caller. */
	@FunctionalInterface
	public interface Taker<T> {
		void take(T encoded) throws IOException;
	}

	/** Quotations of licensed articles are cut behind so many code points. */
	static final int SHORT_QUOTE = 160;
	/** Stands at the end of what was cut. */
	public static final String CUT = "…";

	private static final int BATCH_ARTICLES = 64;
	private static final long BATCH_BYTES = 8L << 20;

	/** An article to read, and whose marks. */
	private record Wanted(CorpusListing.Entry entry, List<String> annotators) {
	}

	/** @param article {@code null} if it could not be read */
	private record Found(@Nullable SelectedArticle article, List<String> annotators,
			List<ArticleFormatException> faults) {
	}

	private final ExportRequest request;
	private final Losses losses;
	private final List<ArticleFormatException> unreadable = new ArrayList<>();
	private Map<String, String> names = Map.of();
	private int articles;
	private int marks;
	private int links;

	/** @param losses what the writer declares for this request */
	public CorpusWalk(ExportRequest request, Set<Loss> losses) {
		this.request = request;
		this.losses = new Losses(losses);
	}

	/**
	 * Reads and hands over; blocks. A file that cannot be read is left out and remembered.
	 *
	 * @throws java.util.concurrent.CancellationException if {@code progress} asks for it
	 */
	public void visitAll(Progress progress, Visitor visitor) throws IOException {
		encodeAll(progress, article -> article, visitor::visit);
	}

	/** The same with all that can be done for one article at a time done beside the reading of others. */
	public <T> void encodeAll(Progress progress, Encoder<T> encoder, Taker<T> taker) throws IOException {
		CorpusListing listing = request.corpus().list(progress);
		unreadable.addAll(listing.problems());
		names = CommonOptions.anonymous(request.options()) ? pseudonyms(listing) : Map.of();
		progress.begin(listing.articles().size());
		List<Wanted> batch = new ArrayList<>();
		long bytes = 0;
		for (CorpusListing.Entry entry : listing.articles()) {
			progress.checkCancelled();
			if (request.selection().hasArticle(entry.path())) {
				batch.add(new Wanted(entry,
						entry.annotations().keySet().stream().filter(request.selection()::hasAnnotator).toList()));
				bytes += entry.text().size();
				bytes += entry.annotations().values().stream().mapToLong(stamp -> stamp.size()).sum();
			} else {
				progress.worked(1);
			}
			if (batch.size() == BATCH_ARTICLES || bytes > BATCH_BYTES) {
				hand(batch, progress, encoder, taker);
				batch.clear();
				bytes = 0;
			}
		}
		hand(batch, progress, encoder, taker);
	}

	/** What the format could not hold; for what only the writer can count. */
	public Losses losses() {
		return losses;
	}

	/** Handed over so far. */
	public int articles() {
		return articles;
	}

	/** Selected marks in these. */
	public int marks() {
		return marks;
	}

	/** Links that start at these. */
	public int links() {
		return links;
	}

	/** @param files the main one first */
	public ExportResult result(List<Path> files) {
		return new ExportResult(articles, marks, links, files, losses.counts(), unreadable);
	}

	/** None if it cannot be read, which is remembered. */
	public Codebook codebook() {
		try {
			Codebook codebook = request.corpus().readCodebook().codebook();
			countOnce(Loss.CODEBOOK, codebook.labels().size());
			return codebook;
		} catch (ArticleFormatException e) {
			unreadable.add(e);
		} catch (IOException e) {
			unreadable.add(unreadable(CorpusLayout.CODEBOOK, e));
		}
		return Codebook.EMPTY;
	}

	/** The register of sources; nobody if it cannot be read, which is remembered. */
	public List<Actor> actors() {
		try {
			List<Actor> actors = request.corpus().readSources();
			countOnce(Loss.REGISTER, actors.size());
			return actors;
		} catch (ArticleFormatException e) {
			unreadable.add(e);
		} catch (IOException e) {
			unreadable.add(unreadable(CorpusLayout.SOURCES, e));
		}
		return List.of();
	}

	private void countOnce(Loss loss, int amount) {
		if (losses.isDeclared(loss) && !losses.counts().containsKey(loss)) {
			losses.add(loss, amount);
		}
	}

	private <T> void hand(List<Wanted> batch, Progress progress, Encoder<T> encoder, Taker<T> taker)
			throws IOException {
		List<Found> found = batch.parallelStream().map(this::read).toList();
		List<SelectedArticle> selected = new ArrayList<>();
		for (Found each : found) {
			unreadable.addAll(each.faults());
			SelectedArticle article = each.article();
			if (article != null) {
				selected.add(select(article, each.annotators()));
			} else {
				progress.worked(1);
			}
		}
		progress.checkCancelled();
		List<T> encoded;
		try {
			encoded = selected.parallelStream().map(article -> encode(encoder, article)).toList();
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
		for (int i = 0; i < selected.size(); i++) {
			progress.checkCancelled();
			progress.at(selected.get(i).path());
			taker.take(encoded.get(i));
			count(selected.get(i));
			progress.worked(1);
		}
	}

	private static <T> T encode(Encoder<T> encoder, SelectedArticle article) {
		try {
			return encoder.encode(article);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void count(SelectedArticle article) {
		articles++;
		for (List<Annotation> each : article.marks()) {
			marks += each.size();
			for (Annotation mark : each) {
				links += SelectedArticle.links(mark);
			}
		}
		losses.count(article);
	}

	private Found read(Wanted wanted) {
		CorpusFolder corpus = request.corpus();
		ArticlePath path = wanted.entry().path();
		List<ArticleFormatException> faults = new ArrayList<>();
		try {
			ArticleText text = corpus.readText(path);
			Article article = corpus.describe(text);
			List<AnnotationFile> files = new ArrayList<>();
			List<String> annotators = new ArrayList<>();
			for (String annotator : wanted.annotators()) {
				try {
					files.add(corpus.readAnnotations(text, annotator).file());
					annotators.add(annotator);
				} catch (ArticleFormatException e) {
					faults.add(e);
				} catch (IOException e) {
					faults.add(unreadable(CorpusLayout.annotationFile(path, annotator), e));
				}
			}
			return new Found(new SelectedArticle(text, article, files, List.of(), request.withText()), annotators,
					faults);
		} catch (ArticleFormatException e) {
			faults.add(e);
		} catch (IOException e) {
			faults.add(unreadable(CorpusLayout.textFile(path), e));
		}
		return new Found(null, List.of(), faults);
	}

	/** @param annotators as the corpus calls them */
	private SelectedArticle select(SelectedArticle all, List<String> annotators) {
		List<AnnotationFile> files = new ArrayList<>(all.files().size());
		List<List<Annotation>> selected = new ArrayList<>(all.files().size());
		for (int i = 0; i < all.files().size(); i++) {
			String annotator = annotators.get(i);
			AnnotationFile file = all.withText() ? all.files().get(i) : shortened(all.files().get(i));
			file = names.isEmpty() ? file : renamed(file, names.getOrDefault(annotator, annotator));
			files.add(file);
			selected.add(request.selection() == ExportSelection.EVERYTHING ? file.annotations().all()
					: file.annotations().all().stream()
							.filter(mark -> request.selection().hasMark(all.text().path(), annotator, mark)).toList());
		}
		return new SelectedArticle(all.text(), all.article(), files, selected, all.withText());
	}

	/** Numbers in the order of the names; {@code gold} is what adjudication writes and nobody's name. */
	private static Map<String, String> pseudonyms(CorpusListing listing) {
		Set<String> annotators = new TreeSet<>();
		listing.articles().forEach(entry -> annotators.addAll(entry.annotations().keySet()));
		Map<String, String> names = new HashMap<>();
		for (String annotator : annotators) {
			if (!annotator.equals("gold")) {
				names.put(annotator, "annotator-" + (names.size() + 1));
			}
		}
		return names;
	}

	private static AnnotationFile renamed(AnnotationFile file, String name) {
		return new AnnotationFile(file.article(), name, file.textSha256(), file.codebook(), file.status(),
				file.annotations(), file.other());
	}

	/** Without context, and with the beginning only of long quotations. */
	private AnnotationFile shortened(AnnotationFile file) {
		List<Annotation> all = new ArrayList<>(file.annotations().size());
		int cut = 0;
		for (Annotation mark : file.annotations().all()) {
			List<String> exact = mark.exact().stream().map(CorpusWalk::shortened).toList();
			cut += exact.equals(mark.exact()) ? 0 : 1;
			all.add(new Annotation(mark.id(), mark.label(), mark.spans(), exact, Annotation.Context.NONE,
					mark.attributes(), mark.links(), mark.note(), mark.provenance(), mark.orphan(), mark.other()));
		}
		losses.add(Loss.LONG_QUOTES, cut);
		return file.with(AnnotationSet.of(all));
	}

	private static String shortened(String words) {
		return words.codePointCount(0, words.length()) <= SHORT_QUOTE ? words
				: words.substring(0, words.offsetByCodePoints(0, SHORT_QUOTE)) + CUT;
	}

	/** What the system says about a file, told like any other problem with it. */
	public static ArticleFormatException unreadable(String file, IOException e) {
		String message = e.getMessage();
		return new ArticleFormatException(file, 0, FormatFault.NOT_READABLE,
				message == null ? e.getClass().getSimpleName() : message);
	}

	/** What was left out. */
	public List<ArticleFormatException> unreadable() {
		return List.copyOf(unreadable);
	}
}
