// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.zones;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the characters of a line say.
 *
 * @param words        stretches with a letter or digit in them
 * @param capitals     words that begin with a capital letter
 * @param endsSentence ends like a sentence, closing quotation marks and brackets aside
 * @param endsSlack    ends with a comma, semicolon or colon: something follows
 * @param bullet       begins with a bullet or a number with full stop or bracket
 * @param quotation    begins and ends with quotation marks
 * @param dialogue     begins with a dash, as spoken lines do
 */
record LineFeatures(int words, int capitals, boolean endsSentence, boolean endsSlack, boolean bullet, boolean quotation,
		boolean dialogue) {

	/** A sentence of this many words is running text, wherever it stands. */
	private static final int SENTENCE = 12;
	/** This many words are running text even if no full stop ends them. */
	private static final int PARAGRAPH = 35;

	private static final String OPENING = "«“„\"‹‘'";
	private static final String CLOSING = "»”“\"›’'";
	private static final Pattern BULLET = Pattern
			.compile("^(?:[•◦▪■●‣∙*·→▶►✓✔-]|\\d{1,2}[.)]|[a-z]\\))[\\s\\u00a0]+\\S.*");
	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}'’.-]*");

	static LineFeatures of(String line) {
		int words = 0;
		int capitals = 0;
		Matcher word = WORD.matcher(line);
		while (word.find()) {
			words++;
			if (Character.isUpperCase(line.codePointAt(word.start()))) {
				capitals++;
			}
		}
		int last = line.length() - 1;
		while (last > 0 && (CLOSING.indexOf(line.charAt(last)) >= 0 || ")]  ".indexOf(line.charAt(last)) >= 0)) {
			last--;
		}
		char end = line.isEmpty() ? ' ' : line.charAt(last);
		boolean opens = !line.isEmpty() && OPENING.indexOf(line.charAt(0)) >= 0;
		boolean closes = !line.isEmpty() && CLOSING.indexOf(line.charAt(line.length() - 1)) >= 0;
		boolean bullet = BULLET.matcher(line).matches();
		return new LineFeatures(words, capitals, ".!?…".indexOf(end) >= 0, ",;:".indexOf(end) >= 0, bullet,
				opens && closes, line.startsWith("—") || line.startsWith("– ") || line.startsWith("- ") && !bullet);
	}

	/** Whether this is running text rather than a title, a label or a menu. */
	boolean isProse() {
		return words >= SENTENCE && endsSentence || words >= PARAGRAPH;
	}

	/** Two to six words that are capitalised but for particles: a name, two names. */
	boolean looksLikeNames() {
		return words >= 1 && words <= 6 && capitals >= 1 && words - capitals <= words / 3 && !endsSlack;
	}
}
