// SPDX-License-Identifier: EPL-2.0
package org.newsmark.assist.frames;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.newsmark.core.text.TextSpan;

/** Finds where a noun phrase that stands before or behind a cue begins and ends. Surface only: closed classes, capitals, punctuation. */
final class NounPhrase {

	private static final int LONGEST = 16;
	private static final Set<String> NO_APPOSITION = Set.of("qui", "que", "qu'", "dont", "où", "mais", "et", "ou", "en", "pour", "tout", "selon",
			"who", "which", "but", "and", "in", "on", "after", "while", "when", "avant", "après", "lors", "dans", "à", "au", "as", "at", "il", "elle",
			"he", "she", "they", "ce", "this", "that", "cela", "it");

	private final List<Token> tokens;
	private final Cues cues;

	NounPhrase(List<Token> tokens, Cues cues) {
		this.tokens = tokens;
		this.cues = cues;
	}

	/** The phrase that begins with this token, as first and last index; with its apposition. */
	Optional<int[]> from(int first) {
		if (first >= tokens.size() || !tokens.get(first).isWord() || !begins(first)) {
			return Optional.empty();
		}
		if (Grammar.isPronoun(tokens.get(first))) {
			return Optional.of(new int[] { first, first });
		}
		int last = end(first);
		return last < first ? Optional.empty() : Optional.of(new int[] { first, apposition(last) });
	}

	private boolean begins(int at) {
		return Grammar.beginsPhrase(tokens.get(at)) || cues.match("pronoun", tokens, at).isPresent()
				|| !Grammar.endsPhrase(tokens.get(at)) && !Grammar.isThat(tokens.get(at)) && tokens.get(at).norm().length() > 2;
	}

	private int end(int first) {
		int at = first;
		while (at < tokens.size() && at - first < LONGEST) {
			Token token = tokens.get(at);
			boolean abbreviation = token.norm().equals(".") && at > first && isAbbreviated(tokens.get(at - 1));
			if (!token.isWord() && !abbreviation && !token.norm().equals("&")) {
				break;
			}
			if (at > first && Grammar.endsPhrase(token) && !(token.norm().equals("a") && Grammar.isAnd(tokens.get(at - 1)))) {
				break;
			}
			if (Grammar.isAnd(token) && !(at + 1 < tokens.size() && Grammar.beginsPhrase(tokens.get(at + 1)))) {
				break;
			}
			if (at > first && !token.capital() && VerbGroup.around(tokens, at, cues).filter(verb -> verb.first() <= verb.last()).isPresent()
					&& isVerbHere(at)) {
				break;
			}
			at++;
		}
		at--;
		while (at >= first && (Grammar.isAnd(tokens.get(at)) || Grammar.isLink(tokens.get(at)) || Grammar.isDeterminer(tokens.get(at)))) {
			at--;
		}
		return at;
	}

	/** A form that is a noun after a determiner or a link (« la demande », "the report") is none of a verb. */
	private boolean isVerbHere(int at) {
		Token before = tokens.get(at - 1);
		return !Grammar.isDeterminer(before) && !Grammar.isLink(before);
	}

	private static boolean isAbbreviated(Token token) {
		return token.end() - token.start() == 1 || Set.of("mme", "mr", "mrs", "ms", "dr", "me", "mm", "sen", "rep", "gen", "gov").contains(token.norm());
	}

	/** Behind a comma: who that is, up to the next sign. */
	private int apposition(int last) {
		int comma = last + 1;
		if (comma + 1 >= tokens.size() || !tokens.get(comma).norm().equals(",") || !isApposition(comma + 1)) {
			return last;
		}
		int end = comma + 1;
		while (end < tokens.size() && end - comma < LONGEST) {
			Token token = tokens.get(end);
			if (!token.isWord() && !(token.norm().equals(".") && isAbbreviated(tokens.get(end - 1)))) {
				break;
			}
			if (Grammar.isWho(token) || Grammar.isAuxiliary(token, cues) || !token.capital() && VerbGroup.around(tokens, end, cues).isPresent() && isVerbHere(end)) {
				return last;
			}
			end++;
		}
		boolean closed = end < tokens.size() ? !tokens.get(end).isWord() : end == tokens.size();
		return closed && end - 1 > comma ? end - 1 : last;
	}

