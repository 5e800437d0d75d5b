// SPDX-License-Identifier: EPL-2.0
package org.newsmark.assist.frames;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The forms of the third person that reports are written in, and the past participles, of a regular verb. Pure. */
record VerbForms(Set<String> finite, Set<String> participles) {

	/** As in a list: finite forms, then past participles behind a bar. */
	static VerbForms listed(String forms) {
		String[] sides = forms.split("\\|", 2);
		return new VerbForms(words(sides[0]), sides.length > 1 ? words(sides[1]) : Set.of());
	}

	/** A language without rules here has only the forms that are listed. */
	static VerbForms of(String language, String infinitive) {
		return switch (language) {
			case "fr" -> french(infinitive);
			case "en" -> english(infinitive);
			default -> new VerbForms(Set.of(infinitive), Set.of());
		};
	}

	private static Set<String> words(String forms) {
		return new LinkedHashSet<>(Stream.of(forms.strip().split("\\s+")).filter(word -> !word.isEmpty()).toList());
	}

	private static VerbForms french(String verb) {
		String stem = verb.substring(0, verb.length() - 2);
		if (verb.endsWith("er")) {
			String soft = stem.endsWith("g") ? stem + "e" : stem.endsWith("c") ? stem.substring(0, stem.length() - 1) + "ç" : stem;
			Set<String> finite = joined(soft, "ait", "aient", "a", "ant");
			for (String strong : strong(stem)) {
				finite.addAll(joined(strong, "e", "ent", "era", "eront", "erait", "eraient"));
			}
			finite.addAll(joined(stem, "èrent", "era", "eront", "erait", "eraient"));
			return new VerbForms(finite, joined(stem, "é", "ée", "és", "ées"));
		}
		if (verb.endsWith("ir")) {
			return new VerbForms(joined(stem, "it", "issent", "issait", "issaient", "irent", "ira", "iront", "irait", "iraient", "issant"),
					joined(stem, "i", "ie", "is", "ies"));
		}
		return new VerbForms(joined(stem, "", "ent", "ait", "aient", "it", "irent", "ra", "ront", "rait", "raient", "ant"),
				joined(stem, "u", "ue", "us", "ues"));
	}

	/** Before a silent e: considér- is considèr-, martel- is martèl- or martell-, appuy- is appui-. */
	private static List<String> strong(String stem) {
		int last = stem.length() - 1;
		if (stem.endsWith("y")) {
			return List.of(stem, stem.substring(0, last) + "i");
		}
		if (last > 0 && "éè".indexOf(stem.charAt(last - 1)) >= 0 && isConsonant(stem.charAt(last))) {
			return List.of(stem.substring(0, last - 1) + "è" + stem.charAt(last));
		}
		if (last > 0 && stem.charAt(last - 1) == 'e' && isConsonant(stem.charAt(last))) {
			return List.of(stem.substring(0, last - 1) + "è" + stem.charAt(last), stem + stem.charAt(last));
		}
		return List.of(stem);
	}

	private static boolean isConsonant(char c) {
		return "aeiouyéèêîô".indexOf(c) < 0;
	}

	private static VerbForms english(String verb) {
		boolean e = verb.endsWith("e");
		boolean y = verb.endsWith("y") && isConsonant(verb.charAt(verb.length() - 2));
		boolean hiss = verb.matches(".*(s|x|z|ch|sh)");
		String stem = e || y ? verb.substring(0, verb.length() - 1) : verb;
		String past = y ? stem + "ied" : stem + "ed";
		return new VerbForms(Set.of(verb, y ? stem + "ies" : hiss ? verb + "es" : verb + "s", past, e ? stem + "ing" : verb + "ing"), Set.of(past));
	}

	private static Set<String> joined(String stem, String... endings) {
		return new LinkedHashSet<>(Stream.of(endings).map(stem::concat).toList());
	}
}
