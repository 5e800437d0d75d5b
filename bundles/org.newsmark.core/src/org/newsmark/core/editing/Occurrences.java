// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.newsmark.core.annotation.AnnotationSet;
import org.newsmark.core.article.Zones;
import org.newsmark.core.text.TextSpan;
import org.newsmark.core.text.TextUnits;

/** Where the same words stand elsewhere in an article. Pure. */
public final class Occurrences {

	private Occurrences() {
	}

	/**
	 * Whole words that are the same but for case, kind of apostrophe and kind of blank, by position, in what belongs to the article.
	 *
	 * @param words    what is looked for
	 * @param language of the text as a BCP 47 tag; may be empty
	 */
	public static List<TextSpan> of(String words, String text, Zones zones, String language) {
		String pattern = words.strip().codePoints().mapToObj(c -> switch (c) {
			case '\'', '’' -> "['’]";
			case ' ', '\u00a0', '\u202f' -> "[\\s\\u00a0\\u202f]+";
			default -> Pattern.quote(Character.toString(c));
		}).collect(Collectors.joining());
		if (pattern.isEmpty()) {
			return List.of();
		}
		TextUnits units = new TextUnits(text, language);
		List<TextSpan> found = new ArrayList<>();
		Matcher matcher = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(text);
		while (matcher.find()) {
			TextSpan span = new TextSpan(matcher.start(), matcher.end());
			boolean whole = units.snappedToWords(span).filter(span::equals).isPresent();
			if (whole && !zones.kindAt(span.start()).isOutside()) {
				found.add(span);
			}
		}
		return List.copyOf(found);
	}

	/** Those that no mark of this label covers exactly. */
	public static List<TextSpan> unmarked(List<TextSpan> spans, String label, AnnotationSet marks) {
		return spans.stream().filter(span -> marks.touching(span).stream()
				.noneMatch(mark -> mark.label().equals(label) && mark.hasSameSpans(List.of(span)))).toList();
	}
}
