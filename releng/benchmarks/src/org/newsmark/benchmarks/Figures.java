// SPDX-License-Identifier: EPL-2.0
package org.newsmark.benchmarks;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Times work and prints one line a figure: name, median, 99th percentile or dash, unit, peer or limit, its median. */
final class Figures {

	/** Something that is timed. */
	interface Work {
		void run() throws Exception;
	}

	private static final double NANOS_PER_MILLI = 1e6;

	private final PrintStream out;
	/** Medians of peers, by the name of the figure. */
	private final Map<String, double[]> peers = new TreeMap<>();
	private final Map<String, String> peerNames = new TreeMap<>();

	Figures(PrintStream out) {
		this.out = out;
	}

	/** Milliseconds of each run, sorted. */
	static double[] time(int runs, Work work) throws Exception {
		double[] millis = new double[runs];
		for (int i = 0; i < runs; i++) {
			long start = System.nanoTime();
			work.run();
			millis[i] = (System.nanoTime() - start) / NANOS_PER_MILLI;
		}
		Arrays.sort(millis);
		return millis;
	}

	/** The same after some runs that are not timed. */
	static double[] timeWarm(int warmUp, int runs, Work work) throws Exception {
		for (int i = 0; i < warmUp; i++) {
			work.run();
		}
		return time(runs, work);
	}

	/** What another one needs for the figure of this name. */
	void peer(String name, String peer, double[] sorted) {
		peers.put(name, sorted);
		peerNames.put(name, peer);
	}

	void print(String name, double[] sorted) {
		double[] peer = peers.get(name);
		if (Boolean.getBoolean("details")) {
			System.err.println("  " + number(sorted[0]) + " ms at best: " + name);
		}
		print(name, number(median(sorted)), sorted.length >= 100 ? number(sorted[sorted.length * 99 / 100]) : "-", "ms",
				peer == null ? "-" : peerNames.get(name), peer == null ? "-" : number(median(peer)));
	}

	void print(String name, String median, String p99, String unit, String peer, String peerMedian) {
		out.println(String.join("\t", name, median, p99, unit, peer, peerMedian));
	}

	static double median(double[] sorted) {
		return sorted[sorted.length / 2];
	}

	static String number(double value) {
		return String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%.0f", value);
	}
}
