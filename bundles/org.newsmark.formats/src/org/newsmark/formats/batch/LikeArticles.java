// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.newsmark.core.article.ArticlePath;

/**
 * Finds articles with the same or nearly the same words, such as wire copy in several papers. Only articles whose
 * fingerprints have a band in common are compared, so that ten thousand articles take no longer than their number.
 * Confined to one thread.
 */
final class LikeArticles {

	/** From this on two texts are nearly the same. */
	static final double NEAR = 0.5;
	/** With bands of four values 0.6 is found in 99 of 100 cases, 0.5 in 87. */
	private static final int BAND = 4;

	/**
	 * One that is like another.
	 *
	 * @param path     of the one that was there before
	 * @param likeness from {@link #NEAR} to 1; 1 only if all words are the same
	 */
	record Like(ArticlePath path, double likeness) {

		/** Rounded down, and never 100 unless all words are the same. */
		int percent() {
			return (int) (likeness * 100);
		}
	}

	private final List<ArticlePath> paths = new ArrayList<>();
	private final List<Fingerprint> fingerprints = new ArrayList<>();
	private final Map<Long, Integer> exact = new HashMap<>();
	private final Map<Long, int[]> bands = new HashMap<>();

	/** Remembers an article. */
	void add(ArticlePath path, Fingerprint fingerprint) {
		int number = paths.size();
		paths.add(path);
		fingerprints.add(fingerprint);
		if (fingerprint.exact() != 0) {
			exact.putIfAbsent(fingerprint.exact(), number);
		}
		for (long band : bandsOf(fingerprint)) {
			bands.merge(band, new int[] { number }, LikeArticles::joined);
		}
	}

	/** Which of those that are remembered is most like this one, if any is. */
	Optional<Like> mostLike(Fingerprint fingerprint) {
		Integer same = fingerprint.exact() == 0 ? null : exact.get(fingerprint.exact());
		if (same != null) {
			return Optional.of(new Like(paths.get(same), 1));
		}
		Set<Integer> candidates = new HashSet<>();
		for (long band : bandsOf(fingerprint)) {
			for (int candidate : bands.getOrDefault(band, new int[0])) {
				candidates.add(candidate);
			}
		}
		Optional<Like> best = Optional.empty();
		for (int candidate : candidates.stream().sorted().toList()) {
			// All stretches may be the same though not all words are: the order of paragraphs, say.
			double likeness = Math.min(0.99, fingerprint.likeness(fingerprints.get(candidate)));
			if (likeness >= NEAR && (best.isEmpty() || likeness > best.get().likeness())) {
				best = Optional.of(new Like(paths.get(candidate), likeness));
			}
		}
		return best;
	}

	private static long[] bandsOf(Fingerprint fingerprint) {
		int[] least = fingerprint.least();
		long[] bands = new long[least.length / BAND];
		for (int i = 0; i < bands.length; i++) {
			bands[i] = (long) i << 32 | Arrays.hashCode(Arrays.copyOfRange(least, i * BAND, (i + 1) * BAND)) & 0xffffffffL;
		}
		return bands;
	}

	private static int[] joined(int[] one, int[] other) {
		int[] joined = Arrays.copyOf(one, one.length + other.length);
		System.arraycopy(other, 0, joined, one.length, other.length);
		return joined;
	}
}
