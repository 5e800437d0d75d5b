// SPDX-License-Identifier: EPL-2.0
package org.newsmark.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationFile;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.corpus.CorpusChange;
import org.newsmark.core.corpus.CorpusFolder;
import org.newsmark.core.query.Dimension;
import org.newsmark.core.query.Query;
import org.newsmark.core.query.QueryParser;
import org.newsmark.core.query.QuerySyntaxException;
import org.newsmark.core.work.Progress;
import org.newsmark.index.Concordance;
import org.newsmark.index.ConcordanceOrder;
import org.newsmark.index.CorpusIndex;
import org.newsmark.index.CountTable;
import org.newsmark.index.IndexSnapshot;
import org.newsmark.index.MarkOrder;
import org.newsmark.index.MarkRows;

/** Measures the index on a generated corpus, beside Lucene alone and beside the mere reading of the files. */
public final class CorpusBenchmark {

	private static final long SEED = 20_260_101;
	private static final int LINES = 1_000;
	private static final int SCREEN = 60;
	private static final List<String> PAIRS = List.of("label outlet", "label month", "family annotator", "outlet zone",
			"attribute:stance outlet",
			"entity label", "voice label", "genre attribute:type");
	private static final List<String> FILTERS = List.of("label:quote.*", "outlet:\"Outlet 3\"",
			"label:bias.* zone:body,lead -outlet:\"Outlet 1\"",
			"attribute:stance=doubting", "date:2024-06..2025-03 annotator:alice", "link:said_by",
			"label:quote.* entity:actor-7",
			"voice:narrator attribute:strength=3", "label:cue -attribute:stance=neutral month:2025-02");

	private final Path root;
	private final Figures figures = new Figures(System.out);

	private CorpusBenchmark(Path root) {
		this.root = root;
	}

	/** @param arguments folder for corpora, number of articles, file of a codebook */
	public static void main(String[] arguments) throws Exception {
		int articles = Integer.parseInt(arguments[1]);
		Path root = Path.of(arguments[0]).resolve("corpus-" + articles + "-" + SEED);
		if (!CorpusFolder.isCorpus(root)) {
			System.err.println("writing " + articles + " articles to " + root);
			CorpusGenerator.write(root, articles, SEED, Files.readString(Path.of(arguments[2])));
		}
		new CorpusBenchmark(root).run(articles);
	}

	private void run(int articles) throws Exception {
		int builds = articles > 10_000 ? 1 : 3;
		double[] reading = Figures.timeWarm(1, builds, this::readFiles);
		figures.print("read-files", reading);
		try (LucenePeer lucene = new LucenePeer(root.resolveSibling("lucene-" + articles))) {
			measurePeer(lucene, builds);
		}
		CorpusFolder folder = CorpusFolder.open(root);
		figures.print("build", Figures.time(builds, () -> build(folder)));
		figures.print("open-warm", Figures.timeWarm(1, builds * 3, () -> {
			try (CorpusIndex index = CorpusIndex.open(folder, Progress.NONE)) {
				index.snapshot().count(List.of(Dimension.LABEL, Dimension.OUTLET), Query.ALL, Progress.NONE);
			}
		}));
		long before = usedHeap();
		try (CorpusIndex index = CorpusIndex.open(folder, Progress.NONE)) {
			int marks = index.snapshot().marks();
			long bytes = usedHeap() - before;
			measureQuestions(index.snapshot());
			measureUpdate(folder, index);
			figures.print("heap-per-mark", Figures.number((double) bytes / marks), "-", "bytes", "-", "-");
			System.err.println(index.snapshot().articles() + " articles, " + marks + " marks");
		}
	}

	private void build(CorpusFolder folder) throws IOException {
		delete(root.resolve(".newsmark"));
		try (CorpusIndex index = CorpusIndex.open(folder, Progress.NONE)) {
			index.snapshot().count(List.of(Dimension.LABEL, Dimension.OUTLET), Query.ALL, Progress.NONE);
		}
	}

	private void measurePeer(LucenePeer lucene, int builds) throws Exception {
		figures.peer("build", "lucene", Figures.time(builds, () -> lucene.build(root)));
		figures.peer("count-two-dimensions", "lucene", Figures.timeWarm(50, 200, () -> lucene.count("")));
		figures.peer("count-filtered", "lucene", Figures.timeWarm(50, 200, () -> lucene.count("quote.direct")));
		figures.peer("update-visible-safe", "lucene", Figures.timeWarm(10, 50, lucene::update));
		figures.peer("concordance-marks-1000", "lucene", Figures.timeWarm(100, 300, () -> lucene.marks("cue", LINES)));
		figures.peer("concordance-phrase", "lucene",
				Figures.timeWarm(100, 300, () -> lucene.phrase(CorpusGenerator.PHRASE, LINES)));
		figures.peer("filter-first-rows", "lucene", Figures.timeWarm(100, 300, () -> lucene.marks("cue", SCREEN)));
	}

