// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.article;

import java.util.Comparator;

import org.newsmark.core.text.TextSpan;

/** A stretch of an article's text of one kind; {@code span} in UTF-16 code units. Text in no zone is body. */
public record Zone(ZoneKind kind, TextSpan span) {

	public static final Comparator<Zone> BY_POSITION = Comparator.comparing(Zone::span, TextSpan.BY_POSITION).thenComparing(Zone::kind);
}
