// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index.internal.block;

import java.util.HashMap;
import java.util.Map;

/**
 * A text in the payload from which any stretch can be taken without reading the rest: one byte a code unit where the
 * text has at most 256 different ones (nearly every text in an alphabet), which stand before it; else two.
 */
final class PackedText {

	private static final int ALPHABET = 0;
	private static final int UNITS = 1;

	private PackedText() {
	}

	static void write(String text, ByteSink sink) {
		byte[] codes = new byte[text.length()];
		char[] alphabet = new char[256];
		int known = encode(text, codes, alphabet);
		sink.putNumber(text.length());
		if (known < 0) {
			sink.put(UNITS);
			for (int i = 0; i < text.length(); i++) {
				sink.putChar(text.charAt(i));
			}
			return;
		}
		sink.put(ALPHABET);
		sink.putNumber(known);
		for (int i = 0; i < known; i++) {
			sink.putChar(alphabet[i]);
		}
		sink.put(codes, 0, codes.length);
	}

	/** Number of different code units, or -1 if there are too many. */
	private static int encode(String text, byte[] codes, char[] alphabet) {
		short[] latin = new short[0x250];
		Map<Character, Integer> others = new HashMap<>();
		int known = 0;
		for (int i = 0; i < codes.length; i++) {
			char c = text.charAt(i);
			int code;
			if (c < latin.length) {
				code = latin[c] - 1;
			} else {
				code = others.getOrDefault(c, -1);
			}
			if (code < 0) {
				if (known == alphabet.length) {
					return -1;
				}
				code = known;
				alphabet[known++] = c;
				if (c < latin.length) {
					latin[c] = (short) known;
				} else {
					others.put(c, code);
				}
			}
			codes[i] = (byte) code;
		}
		return known;
	}

	/** In UTF-16 code units. */
	static int length(Payload payload, int at) {
		return payload.at(at).number();
	}

	/** @param from in UTF-16 code units; {@code to} is exclusive; both are cut to what there is */
	static String read(Payload payload, int at, int from, int to) {
		Payload.Cursor cursor = payload.at(at);
		int length = cursor.number();
		int start = Math.max(0, Math.min(from, length));
		int end = Math.max(start, Math.min(to, length));
		char[] units = new char[end - start];
		if (cursor.number() == UNITS) {
			int first = cursor.position() + 2 * start;
			for (int i = 0; i < units.length; i++) {
				units[i] = payload.character(first + 2 * i);
			}
			return new String(units);
		}
		int known = cursor.number();
		int alphabet = cursor.position();
		byte[] codes = new byte[units.length];
		payload.copy(alphabet + 2 * known + start, codes, codes.length);
		for (int i = 0; i < codes.length; i++) {
			units[i] = payload.character(alphabet + 2 * (codes[i] & 0xff));
		}
		return new String(units);
	}
}
