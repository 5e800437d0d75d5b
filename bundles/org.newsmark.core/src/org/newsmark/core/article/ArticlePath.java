// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.article;

import java.text.Normalizer;

import org.eclipse.jdt.annotation.NonNull;

/**
 * Names an article within its corpus: folders and name separated by {@code /}, without ending, NFC, as in {@code 2025/09/harbour-strike}.
 * A path never leaves the corpus: no empty, {@code .} or {@code ..} segment, no leading slash, no backslash, no control character.
 */
public record ArticlePath(String value) implements Comparable<@NonNull ArticlePath> {

	/** @throws IllegalArgumentException if the value is not such a path */
	public ArticlePath {
		value = Normalizer.normalize(value, Normalizer.Form.NFC);
		if (!isValid(value)) {
			throw new IllegalArgumentException("Not an article path: " + value);
		}
	}

	/** The last segment. */
	public String name() {
		return value.substring(value.lastIndexOf('/') + 1);
	}

	/** Plain code-unit order: the same on every machine and in every language. */
	@Override
	public int compareTo(ArticlePath other) {
		return value.compareTo(other.value);
	}

	@Override
	public String toString() {
		return value;
	}

	/** Whether {@link #ArticlePath(String)} would take it. */
	public static boolean isValid(String value) {
		if (value.isEmpty() || value.chars().anyMatch(c -> c < ' ' || c == '\\' || c == 0x7f)) {
			return false;
		}
		for (String segment : value.split("/", -1)) {
			if (segment.isBlank() || segment.equals(".") || segment.equals("..")) {
				return false;
			}
		}
		return true;
	}
}
