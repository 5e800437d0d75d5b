// SPDX-License-Identifier: EPL-2.0
package org.newsmark.assist.frames;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word or a sign of a sentence. An elided word ends with its apostrophe; a pronoun tied to its verb ({@code a-t-il}) is a token of its own.
 *
 * @param start in UTF-16 code units of the article
 * @param end   exclusive
 * @param norm  lower case, apostrophes and hyphens straight
 * @param tied  whether a hyphen ties it to the token before
 */
record Token(int start, int end, String norm, boolean capital, boolean tied) {

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}]+(?:[-\u2010\u2011][\\p{L}\\p{M}\\p{Nd}]+)*(?:['’](?=\\p{L}))?|\\S");
	private static final Pattern TIED = Pattern.compile("(.+?)[-\u2010\u2011](?:t[-\u2010\u2011])?(il|elle|on|ils|elles|ce|je|nous|vous)",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	boolean isWord() {
		return Character.isLetterOrDigit(norm.codePointAt(0));
	}

	static List<Token> in(String text, int from, int to) {
		List<Token> tokens = new ArrayList<>();
		Matcher matcher = WORD.matcher(text).region(from, to).useTransparentBounds(true);
		while (matcher.find()) {
			String word = matcher.group();
			Matcher tied = TIED.matcher(word);
			if (tied.matches()) {
				int pronoun = matcher.start() + tied.start(2);
				tokens.add(of(text, matcher.start(), matcher.start() + tied.end(1), false));
				tokens.add(of(text, pronoun, matcher.end(), true));
			} else {
				tokens.add(of(text, matcher.start(), matcher.end(), false));
			}
		}
		return tokens;
	}

	private static Token of(String text, int start, int end, boolean tied) {
		String word = text.substring(start, end);
		return new Token(start, end, word.toLowerCase(Locale.ROOT).replace('’', '\'').replace('\u2010', '-').replace('\u2011', '-'),
				Character.isUpperCase(word.codePointAt(0)), tied);
	}
}