	private boolean isApposition(int at) {
		Token token = tokens.get(at);
		return token.isWord() && !token.capital() && cues.match("channel", tokens, at).isEmpty()
				&& !NO_APPOSITION.contains(token.norm()) && !token.norm().endsWith("ant")
				&& !token.norm().endsWith("ing") && !token.norm().endsWith("ly") && !(token.norm().endsWith("ment") && token.norm().length() > 7);
	}

	/**
	 * The phrase that ends before this token and is the subject of what begins there.
	 *
	 * @param plural whether the verb is, so that two names may be joined
	 */
	Optional<int[]> before(int verb, boolean plural) {
		int last = verb - 1;
		if (last >= 0 && Grammar.isWho(tokens.get(last))) {
			last--;
			last -= last >= 0 && tokens.get(last).norm().equals(",") ? 1 : 0;
			return bounded(last, plural);
		}
		if (last >= 0 && tokens.get(last).norm().equals(",")) {
			return withApposition(last, plural);
		}
		return bounded(last, plural);
	}

	private Optional<int[]> withApposition(int comma, boolean plural) {
		int other = comma - 1;
		while (other >= 0 && !tokens.get(other).norm().equals(",")) {
			if (!tokens.get(other).isWord() && !tokens.get(other).norm().equals(".") || comma - other > LONGEST) {
				return Optional.empty();
			}
			other--;
		}
		if (other < 1) {
			return Optional.empty();
		}
		boolean apposition = isApposition(other + 1);
		Optional<int[]> name = bounded(other - 1, plural);
		return name.map(phrase -> new int[] { phrase[0], apposition ? comma - 1 : phrase[1] });
	}

	private Optional<int[]> bounded(int last, boolean plural) {
		int first = last;
		while (first >= 0 && last - first < LONGEST) {
			Token token = tokens.get(first);
			boolean abbreviation = token.norm().equals(".") && first > 0 && isAbbreviated(tokens.get(first - 1));
			if (!token.isWord() && !abbreviation || Grammar.isThat(token) && !Grammar.isLink(token) && !token.norm().equals("à")) {
				break;
			}
			if (Grammar.isAnd(token) && !(plural && first < last && Grammar.beginsPhrase(tokens.get(first + 1)))) {
				break;
			}
			first--;
		}
		for (int start = first + 1; start <= last; start++) {
			boolean afterPreposition = start > first + 1 && (Grammar.endsPhrase(tokens.get(start - 1)) && !Grammar.isTime(tokens.get(start - 1)) || Grammar.isLink(tokens.get(start - 1))
					|| Grammar.isDeterminer(tokens.get(start - 1)));
			boolean alone = !Grammar.isPronoun(tokens.get(start)) || start == last;
			if (Grammar.beginsPhrase(tokens.get(start)) && alone && !afterPreposition || cues.match("pronoun", tokens, start).isPresent()) {
				int end = Math.min(last, Math.max(start, reaches(start, last)));
				if (end == last) {
					return Optional.of(new int[] { start, last });
				}
			}
		}
		return Optional.empty();
	}

	/** How far a phrase that begins there goes without a verb or conjunction in it; prepositions within are allowed before a verb. */
	private int reaches(int start, int last) {
		for (int i = start + 1; i <= last; i++) {
			Token token = tokens.get(i);
			if (Grammar.isWho(token) || Grammar.isAuxiliary(token, cues)) {
				return i - 1;
			}
		}
		return last;
	}

	/** One span per speaker: names joined by « et » are several. */
	List<TextSpan> spans(int[] phrase) {
		List<TextSpan> spans = new ArrayList<>();
		int start = phrase[0];
		boolean comma = false;
		for (int i = phrase[0] + 1; i < phrase[1]; i++) {
			comma |= tokens.get(i).norm().equals(",");
			if (!comma && Grammar.isAnd(tokens.get(i)) && i > start && Grammar.beginsPhrase(tokens.get(i + 1))
					&& !Grammar.isLink(tokens.get(i + 1)) && startsPerson(start) && startsPerson(i + 1)) {
				spans.add(new TextSpan(tokens.get(start).start(), tokens.get(i - 1).end()));
				start = i + 1;
			}
		}
		spans.add(new TextSpan(tokens.get(start).start(), tokens.get(phrase[1]).end()));
		return spans;
	}

	private boolean startsPerson(int at) {
		return Grammar.isDeterminer(tokens.get(at)) || tokens.get(at).capital();
	}
}
