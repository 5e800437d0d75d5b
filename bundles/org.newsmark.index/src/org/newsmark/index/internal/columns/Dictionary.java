// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index.internal.columns;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives each text a small number and never takes it back. Code 0 is the empty text: the missing value. One thread at a
 * time may add; any thread may read what was added before it got the codes.
 */
public final class Dictionary {

	private final Map<String, Integer> codes = new HashMap<>();
	/** Longer than {@link #size}; published anew with each text. */
	private String[] values = new String[16];
	private volatile Texts texts;

	/** @param size how many of the array count */
	private record Texts(String[] values, int size) {
	}

	public Dictionary() {
		values[0] = "";
		codes.put("", 0);
		texts = new Texts(values, 1);
	}

	/** The text's code, a new one if it has none. Only for the thread that adds. */
	public int code(String text) {
		Integer known = codes.get(text);
		if (known != null) {
			return known;
		}
		int code = texts.size();
		if (code == values.length) {
			values = Arrays.copyOf(values, 2 * code);
		}
		values[code] = text;
		codes.put(text, code);
		texts = new Texts(values, code + 1);
		return code;
	}

	public String text(int code) {
		return texts.values()[code];
	}

	/** One more than the largest code. */
	public int size() {
		return texts.size();
	}
}
