// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.newsmark.core.query.ValuePattern;
import org.newsmark.core.text.Words;

/**
 * Words that follow each other, as they are searched.
 *
 * @param slots one per word
 * @param exact what the text must hold character by character, but for the kind of apostrophe and space; empty if that
 *              does not count
 */
public record Phrase(List<Slot> slots, String exact) {

	/** Stands for the star while a pattern is cut into words: a letter that no newspaper prints. */
	private static final char STAR = '\u0298';

	/**
	 * One word.
	 *
	 * @param prefix what it starts with; all of it if there is no wildcard
	 * @param test   of the folded word; only asked if there is a wildcard
	 */
	public record Slot(String prefix, boolean wildcard, Predicate<String> test) {

		/** Whether any word will do. */
		boolean isAny() {
			return wildcard && prefix.isEmpty() && test == ANY;
		}
	}

	private static final Predicate<String> ANY = word -> true;

	/** No slots if the pattern holds no word, or nothing but stars beside other words at its ends. */
	public static Phrase of(ValuePattern pattern) {
		String text = pattern.exact() ? pattern.text() : pattern.text().replace('*', STAR);
		List<Slot> slots = new ArrayList<>();
		int[] edges = { Integer.MAX_VALUE, 0 };
		Words.forEach(text, 0, text.length(), (start, end, counted) -> {
			slots.add(slot(text.substring(start, end)));
			edges[0] = Math.min(edges[0], start);
			edges[1] = end;
		});
		// A star alone at an edge asks for a word that is there anyway.
		while (slots.size() > 1 && slots.get(0).isAny()) {
			slots.remove(0);
		}
		while (slots.size() > 1 && slots.get(slots.size() - 1).isAny()) {
			slots.remove(slots.size() - 1);
		}
		return new Phrase(List.copyOf(slots),
				pattern.exact() && !slots.isEmpty() ? plain(text.substring(edges[0], edges[1])) : "");
	}

	/** Whether these words of a text, found by their folded form, are the ones asked for. */
	public boolean accepts(String found) {
		return exact.isEmpty() || plain(found).equals(exact);
	}

	/** Whether {@link #accepts} has to be asked. */
	public boolean isExact() {
		return !exact.isEmpty();
	}

	private static Slot slot(String word) {
		String folded = Fold.word(word);
		int star = folded.indexOf(STAR);
		if (star < 0) {
			return new Slot(folded, false, ANY);
		}
		String glob = folded.replace(STAR, '*');
		boolean any = glob.chars().allMatch(c -> c == '*');
		return new Slot(folded.substring(0, star), true, any ? ANY : ValuePattern.like(glob).compile());
	}

	private static String plain(String text) {
		StringBuilder plain = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
				if (plain.isEmpty() || plain.charAt(plain.length() - 1) != ' ') {
					plain.append(' ');
				}
			} else {
				plain.append(c == '\u2019' || c == '\u02bc' ? '\'' : c);
			}
		}
		return plain.toString();
	}
}
