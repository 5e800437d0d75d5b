// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index.internal.read;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.corpus.CorpusFolder;
import org.newsmark.core.corpus.CorpusLayout;
import org.newsmark.core.corpus.CorpusListing;
import org.newsmark.core.work.Progress;
import org.newsmark.index.internal.block.Block;
import org.newsmark.index.internal.block.FileField;
import org.newsmark.index.internal.columns.Codes;
import org.newsmark.index.internal.query.Engine;
import org.newsmark.index.internal.query.Holdings;
import org.newsmark.index.internal.query.Holdings.Source;
import org.newsmark.index.internal.text.TextSource;

/** Keeps an engine up to date with the files of a corpus folder. For one thread at a time; blocks. */
public final class Indexing {

	/** Where the marks came from when the index was opened. */
	public enum Origin {
		/** From the last time; files that changed since were read. */
		SNAPSHOT,
		/** There was nothing yet. */
		NEW,
		/** What was there was damaged, or of another version. */
		DAMAGED,
		/** Marks have to be understood otherwise since families, roles or the default language changed. */
		CODEBOOK
	}

	/** From so many articles on they go to a file at once. */
	private static final int MANY = 128;

	private final CorpusFolder folder;
	private final CorpusReader reader;
	private final Store store;
	private final Map<ArticlePath, List<ArticleFormatException>> problems = new TreeMap<>();
	private List<ArticleFormatException> listingProblems = List.of();
	private Assumptions assumptions;
	private Origin origin = Origin.SNAPSHOT;
	private final Texts texts;
	private Engine engine;
	private boolean unsaved;

	private Indexing(CorpusFolder folder, Store store, Assumptions assumptions) {
		this.folder = folder;
		this.reader = new CorpusReader(folder);
		this.store = store;
		this.assumptions = assumptions;
		Holdings nothing = Holdings.of(new Codes(), List.of(), (part, article) -> false);
		this.texts = new Texts(store);
		this.engine = new Engine(nothing, assumptions.register(), TextSource.NONE);
	}

	/** @throws java.util.concurrent.CancellationException if cancelled; nothing is changed then */
	public static Indexing open(CorpusFolder folder, Progress progress) throws IOException {
		Store store = Store.open(folder.root().resolve(CorpusLayout.DERIVED).resolve("index"));
		try {
			Indexing indexing = new Indexing(folder, store, Assumptions.read(folder));
			indexing.start(progress);
			return indexing;
		} catch (IOException | RuntimeException e) {
			store.abandon();
			throw e;
		}
	}

	public Engine engine() {
		return engine;
	}

	public Origin origin() {
		return origin;
	}

	/** Whether this process writes what outlives it. */
	public boolean isOwner() {
		return store.isOwner();
	}

	/** What could not be read, by path. */
	public List<ArticleFormatException> problems() {
		List<ArticleFormatException> all = new ArrayList<>(assumptions.problems());
		all.addAll(listingProblems);
		problems.values().forEach(all::addAll);
		return List.copyOf(all);
	}

	/** Reads these articles anew, with all that was marked in them. */
	public void update(Collection<ArticlePath> articles, Progress progress) throws IOException {
		List<CorpusListing.Entry> entries = new ArrayList<>();
		Set<ArticlePath> gone = new HashSet<>();
		for (ArticlePath article : articles) {
			try {
				CorpusListing.Entry entry = reader.entry(article);
				if (entry.text().exists()) {
					entries.add(entry);
				} else {
					gone.add(article);
				}
			} catch (ArticleFormatException e) {
				gone.add(article);
				problems.put(article, List.of(e));
			}
		}
		read(entries, gone, progress);
	}

	/** Looks at size and time of every file and reads what changed. */
	public void refresh(Progress progress) throws IOException {
		CorpusListing listing = folder.list(progress);
		listingProblems = listing.problems();
		Holdings holdings = engine.holdings();
		Set<ArticlePath> gone = new HashSet<>();
		for (int ordinal = 0; ordinal < holdings.size(); ordinal++) {
			gone.add(new ArticlePath(holdings.path(ordinal)));
		}
		gone.addAll(problems.keySet());
		List<CorpusListing.Entry> changed = new ArrayList<>();
		for (CorpusListing.Entry entry : listing.articles()) {
			gone.remove(entry.path());
			int ordinal = holdings.find(entry.path().value());
			if (ordinal < 0 || !isCurrent(engine.blockOf(ordinal), holdings.articleOf(ordinal), entry)) {
				changed.add(entry);
			}
		}
		read(changed, gone, progress);
	}

	/** Reads codebook, register and settings anew; if marks have to be understood otherwise, all of them. */
	public void readSettings(Progress progress) throws IOException {
		Assumptions before = assumptions;
		assumptions = Assumptions.read(folder);
		if (assumptions.encodesLike(before)) {
			engine = engine.next(engine.holdings(), assumptions.register(), texts.current());
			return;
		}
		try {
			CorpusListing listing = folder.list(progress);
			listingProblems = listing.problems();
			fill(listing, Holdings.of(new Codes(), List.of(), (part, article) -> false), progress);
			save();
		} catch (IOException | RuntimeException e) {
			assumptions = before;
			throw e;
		}
	}