	private void measureQuestions(IndexSnapshot snapshot) throws Exception {
		List<List<Dimension>> pairs = new ArrayList<>();
		for (String pair : PAIRS) {
			List<Dimension> dimensions = new ArrayList<>();
			for (String each : pair.split(" ")) {
				dimensions.add(Dimension.parse(each).orElseThrow());
			}
			pairs.add(dimensions);
		}
		List<Query> filters = new ArrayList<>();
		for (String filter : FILTERS) {
			filters.add(QueryParser.parse(filter));
		}
		int[] turn = new int[1];
		figures.print("count-two-dimensions", Figures.timeWarm(200, 800,
				() -> snapshot.count(pairs.get(turn[0]++ % pairs.size()), Query.ALL, Progress.NONE)));
		for (List<Dimension> pair : pairs) {
			detail(pair, () -> snapshot.count(pair, Query.ALL, Progress.NONE));
		}
		figures.print("count-filtered",
				Figures.timeWarm(200, 800, () -> snapshot.count(pairs.get(turn[0]++ % pairs.size()),
				filters.get(turn[0] % filters.size()), Progress.NONE)));
		for (Query filter : filters) {
			detail(filter, () -> snapshot.count(pairs.get(0), filter, Progress.NONE));
		}
		figures.print("words-per-outlet",
				Figures.timeWarm(20, 100,
						() -> snapshot.count(List.of(Dimension.OUTLET), Query.ALL, Progress.NONE).words(0)));
		measureLines(snapshot, filters, turn);
	}

	private void measureLines(IndexSnapshot snapshot, List<Query> filters, int[] turn) throws Exception {
		figures.print("filter-first-rows", Figures.timeWarm(50, 200, () -> {
			MarkRows rows = snapshot.marks(filters.get(turn[0]++ % filters.size()), MarkOrder.CORPUS, Progress.NONE);
			for (int i = 0; i < Math.min(SCREEN, rows.size()); i++) {
				rows.row(i);
			}
		}));
		figures.print("concordance-marks-1000", Figures.timeWarm(50, 200, () -> lines(snapshot, "label:cue")));
		// Blanks make no difference but to the memory of what was asked before.
		figures.print("concordance-phrase", Figures.timeWarm(50, 200,
				() -> lines(snapshot,
						"\"" + CorpusGenerator.PHRASE.replace(" ", " ".repeat(1 + turn[0]++ % 300)) + "\"")));
		figures.print("concordance-wildcard",
				Figures.timeWarm(5, 20, () -> lines(snapshot, "ba*".replace("*", "*".repeat(1 + turn[0]++ % 100)))));
		MarkRows all = snapshot.marks(Query.ALL, MarkOrder.CORPUS, Progress.NONE);
		figures.print("sort-all-by-outlet",
				Figures.timeWarm(5, 20, () -> all.sorted(List.of(MarkOrder.by(Dimension.OUTLET)), Progress.NONE)));
		figures.print("sort-all-by-words",
				Figures.timeWarm(1, 3, () -> all.sorted(List.of(MarkOrder.by(MarkOrder.Text.WORDS)), Progress.NONE)));
	}

	private static void lines(IndexSnapshot snapshot, String query) throws QuerySyntaxException {
		Concordance lines = snapshot.concordance(QueryParser.parse(query), SCREEN, ConcordanceOrder.CORPUS,
				Progress.NONE);
		for (int i = 0; i < Math.min(LINES, lines.size()); i++) {
			lines.line(i);
		}
	}

	/** A mark is added and taken away again in turn, so that the corpus stays as it was. */
	private void measureUpdate(CorpusFolder folder, CorpusIndex index) throws Exception {
		MarkRows some = index.snapshot().marks(QueryParser.parse("label:cue"), MarkOrder.CORPUS, Progress.NONE);
		int[] turn = new int[1];
		double[] inIndex = new double[200];
		figures.print("update-visible-safe", Figures.timeWarm(40, inIndex.length, () -> {
			int number = turn[0]++;
			var row = some.row(number / 2 * 37 % some.size());
			ArticlePath path = row.article().path();
			AnnotationFile file = folder.readAnnotations(path, row.annotator());
			Annotation mark = file.annotations().all().get(0);
			AnnotationFile edited = file.with(number % 2 == 0 ? file.annotations().with(mark.withNote("changed"))
					: file.annotations().with(mark.withNote("")));
			folder.writeAnnotations(edited, file);
			long start = System.nanoTime();
			index.update(new CorpusChange.Annotations(path, row.annotator()), Progress.NONE);
			CountTable table = index.snapshot().count(List.of(Dimension.LABEL, Dimension.OUTLET), Query.ALL,
					Progress.NONE);
			inIndex[number % inIndex.length] = (System.nanoTime() - start) / 1e6 + 0 * table.total();
		}));
		Arrays.sort(inIndex);
		figures.print("update-in-index", inIndex);
	}

	/**
	 * One of the questions behind a figure, for whoever looks for the slow one:
	 * {@code BENCHMARK_OPTIONS=-Ddetails=true}.
	 */
	private static void detail(Object what, Figures.Work work) throws Exception {
		if (Boolean.getBoolean("details")) {
			double[] sorted = Figures.timeWarm(100, 300, work);
			System.err.println("  " + Figures.number(sorted[0]) + " ms at best, median "
					+ Figures.number(Figures.median(sorted)) + ": " + what);
		}
	}

	private void readFiles() throws IOException {
		long[] bytes = new long[1];
		Files.walkFileTree(root, new SimpleFileVisitor<>() {

			@Override
			public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
				return folder.endsWith(".newsmark") ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				bytes[0] += Files.readAllBytes(file).length;
				return FileVisitResult.CONTINUE;
			}
		});
	}

	private static long usedHeap() throws InterruptedException {
		for (int i = 0; i < 4; i++) {
			System.gc();
			Thread.sleep(50);
		}
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
	}

	static void delete(Path folder) throws IOException {
		if (Files.exists(folder)) {
			try (var all = Files.walk(folder)) {
				for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(each);
				}
			}
		}
	}
}
