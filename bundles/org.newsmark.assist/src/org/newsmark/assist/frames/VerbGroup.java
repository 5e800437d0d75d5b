// SPDX-License-Identifier: EPL-2.0
package org.newsmark.assist.frames;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.newsmark.assist.frames.Cues.Entry;
import org.newsmark.assist.frames.Cues.Use;

/**
 * A verb of the lists with its auxiliaries, adverbs, negation and tied pronoun.
 *
 * @param first index of its first token
 * @param last  index of its last token
 * @param tied  whether a pronoun is tied to it, as in {@code a-t-il dit}
 */
record VerbGroup(int first, int last, boolean tied, boolean negated, boolean plural, Map<String, String> attributes) {

	/** More tokens than these do not stand between an auxiliary and its participle. */
	private static final int SPREAD = 5;

	/** The group whose verb begins with this token; a participle counts only with its auxiliary. */
	static Optional<VerbGroup> around(List<Token> tokens, int verb, Cues cues) {
		for (Entry entry : cues.verbs(tokens, verb)) {
			int last = verb + entry.words().size() - 1;
			int first = verb;
			boolean tied = false;
			boolean auxiliary = false;
			boolean modal = false;
			while (first > 0 && verb - first < SPREAD) {
				Token before = tokens.get(first - 1);
				if (!auxiliary && Grammar.isAuxiliary(before, cues)) {
					auxiliary = true;
				} else if (before.tied() && first > 1 && Grammar.isAuxiliary(tokens.get(first - 2), cues)) {
					tied = true;
				} else if (!Grammar.mayStandInVerbGroup(before) || isNounInMent(tokens, first - 1) || before.norm().equals("la") || before.norm().equals("les")) {
					break;
				} else {
					modal |= !before.norm().equals("à") && !Grammar.isNegation(before);
				}
				first--;
			}
			first = withoutStrayStart(tokens, first, verb, auxiliary);
			if (entry.use() == Use.INFINITIVE && isInfinitiveOfNarration(tokens, verb)) {
				first = verb - 1;
			}
			boolean complete = switch (entry.use()) {
				case FINITE -> true;
				case PARTICIPLE -> auxiliary;
				case INFINITIVE -> cues.language().equals("en") ? first < verb && auxiliary : modal && first < verb || isInfinitiveOfNarration(tokens, verb);
			};
			if (complete) {
				if (last + 1 < tokens.size() && tokens.get(last + 1).tied()) {
					tied = true;
					last++;
				}
				boolean negated = tokens.subList(first, last + 1).stream().anyMatch(Grammar::isNegation);
				boolean plural = tokens.subList(first, verb + 1).stream().anyMatch(token -> token.norm().matches(".*[oe]nt") || token.norm().equals("have"));
				return Optional.of(new VerbGroup(first, last, tied, negated, plural, entry.attributes()));
			}
		}
		return Optional.empty();
	}

	/** « le gouvernement », no adverb. */
	private static boolean isNounInMent(List<Token> tokens, int at) {
		return tokens.get(at).norm().endsWith("ment") && at > 0 && (Grammar.isDeterminer(tokens.get(at - 1)) || Grammar.isLink(tokens.get(at - 1)))
				&& !tokens.get(at - 1).norm().equals("a");
	}

	/** « Et d'ajouter : …» */
	private static boolean isInfinitiveOfNarration(List<Token> tokens, int verb) {
		return verb > 0 && List.of("de", "d'").contains(tokens.get(verb - 1).norm()) && (verb < 2 || Grammar.isAnd(tokens.get(verb - 2)));
	}

	/** An object pronoun or adverb may begin a group; what only looks like one (an adverb at the start of the sentence) may not. */
	private static int withoutStrayStart(List<Token> tokens, int from, int verb, boolean auxiliary) {
		int first = from;
		while (first < verb && (tokens.get(first).norm().equals("à") || tokens.get(first).norm().equals("par")
				|| tokens.get(first).norm().endsWith("ment") && auxiliary || Grammar.isNegation(tokens.get(first)) && !auxiliary
				|| tokens.get(first).capital())) {
			first++;
		}
		return first;
	}
}
