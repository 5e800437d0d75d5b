// SPDX-License-Identifier: EPL-2.0
package org.newsmark.assist.frames;

import java.util.Set;

/** The small closed classes of words that noun phrases and verb groups are bounded by, in French and English. */
final class Grammar {

	private static final Set<String> DETERMINERS = Set.of("le", "la", "les", "l'", "un", "une", "des", "ce", "cet", "cette", "ces", "son", "sa", "ses",
			"leur", "leurs", "mon", "notre", "nos", "plusieurs", "certains", "certaines", "deux", "trois", "quatre", "the", "a", "an", "this",
			"that", "these", "those", "his", "her", "its", "their", "our", "some", "several", "many", "two", "three", "four", "no");
	private static final Set<String> PRONOUNS = Set.of("il", "elle", "ils", "elles", "on", "lui", "eux", "he", "she", "they", "it", "who", "him",
			"them");
	private static final Set<String> LINKS = Set.of("de", "du", "des", "d'", "of", "al", "el", "van", "von", "der", "den", "ben", "bin", "da", "di",
			"dos");
	private static final Set<String> AND = Set.of("et", "and", "&");
	private static final Set<String> ENDS = Set.of("qui", "que", "qu'", "dont", "où", "lors", "dans", "en", "après", "avant", "pendant", "depuis",
			"devant", "derrière", "quand", "lorsque", "lorsqu'", "tandis", "alors", "mais", "car", "donc", "or", "puis", "ou", "si", "sur", "pour",
			"par", "avec", "sans", "selon", "dès", "jusqu'", "face", "auprès", "vers", "chez", "contre", "entre", "malgré", "à", "au", "aux", "who", "which", "in", "on", "at", "after",
			"before", "during", "when", "while", "but", "as", "to", "from", "by", "with", "without", "about", "against", "into", "over", "since", "until",
			"because", "if", "whether", "than", "then", "is", "was", "are", "were", "has", "have", "had", "est", "sont", "était", "ont", "avait", "avaient", "a", "n'", "ne",
			"y", "se", "s'", "not", "nor", "ainsi", "notamment", "there", "here");
	private static final Set<String> TIMES = Set.of("hier", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "aujourd'", "demain",
			"yesterday", "today", "tomorrow", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
	private static final Set<String> AUXILIARIES = Set.of("a", "ont", "avait", "avaient", "aura", "auront", "aurait", "auraient", "ayant", "eut",
			"est", "sont", "était", "étaient", "serait", "has", "have", "had", "having");
	private static final Set<String> BETWEEN = Set.of("n'", "ne", "pas", "plus", "jamais", "l'", "le", "la", "les", "lui", "leur", "y", "en", "s'",
			"se", "m'", "me", "nous", "t'", "vous", "également", "aussi", "encore", "toujours", "déjà", "ensuite", "enfin", "même", "bien", "tout",
			"toutefois", "cependant", "néanmoins", "notamment", "ainsi", "par", "ailleurs", "alors", "voulu", "tenu", "pu", "dû", "à", "souhaité",
			"not", "never", "also", "repeatedly", "later", "earlier", "then", "again", "once", "still", "already", "previously", "reportedly");
	private static final Set<String> NEGATIONS = Set.of("pas", "jamais", "plus", "not", "never");
	private static final Set<String> THAT = Set.of("que", "qu'", "that", "de", "d'", "si", "s'", "whether", "if", "à", "comme", "as");
	private static final Set<String> WHO = Set.of("qui", "who", "lequel", "laquelle", "lesquels");
	private static final Set<String> MODALS = Set.of("veut", "voulu", "tient", "tenu", "devait", "refusé", "refuse", "wants", "wanted", "declined",
			"refused", "went", "vient", "venait");

	private Grammar() {
	}

	/** The French verb form « a » is one here too; see {@link #isAuxiliary}. */
	static boolean isDeterminer(Token token) {
		return DETERMINERS.contains(token.norm());
	}

	static boolean isPronoun(Token token) {
		return PRONOUNS.contains(token.norm());
	}

	/** Whether it ties two parts of one noun phrase. */
	static boolean isLink(Token token) {
		return LINKS.contains(token.norm());
	}

	static boolean isAnd(Token token) {
		return AND.contains(token.norm());
	}

	/** Whether a noun phrase cannot go on over it: a preposition, a conjunction, an adverb of time, a verb. */
	static boolean endsPhrase(Token token) {
		return ENDS.contains(token.norm()) || isTime(token);
	}

	static boolean isTime(Token token) {
		return TIMES.contains(token.norm());
	}

	static boolean isAuxiliary(Token token, Cues cues) {
		return AUXILIARIES.contains(token.norm()) && !(token.norm().equals("a") && cues.language().equals("en"));
	}

	/** Whether it may stand between the parts of a verb group, or before it. */
	static boolean mayStandInVerbGroup(Token token) {
		return BETWEEN.contains(token.norm()) || MODALS.contains(token.norm()) || token.norm().endsWith("ment") && token.norm().length() > 6
				|| token.norm().endsWith("ly") && token.norm().length() > 4;
	}

	static boolean isNegation(Token token) {
		return NEGATIONS.contains(token.norm());
	}

	static boolean isThat(Token token) {
		return THAT.contains(token.norm());
	}

	static boolean isWho(Token token) {
		return WHO.contains(token.norm());
	}

	/** Whether a noun phrase may begin with it. */
	static boolean beginsPhrase(Token token) {
		return isDeterminer(token) || isPronoun(token) || token.capital() && token.isWord() && !endsPhrase(token);
	}
}
