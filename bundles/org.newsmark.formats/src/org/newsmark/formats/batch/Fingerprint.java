// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.batch;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.newsmark.core.article.Zone;
import org.newsmark.core.article.ZoneKind;
import org.newsmark.core.article.Zones;

/**
 * What the running text of an article says, as numbers that can be compared: a digest of its words, and for each of
 * {@value #SIZE} hash functions the least value of all stretches of {@value #STRETCH} words. Two texts share as large a
 * part of their stretches as of these values (Broder, On the resemblance and containment of documents, 1997, section 3).
 *
 * @param exact of all words
 * @param least empty for a text that is too short to be like another one by more than chance
 */
record Fingerprint(long exact, int[] least) {

	static final int SIZE = 128;
	private static final int STRETCH = 5;
	/** Fewer words are a caption or a notice. */
	private static final int SHORTEST = 40;
	/** Longer texts are dumps; their beginning tells enough. */
	private static final int MOST_WORDS = 50_000;
	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
	private static final Set<ZoneKind> TEXT = EnumSet.of(ZoneKind.BODY, ZoneKind.LEAD, ZoneKind.LIST);
	private static final long[] FACTORS = factors();

	static Fingerprint of(String text, Zones zones) {
		Matcher word = WORD.matcher(body(text, zones));
		long[] last = new long[STRETCH];
		int[] least = new int[SIZE];
		Arrays.fill(least, Integer.MAX_VALUE);
		long exact = 0;
		int count = 0;
		while (word.find() && count < MOST_WORDS) {
			long hash = mixed(word.group().toLowerCase(Locale.ROOT).hashCode());
			exact = mixed(exact * 31 + hash);
			last[count++ % STRETCH] = hash;
			if (count >= STRETCH) {
				lower(least, stretch(last, count));
			}
		}
		return new Fingerprint(count == 0 ? 0 : exact, count < SHORTEST ? new int[0] : least);
	}

	/** The share of stretches that both have of those that one has, from 0 to 1, estimated. */
	double likeness(Fingerprint other) {
		if (exact == other.exact && exact != 0) {
			return 1;
		}
		int same = 0;
		for (int i = 0; i < Math.min(least.length, other.least.length); i++) {
			same += least[i] == other.least[i] ? 1 : 0;
		}
		return (double) same / SIZE;
	}

	private static void lower(int[] least, long stretch) {
		for (int i = 0; i < SIZE; i++) {
			int value = (int) (stretch * FACTORS[i] >>> 33);
			if (value < least[i]) {
				least[i] = value;
			}
		}
	}

	private static long stretch(long[] last, int count) {
		long hash = 1;
		for (int i = 0; i < STRETCH; i++) {
			hash = hash * 0x9E3779B97F4A7C15L + last[(count + i) % STRETCH];
		}
		return mixed(hash);
	}

	/** The text of the article without headline, menus, captions and comments, which differ where the text is the same. */
	private static String body(String text, Zones zones) {
		StringBuilder body = new StringBuilder();
		int reached = 0;
		for (Zone zone : zones.all()) {
			if (!TEXT.contains(zone.kind())) {
				int start = Math.min(text.length(), zone.span().start());
				body.append(text, reached, Math.max(reached, start)).append('\n');
				reached = Math.max(reached, Math.min(text.length(), zone.span().end()));
			}
		}
		return body.append(text, reached, text.length()).toString();
	}

	/** The finishing steps of MurmurHash3, which spread the bits. */
	private static long mixed(long value) {
		long mixed = value;
		mixed = (mixed ^ mixed >>> 33) * 0xFF51AFD7ED558CCDL;
		mixed = (mixed ^ mixed >>> 33) * 0xC4CEB9FE1A85EC53L;
		return mixed ^ mixed >>> 33;
	}

	/** Odd and always the same, so that what was stored can be compared. */
	private static long[] factors() {
		long[] factors = new long[SIZE];
		for (int i = 0; i < SIZE; i++) {
			factors[i] = mixed(i + 1L) | 1;
		}
		return factors;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Fingerprint that && exact == that.exact && Arrays.equals(least, that.least);
	}

	@Override
	public int hashCode() {
		return Long.hashCode(exact);
	}
}
