// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.newsmark.core.comparison.SharedQuotation.Form;
import org.newsmark.core.comparison.SharedQuotation.Version;
import org.newsmark.core.query.ValuePattern;
import org.newsmark.core.text.Words;
import org.newsmark.core.work.Progress;

/**
 * Finds quotations that several outlets have, also where one cut or reworded them. Two are the same if they share
 * enough runs of three words, measured against the shorter one: containment as Broder defines it (1997, On the
 * resemblance and containment of documents), since a cut quotation resembles the whole one little but is contained in
 * it. Case, accents and punctuation do not count. Pure.
 */
public final class SharedQuotations {

	/** Shorter ones are the same by accident. */
	static final int LEAST_WORDS = 4;
	static final double CONTAINED = 0.5;
	private static final int RUN = 3;
	/** A run that so many quotations have is a figure of speech. */
	private static final int MOST_WITH_RUN = 200;
	private static final int CHECK_EVERY = 512;

	private final List<Quotation> quotations = new ArrayList<>();
	private final List<List<String>> words = new ArrayList<>();
	private final List<Set<String>> runs = new ArrayList<>();
	private final int[] parents;

	private SharedQuotations(List<Quotation> all) {
		for (Quotation each : all) {
			List<String> wordsOf = wordsOf(each.words());
			if (wordsOf.size() >= LEAST_WORDS) {
				quotations.add(each);
				words.add(wordsOf);
				runs.add(runsOf(wordsOf));
			}
		}
		parents = new int[quotations.size()];
		for (int i = 0; i < parents.length; i++) {
			parents[i] = i;
		}
	}

	/**
	 * @return those of at least two outlets; the ones with the most outlets first, then the longest
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	public static List<SharedQuotation> find(List<Quotation> all, Progress progress) {
		return new SharedQuotations(all).find(progress);
	}

	private List<SharedQuotation> find(Progress progress) {
		Map<String, List<Integer>> byRun = new HashMap<>();
		for (int i = 0; i < runs.size(); i++) {
			for (String run : runs.get(i)) {
				byRun.computeIfAbsent(run, any -> new ArrayList<>()).add(i);
			}
		}
		byRun.values().removeIf(each -> each.size() > MOST_WITH_RUN);
		for (int i = 0; i < runs.size(); i++) {
			if (i % CHECK_EVERY == 0) {
				progress.checkCancelled();
			}
			joinLike(i, byRun);
		}
		Map<Integer, List<Integer>> groups = new HashMap<>();
		for (int i = 0; i < parents.length; i++) {
			groups.computeIfAbsent(root(i), any -> new ArrayList<>()).add(i);
		}
		List<SharedQuotation> shared = new ArrayList<>();
		groups.values().stream().filter(group -> outlets(group) > 1).forEach(group -> shared.add(shared(group)));
		Comparator<SharedQuotation> most = Comparator
				.comparingLong(each -> -each.versions().stream().map(version -> version.quotation().outlet()).distinct()
						.count());
		Comparator<SharedQuotation> longest =
				Comparator.comparingInt(each -> -each.versions().get(0).quotation().words().length());
		shared.sort(most.thenComparing(longest).thenComparing(each -> each.versions().get(0).quotation().words()));
		return List.copyOf(shared);
	}

	private void joinLike(int quotation, Map<String, List<Integer>> byRun) {
		Map<Integer, Integer> common = new HashMap<>();
		for (String run : runs.get(quotation)) {
			for (int other : byRun.getOrDefault(run, List.of())) {
				if (other > quotation) {
					common.merge(other, 1, Integer::sum);
				}
			}
		}
		common.forEach((other, count) -> {
			if (count >= CONTAINED * Math.min(runs.get(quotation).size(), runs.get(other).size())) {
				parents[root(other)] = root(quotation);
			}
		});
	}

	private int root(int quotation) {
		int root = quotation;
		while (parents[root] != root) {
			parents[root] = parents[parents[root]];
			root = parents[root];
		}
		return root;
	}

	private long outlets(List<Integer> group) {
		return group.stream().map(each -> quotations.get(each).outlet()).distinct().count();
	}

	private SharedQuotation shared(List<Integer> group) {
		List<Integer> sorted = new ArrayList<>(group);
		sorted.sort(Comparator.<Integer>comparingInt(each -> -words.get(each).size())
				.thenComparing(each -> quotations.get(each).outlet())
						.thenComparing(each -> quotations.get(each).article().value()));
		int longest = sorted.get(0);
		List<Version> versions = new ArrayList<>();
		for (int each : sorted) {
			Quotation quotation = quotations.get(each);
			boolean reattributed = !quotation.sources().isEmpty() && !quotations.get(longest).sources().isEmpty()
					&& Collections.disjoint(quotation.sources(), quotations.get(longest).sources());
			versions.add(new Version(quotation, each == longest ? Form.LONGEST
					: form(words.get(each), words.get(longest)), reattributed));
		}
		return new SharedQuotation(versions);
	}

	static Form form(List<String> version, List<String> longest) {
		if (version.equals(longest)) {
			return Form.SAME;
		}
		int at = 0;
		for (String word : longest) {
			if (at < version.size() && version.get(at).equals(word)) {
				at++;
			}
		}
		return at == version.size() ? Form.CUT : Form.REWORDED;
	}

	static List<String> wordsOf(String text) {
		String folded = ValuePattern.fold(text);
		List<String> words = new ArrayList<>();
		Words.forEach(folded, 0, folded.length(), (start, end, counted) -> words.add(folded.substring(start, end)));
		return List.copyOf(words);
	}

	private static Set<String> runsOf(List<String> words) {
		Set<String> runs = new HashSet<>();
		for (int i = 0; i + RUN <= words.size(); i++) {
			runs.add(String.join(" ", words.subList(i, i + RUN)));
		}
		return runs;
	}
}