	/** Makes what was read survive the process, if it is this process that writes. */
	public void save() throws IOException {
		Holdings saved = store.save(engine.holdings(), assumptions.facts().digest(), assumptions.language());
		engine = engine.next(saved, assumptions.register(), texts.current());
		unsaved = false;
	}

	/** Saves and ends. */
	public void close() throws IOException {
		texts.close();
		try (store) {
			if (unsaved || texts.isAdded()) {
				save();
			}
		}
	}

	private void start(Progress progress) throws IOException {
		Codes codes = new Codes();
		CompletableFuture<List<Source>> loading = CompletableFuture.supplyAsync(() -> load(codes));
		CorpusListing listing = folder.list(progress);
		listingProblems = listing.problems();
		List<Source> sources;
		try {
			sources = loading.join();
		} catch (CompletionException e) {
			throw e.getCause() instanceof RuntimeException failure ? failure : e;
		}
		Map<String, CorpusListing.Entry> entries = new HashMap<>();
		listing.articles().forEach(entry -> entries.put(entry.path().value(), entry));
		Holdings kept = Holdings.of(codes, sources, (source, article) -> {
			Block block = sources.get(source).block();
			CorpusListing.Entry entry = entries.get(block.articles().paths()[article]);
			return entry != null && isCurrent(block, article, entry);
		});
		boolean changed = fill(listing, kept, progress);
		if (changed || origin != Origin.SNAPSHOT) {
			save();
		}
	}

	/** Whatever is wrong with what was written, the remedy is to read the articles. */
	private List<Source> load(Codes codes) {
		try {
			return store.load(codes, assumptions.facts().digest(), assumptions.language());
		} catch (NoSuchFileException e) {
			origin = Origin.NEW;
		} catch (Store.OtherCodebookException e) {
			origin = Origin.CODEBOOK;
		} catch (IOException e) {
			origin = Origin.DAMAGED;
		}
		return List.of();
	}

	/** Reads the articles that are not there yet; returns whether anything had to be done. */
	private boolean fill(CorpusListing listing, Holdings kept, Progress progress) throws IOException {
		List<CorpusListing.Entry> missing = listing.articles().stream()
				.filter(entry -> kept.find(entry.path().value()) < 0).toList();
		BulkReader.Result result = bulk(missing, kept, progress);
		problems.clear();
		result.problems().forEach(this::add);
		Holdings holdings = kept.with(result.sources(), Set.of());
		if (missing.isEmpty() && origin == Origin.SNAPSHOT) {
			texts.later(holdings);
		} else {
			texts.completeNow(holdings, progress);
		}
		engine = engine.next(holdings, assumptions.register(), texts.current());
		return !missing.isEmpty()
				|| holdings.parts().stream().anyMatch(part -> part.live() < part.block().articles().size());
	}

	private void read(List<CorpusListing.Entry> entries, Set<ArticlePath> gone, Progress progress) throws IOException {
		Holdings before = engine.holdings();
		BulkReader.Result result = bulk(entries, before, progress);
		gone.addAll(result.gone());
		gone.forEach(problems::remove);
		entries.forEach(entry -> problems.remove(entry.path()));
		result.problems().forEach(this::add);
		Set<String> removed = new HashSet<>();
		for (ArticlePath article : gone) {
			if (before.find(article.value()) >= 0) {
				removed.add(article.value());
				texts.open(progress).remove(article.value());
			}
		}
		Holdings holdings = before.with(result.sources(), removed).compacted();
		texts.follow(holdings, before);
		engine = engine.next(holdings, assumptions.register(), texts.current());
		unsaved |= !entries.isEmpty() || !removed.isEmpty();
		if (entries.size() >= MANY) {
			save();
		}
	}

	private BulkReader.Result bulk(List<CorpusListing.Entry> entries, Holdings holdings, Progress progress)
			throws IOException {
		progress.begin(entries.size());
		if (entries.isEmpty()) {
			return new BulkReader.Result(List.of(), List.of(), List.of());
		}
		BulkReader bulk = new BulkReader(reader, assumptions.facts(), assumptions.language(), texts.open(progress),
				(path, key) -> Texts.ordinal(holdings, path, key) >= 0);
		try (BlockTarget target = store.target(holdings.codes(), entries.size() >= MANY)) {
			BulkReader.Result result = bulk.read(entries, target, holdings.codes(), progress);
			store.own(result.sources());
			return result;
		}
	}

	private void add(BulkReader.Problem problem) {
		problems.computeIfAbsent(problem.article(), any -> new ArrayList<>()).add(problem.what());
	}

	/** Whether the block has what the files of the article say now. */
	private static boolean isCurrent(Block block, int article, CorpusListing.Entry entry) {
		int first = block.articles().fileStart()[article];
		int end = block.articles().fileStart()[article + 1];
		if (!block.articles().textStamp(article).equals(entry.text())
				|| !block.articles().descriptionStamp(article).equals(entry.description())
				|| end - first != entry.annotations().size()) {
			return false;
		}
		for (int file = first; file < end; file++) {
			String annotator = block.codes().annotators.text(block.files().get(FileField.ANNOTATOR, file));
			if (!block.files().stamp(file).equals(entry.annotations().get(annotator))) {
				return false;
			}
		}
		return true;
	}
}
