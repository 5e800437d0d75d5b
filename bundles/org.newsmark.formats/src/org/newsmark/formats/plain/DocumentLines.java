// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.plain;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.newsmark.core.article.ZoneKind;
import org.newsmark.formats.zones.LineHint;
import org.newsmark.formats.zones.LineHint.Place;

/** The paragraphs of a document with what it says about each, as {@link PlainArticle} takes them. Confined to one thread. */
public final class DocumentLines {

	private final StringBuilder text = new StringBuilder();
	private final List<LineHint> hints = new ArrayList<>();

	/** A paragraph whose kind is not known; a line break within it ends a line. */
	public void paragraph(String words) {
		paragraph(words, null, false);
	}

	/**
	 * @param kind as the document says; {@code null} if it does not
	 * @param sure whether the words may not overrule that
	 */
	public void paragraph(String words, @Nullable ZoneKind kind, boolean sure) {
		if (words.isBlank()) {
			return;
		}
		if (!text.isEmpty()) {
			text.append('\n');
			hints.add(LineHint.NONE);
		}
		for (String line : words.strip().split("\n", -1)) {
			text.append(line).append('\n');
			hints.add(kind == null ? LineHint.NONE : new LineHint(kind, sure, 0, Place.UNKNOWN));
		}
	}

	public boolean isEmpty() {
		return text.isEmpty();
	}

	public String text() {
		return text.toString();
	}

	/** One per line of the text, and one for the end behind the last. */
	public List<LineHint> hints() {
		List<LineHint> all = new ArrayList<>(hints);
		all.add(LineHint.NONE);
		return all;
	}
}
