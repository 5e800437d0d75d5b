// SPDX-License-Identifier: EPL-2.0
package org.newsmark.assist.frames;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lists of one language. Filled once, then only read. */
final class Cues {

	/** How a form of a verb is used. */
	enum Use {
		FINITE, PARTICIPLE, INFINITIVE
	}

	/**
	 * Words that mean something where they stand one after the other.
	 *
	 * @param words      normalised as {@link Token#norm()} is
	 * @param attributes for the mark over them
	 */
	record Entry(List<String> words, Use use, Map<String, String> attributes) {
	}

	private final String language;
	private final Map<String, Map<String, List<Entry>>> byKind = new HashMap<>();

	Cues(String language) {
		this.language = language;
	}

	String language() {
		return language;
	}

	/** @return false if there is no such kind */
	boolean add(String kind, String line, Map<String, String> attributes) {
		switch (kind) {
			case "verb" -> addVerb(line, attributes);
			case "before", "pronoun", "not", "channel" -> put(kind, line, Use.FINITE, attributes);
			default -> {
				return false;
			}
		}
		return true;
	}

	/** The longest entry of this kind that begins with this token. */
	Optional<Entry> match(String kind, List<Token> tokens, int at) {
		List<Entry> entries = at < 0 || at >= tokens.size() ? List.of()
				: byKind.getOrDefault(kind, Map.of()).getOrDefault(tokens.get(at).norm(), List.of());
		return entries.stream().filter(entry -> stands(entry.words(), tokens, at)).max(Comparator.comparingInt(entry -> entry.words().size()));
	}

	/** All verb forms that begin with this token. */
	List<Entry> verbs(List<Token> tokens, int at) {
		return byKind.getOrDefault("verb", Map.of()).getOrDefault(tokens.get(at).norm(), List.of()).stream()
				.filter(entry -> stands(entry.words(), tokens, at)).sorted(Comparator.comparingInt(entry -> -entry.words().size())).toList();
	}

	private static boolean stands(List<String> words, List<Token> tokens, int at) {
		if (at + words.size() > tokens.size()) {
			return false;
		}
		for (int i = 0; i < words.size(); i++) {
			if (!tokens.get(at + i).norm().equals(words.get(i))) {
				return false;
			}
		}
		return true;
	}

	private void addVerb(String line, Map<String, String> attributes) {
		int sign = line.indexOf('=');
		// The reflexive pronoun stands before the verb and is part of the group anyway.
		String lemma = (sign < 0 ? line : line.substring(0, sign)).strip().replaceFirst("^(se |s['’])", "");
		String[] words = lemma.split(" ", 2);
		String rest = words.length > 1 ? " " + words[1] : "";
		put("verb", lemma, Use.INFINITIVE, attributes);
		VerbForms forms = sign < 0 ? VerbForms.of(language, words[0]) : VerbForms.listed(line.substring(sign + 1));
		forms.finite().forEach(form -> put("verb", form + rest, Use.FINITE, attributes));
		forms.participles().forEach(form -> put("verb", form + rest, Use.PARTICIPLE, attributes));
	}

	private void put(String kind, String phrase, Use use, Map<String, String> attributes) {
		List<String> words = Token.in(phrase, 0, phrase.length()).stream().map(Token::norm).toList();
		if (!words.isEmpty()) {
			byKind.computeIfAbsent(kind, key -> new HashMap<>()).computeIfAbsent(words.get(0), key -> new ArrayList<>())
					.add(new Entry(words, use, attributes));
		}
	}

	@Override
	public String toString() {
		return language + Arrays.toString(byKind.keySet().toArray());
	}
}
