// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.text;

import java.util.Arrays;

/**
 * Converts positions of one text between UTF-16 code units (memory), code points (corpus folder, W3C, Python) and UTF-8 bytes. This is
 * the only place that converts. All positions are 0-based edges between characters, from 0 to the length of the text, so that start
 * and exclusive end convert alike. An unpaired surrogate counts as one code point and, as Java encodes it, as one UTF-8 byte.
 * Immutable; about one int per 64 code units for a text with characters beyond ASCII.
 */
public final class OffsetMap {

	private static final int STEP = 64;

	private final String text;
	private final int length;
	private final int codePoints;
	private final int bytes;
	private final boolean ascii;
	private final boolean pairs;
	/** Code points and bytes before code unit {@code i * STEP}; empty where units and points or bytes are the same. */
	private final int[] pointsAt;
	private final int[] bytesAt;

	public OffsetMap(String text) {
		this.text = text;
		this.length = text.length();
		int blocks = length / STEP + 1;
		int[] points = new int[blocks];
		int[] utf8 = new int[blocks];
		int pointCount = 0;
		int byteCount = 0;
		for (int unit = 0; unit < length; unit++) {
			if (unit % STEP == 0) {
				points[unit / STEP] = pointCount;
				utf8[unit / STEP] = byteCount;
			}
			pointCount += pointsOf(unit);
			byteCount += bytesOf(unit);
		}
		if (length % STEP == 0) {
			points[length / STEP] = pointCount;
			utf8[length / STEP] = byteCount;
		}
		this.codePoints = pointCount;
		this.bytes = byteCount;
		this.pairs = pointCount != length;
		this.ascii = byteCount == length;
		this.pointsAt = pairs ? points : new int[0];
		this.bytesAt = ascii ? new int[0] : utf8;
	}

	/** Length of the text in code points. */
	public int codePoints() {
		return codePoints;
	}

	/** Length of the text in UTF-8 bytes. */
	public int utf8Bytes() {
		return bytes;
	}

	/**
	 * @param unit edge in UTF-16 code units; one that cuts a surrogate pair counts as the edge behind the pair
	 * @return the same edge in code points
	 */
	public int toCodePoint(int unit) {
		check(unit, length);
		if (!pairs) {
			return unit;
		}
		int block = unit / STEP;
		int result = pointsAt[block];
		for (int i = block * STEP; i < unit; i++) {
			result += pointsOf(i);
		}
		return result;
	}

	/** @param codePoint edge in code points; returns the same edge in UTF-16 code units */
	public int toUtf16(int codePoint) {
		check(codePoint, codePoints);
		if (!pairs) {
			return codePoint;
		}
		return unitAt(pointsAt, codePoint, true);
	}

	/** @param unit edge in UTF-16 code units; returns the same edge in UTF-8 bytes */
	public int toUtf8(int unit) {
		check(unit, length);
		if (ascii) {
			return unit;
		}
		int block = unit / STEP;
		int result = bytesAt[block];
		for (int i = block * STEP; i < unit; i++) {
			result += bytesOf(i);
		}
		return result;
	}

	/** @param utf8 edge in UTF-8 bytes; one inside a character counts as the edge behind it. Returns UTF-16 code units */
	public int fromUtf8(int utf8) {
		check(utf8, bytes);
		return ascii ? utf8 : unitAt(bytesAt, utf8, false);
	}

	/** @param span in code points, 0-based, end exclusive; returns it in UTF-16 code units */
	public TextSpan toUtf16(int start, int end) {
		return new TextSpan(toUtf16(start), toUtf16(end));
	}

	private int unitAt(int[] counts, int wanted, boolean inPoints) {
		int found = Arrays.binarySearch(counts, wanted);
		int block = found >= 0 ? found : -found - 2;
		// Equal counts in neighbouring blocks cannot be: every block of 64 units holds at least 32 code points.
		int unit = block * STEP;
		int count = counts[block];
		while (count < wanted) {
			count += inPoints ? pointsOf(unit) : bytesOf(unit);
			unit++;
		}
		return isSecondOfPair(unit) ? unit + 1 : unit;
	}

	/** 0 for the second half of a pair, so that the first half carries the whole character. */
	private int pointsOf(int unit) {
		return isSecondOfPair(unit) ? 0 : 1;
	}

	private int bytesOf(int unit) {
		char c = text.charAt(unit);
		if (c < 0x80) {
			return 1;
		}
		if (c < 0x800) {
			return 2;
		}
		if (!Character.isSurrogate(c)) {
			return 3;
		}
		if (isSecondOfPair(unit)) {
			return 0;
		}
		return unit + 1 < length && isSecondOfPair(unit + 1) ? 4 : 1;
	}

	private boolean isSecondOfPair(int unit) {
		return unit > 0 && unit < length && Character.isLowSurrogate(text.charAt(unit))
				&& Character.isHighSurrogate(text.charAt(unit - 1));
	}

	private static void check(int offset, int limit) {
		if (offset < 0 || offset > limit) {
			throw new IndexOutOfBoundsException("Offset " + offset + " is not in 0.." + limit);
		}
	}
}
