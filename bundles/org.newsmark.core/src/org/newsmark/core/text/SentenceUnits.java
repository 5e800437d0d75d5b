// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Sentences within one paragraph, by rule: a sentence ends behind {@code . ! ? …} and the quotation marks and brackets that close there, if a blank
 * follows and then no small letter. Full stops of abbreviations, initials and list numbers end none. {@link java.text.BreakIterator} was not taken,
 * because it parts at {@code M. Diop}, knows no guillemets with blanks inside, and changes with the Java version.
 */
final class SentenceUnits {

	private static final String ENDS = ".!?…‼⁇⁈⁉؟۔।॥";
	/** These end a sentence without a blank behind them. */
	private static final String WIDE_ENDS = "。！？｡";
	private static final String CLOSERS = "»›”’)]}」』）";
	private static final String OPENERS = "«‹“„‘([{—–-¡¿「『（";

	/** Titles and the like: a name or number follows, never a new sentence. */
	private static final Set<String> NEVER_LAST = Set.of("m", "mm", "mme", "mmes", "mlle", "mlles", "mgr", "me", "dr", "pr", "prof", "st",
			"ste", "sts", "stes", "mr", "mrs", "ms", "messrs", "gen", "gén", "col", "lt", "capt", "cdt", "sgt", "cpl", "adm", "sen", "rep",
			"gov", "rev", "hon", "pres", "av", "bd", "blvd", "no", "nos", "vs", "cf", "p", "pp", "vol", "chap", "fig", "art", "al",
			"ex", "env", "éd", "ed", "éds", "eds", "trad", "tél", "tel", "apr", "v", "hr", "sr", "sra", "srta", "dott", "sig", "fr", "prév");
	/** These end a sentence if the next word is one that begins sentences. */
	private static final Set<String> MAYBE_LAST = Set.of("etc", "inc", "ltd", "co", "corp", "cie", "jr", "janv", "févr", "avr", "juil",
			"sept", "oct", "nov", "déc", "jan", "feb", "mar", "aug", "dec", "dept", "univ", "min", "max", "env", "hab", "mio", "mrd");
	private static final Set<String> BEGINNERS = Set.of("the", "a", "an", "he", "she", "it", "they", "we", "i", "you", "this", "that",
			"these", "those", "but", "and", "in", "on", "at", "for", "when", "after", "however", "his", "her", "their", "its", "there", "le", "la",
			"les", "l", "un", "une", "des", "il", "elle", "ils", "elles", "nous", "vous", "je", "j", "ce", "c", "cet", "cette",
			"ces", "mais", "et", "en", "dans", "pour", "selon", "d", "son", "sa", "ses", "leur", "leurs", "à", "au", "aux", "après",
			"avant", "lors", "depuis", "sur", "si", "s");

	private final String text;

	SentenceUnits(String text) {
		this.text = text;
	}

	/** @param start of a paragraph, or a stretch of one; end exclusive. Sentences are without blanks at their edges. */
	List<TextSpan> in(int start, int end) {
		List<TextSpan> sentences = new ArrayList<>();
		int from = start;
		int quotes = 0;
		int at = start;
		while (at < end) {
			char c = text.charAt(at);
			if (c == '"') {
				quotes++;
			}
			if (!mayEnd(c) || ENDS.indexOf(c) < 0 && WIDE_ENDS.indexOf(c) < 0) {
				at++;
				continue;
			}
			int stop = behindEnds(at, end);
			int close = behindClosers(stop, end, quotes % 2 == 1);
			quotes += (int) text.substring(at, close).chars().filter(sign -> sign == '"').count();
			if (isBreak(from, at, stop, close, end)) {
				add(from, close, sentences);
				from = close;
			}
			at = close;
		}
		add(from, end, sentences);
		return sentences;
	}

	/** Almost every character of a text is told by this alone. */
	private static boolean mayEnd(char c) {
		return c < 0x80 ? c == '.' || c == '!' || c == '?' : c >= 0x0600;
	}

	private void add(int from, int to, List<TextSpan> sentences) {
		int start = from;
		int end = to;
		while (start < end && TextUnits.isBlank(text.charAt(start))) {
			start++;
		}
		while (end > start && TextUnits.isBlank(text.charAt(end - 1))) {
			end--;
		}
		if (start < end) {
			sentences.add(new TextSpan(start, end));
		}
	}

	private int behindEnds(int from, int end) {
		int at = from;
		while (at < end && (ENDS.indexOf(text.charAt(at)) >= 0 || WIDE_ENDS.indexOf(text.charAt(at)) >= 0
				|| isBlankBeforeEnd(at, end))) {
			at++;
		}
		return at;
	}

	/** French puts a blank before {@code ?} and {@code !}, also between several. */
	private boolean isBlankBeforeEnd(int at, int end) {
		return TextUnits.isBlank(text.charAt(at)) && at + 1 < end && "!?…".indexOf(text.charAt(at + 1)) >= 0;
	}

	/** A closing sign may have a blank before it: {@code « … ! »}. */
	private int behindClosers(int from, int end, boolean straightOpen) {
		int at = from;
		boolean open = straightOpen;
		while (at < end) {
			int sign = at;
			while (sign < end && TextUnits.isBlank(text.charAt(sign))) {
				sign++;
			}
			if (sign == end) {
				break;
			}
			char c = text.charAt(sign);
			boolean straight = c == '"' && open;
			if (!straight && !(CLOSERS.indexOf(c) >= 0 && (sign == at || c == '»' || c == '›' || c == '”'))) {
				break;
			}
			open &= !straight;
			at = sign + 1;
		}
		return at;
	}

	/** @param at the first sign that ends, stop behind the last one, close behind the closing signs */
	private boolean isBreak(int from, int at, int stop, int close, int end) {
		if (close == end || WIDE_ENDS.indexOf(text.charAt(stop - 1)) >= 0) {
			return true;
		}
		if (!TextUnits.isBlank(text.charAt(close))) {
			return false;
		}
		int next = close;
		while (next < end && (TextUnits.isBlank(text.charAt(next)) || OPENERS.indexOf(text.charAt(next)) >= 0 || text.charAt(next) == '"')) {
			next++;
		}
		if (next == end) {
			return true;
		}
		if (Character.isLowerCase(text.codePointAt(next))) {
			return false;
		}
		boolean singleStop = text.charAt(at) == '.' && stop == at + 1 && close == stop;
		return !singleStop || !isAbbreviated(from, at, next, end);
	}

	private boolean isAbbreviated(int from, int stop, int next, int end) {
		int begin = stop;
		while (begin > from && (Character.isLetterOrDigit(text.charAt(begin - 1)) || text.charAt(begin - 1) == '.')) {
			begin--;
		}
		String word = text.substring(begin, stop).toLowerCase(Locale.ROOT);
		if (word.isEmpty()) {
			return false;
		}
		if (isNumber(word)) {
			return text.substring(from, begin).isBlank();
		}
		if (NEVER_LAST.contains(word)) {
			return true;
		}
		boolean initials = word.length() == 1 && Character.isUpperCase(text.charAt(begin)) && word.charAt(0) != 'i'
				|| word.indexOf('.') > 0;
		return (initials || MAYBE_LAST.contains(word)) && !beginsSentence(next, end);
	}

	private static boolean isNumber(String word) {
		return word.chars().allMatch(Character::isDigit);
	}

	private boolean beginsSentence(int next, int end) {
		int to = next;
		while (to < end && Character.isLetter(text.charAt(to))) {
			to++;
		}
		return BEGINNERS.contains(text.substring(next, to).toLowerCase(Locale.ROOT));
	}
}
