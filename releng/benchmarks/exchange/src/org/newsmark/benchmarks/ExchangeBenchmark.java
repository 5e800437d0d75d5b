// SPDX-License-Identifier: EPL-2.0
package org.newsmark.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;
import org.newsmark.core.corpus.CorpusFolder;
import org.newsmark.core.work.Progress;
import org.newsmark.formats.CorpusWriter;
import org.newsmark.formats.ExportRequest;
import org.newsmark.formats.ExportResult;
import org.newsmark.formats.csv.CsvWriter;
import org.newsmark.formats.jsonl.JsonlWriter;
import org.newsmark.formats.uima.XmiWriter;

/**
 * Measures exports of a generated corpus whose files were read before, in marks a second, reading and parsing included;
 * beside XMI the serialiser of Apache UIMA alone, on the same documents in memory.
 */
public final class ExchangeBenchmark {

	private static final long SEED = 20_260_101;
	private static final int RUNS = 3;
	/** Documents that the peer gets; they stay in memory one at a time. */
	private static final int PEER_DOCUMENTS = 1_000;
	private static final String MARK = "webanno.custom.NewsmarkMark";

	private final CorpusFolder corpus;
	private final Path out;
	private final Figures figures = new Figures(System.out);

	private ExchangeBenchmark(CorpusFolder corpus, Path out) {
		this.corpus = corpus;
		this.out = out;
	}

	/** @param arguments folder for corpora, number of articles, file of a codebook */
	public static void main(String[] arguments) throws Exception {
		int articles = Integer.parseInt(arguments[1]);
		Path folder = Path.of(arguments[0]);
		Path root = folder.resolve("corpus-" + articles + "-" + SEED);
		if (!CorpusFolder.isCorpus(root)) {
			System.err.println("writing " + articles + " articles to " + root);
			CorpusGenerator.write(root, articles, SEED, Files.readString(Path.of(arguments[2])));
		}
		Path out = Files.createTempDirectory(folder, "exchange");
		try {
			new ExchangeBenchmark(CorpusFolder.open(root), out).run();
		} finally {
			CorpusBenchmark.delete(out);
		}
	}

	private void run() throws Exception {
		print("export-csv", marksPerSecond(new CsvWriter()), "-", "-");
		print("export-jsonl", marksPerSecond(new JsonlWriter()), "-", "-");
		double xmi = marksPerSecond(new XmiWriter());
		long peak = peakHeap();
		double peer = uima(out.resolve("out.zip"));
		print("export-xmi", xmi, "uimaj-xmi", Figures.number(peer));
		print("uimaj-xmi", peer, "-", "-");
		figures.print("peak-heap", Figures.number(peak / 1e6), "-", "MB", "limit", "256");
	}

	private void print(String name, double value, String peer, String peerMedian) {
		figures.print(name, Figures.number(value), "-", "marks/s", peer, peerMedian);
	}

	/** The median of some runs after one that is not counted. */
	private double marksPerSecond(CorpusWriter writer) throws IOException {
		Path target = out.resolve("out." + writer.ending());
		List<Double> speeds = new ArrayList<>();
		for (int run = 0; run <= RUNS; run++) {
			long start = System.nanoTime();
			ExportResult result = writer.write(ExportRequest.all(corpus), target, Progress.NONE);
			double seconds = (System.nanoTime() - start) / 1e9;
			if (run > 0) {
				speeds.add(result.marks() / seconds);
			}
		}
		speeds.sort(null);
		return speeds.get(RUNS / 2);
	}

	/** Serialises documents that were read before into memory; only that is timed. */
	private static double uima(Path file) throws Exception {
		long nanos = 0;
		int marks = 0;
		try (ZipFile zip = new ZipFile(file.toFile())) {
			TypeSystemDescription types = UIMAFramework.getXMLParser().parseTypeSystemDescription(new XMLInputSource(
					new ByteArrayInputStream(bytes(zip, zip.getEntry("TypeSystem.xml"))), null));
			CAS cas = CasCreationUtils.createCas(types, null, null);
			int documents = 0;
			for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).filter(each -> each.getName().endsWith(".xmi"))
					.limit(2L * PEER_DOCUMENTS).toList()) {
				cas.reset();
				XmiCasDeserializer.deserialize(new ByteArrayInputStream(bytes(zip, entry)), cas);
				long start = System.nanoTime();
				XmiCasSerializer.serialize(cas, new ByteArrayOutputStream());
				// The first half warms up.
				if (++documents > PEER_DOCUMENTS) {
					nanos += System.nanoTime() - start;
					marks += cas.getAnnotationIndex(cas.getTypeSystem().getType(MARK)).size();
				}
			}
		}
		return nanos == 0 ? 0 : marks / (nanos / 1e9);
	}

	private static byte[] bytes(ZipFile zip, ZipEntry entry) throws IOException {
		try (var in = zip.getInputStream(entry)) {
			return in.readAllBytes();
		}
	}

	/** The most that all parts of the heap together can have held at a time. */
	private static long peakHeap() {
		return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
				.map(MemoryPoolMXBean::getPeakUsage).mapToLong(usage -> usage.getUsed()).sum();
	}
}
