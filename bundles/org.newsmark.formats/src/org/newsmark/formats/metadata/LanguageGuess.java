// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.metadata;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.newsmark.formats.text.WordList;

/** Tells French, English, German, Spanish, Italian and Ukrainian by their most frequent short words. */
public final class LanguageGuess {

	/** By language. */
	private static final Map<String, Set<String>> FREQUENT = WordList.read(LanguageGuess.class, "frequent-words.txt")
			.stream()
			.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, section -> Set.copyOf(section.getValue())));

	private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}']+");
	private static final int LOOKED_AT = 60_000;
	private static final int ENOUGH = 4;

	private LanguageGuess() {
	}

	/** A language tag; empty if the text is too short or no language stands out. */
	public static String of(String text) {
		String start = text.substring(0, Math.min(text.length(), LOOKED_AT)).toLowerCase(Locale.ROOT).replace('’',
				'\'');
		Map<String, Integer> hits = new HashMap<>();
		for (String word : BETWEEN.split(start)) {
			FREQUENT.forEach((language, frequent) -> {
				if (frequent.contains(word)) {
					hits.merge(language, 1, Integer::sum);
				}
			});
		}
		List<Map.Entry<String, Integer>> best = hits.entrySet().stream().sorted(
				Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
				.toList();
		boolean clear = !best.isEmpty() && best.get(0).getValue() >= ENOUGH
				&& (best.size() == 1 || best.get(0).getValue() * 4 > best.get(1).getValue() * 5);
		return clear ? best.get(0).getKey() : "";
	}
}
