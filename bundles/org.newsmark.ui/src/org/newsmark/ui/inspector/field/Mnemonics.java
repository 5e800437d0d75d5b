// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.inspector.field;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Gives names that come from a codebook a letter each that Alt reaches them by. Pure. */
public final class Mnemonics {

	private Mnemonics() {
	}

	/**
	 * @param taken lower-case letters that mean something already, as in the menu bar
	 * @return the names with {@code &} before a letter of their own, as far as there are letters; an ampersand in a name is doubled
	 */
	public static List<String> assign(List<String> names, Set<Character> taken) {
		Set<Character> used = new HashSet<>(taken);
		List<String> result = new ArrayList<>();
		for (String name : names) {
			int place = free(name, used);
			result.add(place < 0 ? escape(name) : escape(name.substring(0, place)) + "&" + escape(name.substring(place)));
		}
		return result;
	}

	/** The first letter of a word is taken rather than one within. */
	private static int free(String name, Set<Character> used) {
		String lower = name.toLowerCase(Locale.ROOT);
		for (boolean atStart : new boolean[] { true, false }) {
			for (int i = 0; i < Math.min(name.length(), lower.length()); i++) {
				boolean starts = i == 0 || !Character.isLetterOrDigit(name.charAt(i - 1));
				char letter = lower.charAt(i);
				if (letter >= 'a' && letter <= 'z' && starts == atStart && used.add(letter)) {
					return i;
				}
			}
		}
		return -1;
	}

	private static String escape(String name) {
		return name.replace("&", "&&");
	}
}
