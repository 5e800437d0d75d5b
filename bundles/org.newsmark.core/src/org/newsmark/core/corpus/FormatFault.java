// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.corpus;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** What can be wrong with a file of a corpus. Each has its sentence in {@code corpus-faults.properties}. */
public enum FormatFault {
	/** Detail 0: the whole sentence in English, from code that has no fault of its own here. */
	OTHER,
	/** No bytes. */
	EMPTY,
	/** Detail 0: what the system says. */
	NOT_READABLE,
	/** Detail 0: size in MiB, detail 1: the limit. */
	TOO_LARGE,
	/** Detail 0: position of the byte, 1-based. */
	NOT_UTF8,
	/** Detail 0: what the parser says. */
	NOT_JSON,
	/** The file or the line ends in the middle of an object. */
	CUT_OFF,
	NOT_AN_OBJECT,
	MORE_THAN_ONE,
	/** Detail 0: the member. */
	DOUBLE_MEMBER,
	/** Detail 0: the member. */
	MISSING,
	/** Detail 0: the member. */
	TEXT_EXPECTED,
	/** Detail 0: the member. */
	TEXTS_EXPECTED,
	/** Detail 0: the member. */
	FLAG_EXPECTED,
	/** Detail 0: the member. */
	OBJECT_EXPECTED,
	/** Detail 0: the member. */
	SPANS_EXPECTED,
	ZONES_EXPECTED,
	/** Detail 0: the member, detail 1: its value. */
	UNKNOWN_VALUE,
	/** Detail 0: what stands there as {@code newsmark}, detail 1: what is read. */
	NEWER_VERSION,
	/** Detail 0: what stands there as {@code newsmark}, detail 1: what is read. */
	WRONG_KIND,
	/** Detail 0: the id, detail 1: the line of the first one. */
	DOUBLE_ID,
	/** Detail 0: the id of the annotation, detail 1 and 2: start and end in code points. */
	EMPTY_SPAN,
	/** Detail 0: the id of the annotation. */
	OVERLAPPING_SPANS,
	/** Detail 0: the id of the annotation, detail 1: number of spans, detail 2: number of exact texts. */
	EXACT_COUNT,
	/** The file leads out of the corpus by a link. */
	LINK_LEAVES,
	/** The name cannot be a path within a corpus. Detail 0: the name. */
	BAD_NAME,
	/** Annotations of an article that is not there. Detail 0: the path of the article. */
	NO_ARTICLE,
	/** A description of an article whose text is not there. Detail 0: the path of the article. */
	NO_TEXT,
	/** A note of unfinished work that this program does not write. */
	NOT_OUR_NOTE;

	private static final ResourceBundle.Control ENGLISH_ELSE = ResourceBundle.Control
			.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	/** One sentence without path and line: what is wrong and what to do. */
	public String reason(List<String> details, Locale locale) {
		String pattern = ResourceBundle.getBundle("org.newsmark.core.corpus.corpus-faults", locale, FormatFault.class.getClassLoader(),
				ENGLISH_ELSE).getString(name());
		return new MessageFormat(pattern, locale).format(details.toArray());
	}
}
