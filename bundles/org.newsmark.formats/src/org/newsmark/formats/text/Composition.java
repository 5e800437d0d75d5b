// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.text;

import java.util.ArrayList;
import java.util.List;

import org.newsmark.core.article.Zone;
import org.newsmark.core.article.ZoneKind;
import org.newsmark.core.article.Zones;
import org.newsmark.core.text.TextSpan;
import org.newsmark.formats.ImportNote;

/**
 * The text of an article whose parts are known, such as a row of a table or a document of a press database: one
 * paragraph after the other, with its zone. Confined to one thread.
 */
public final class Composition {

	private final CanonicalText canonical = new CanonicalText();
	private final StringBuilder text = new StringBuilder();
	private final List<Zone> zones = new ArrayList<>();

	/** A paragraph, apart from those before it; nothing if it is blank. */
	public Composition add(ZoneKind kind, String raw) {
		return add(kind, raw, true);
	}

	/** A line right below the one before. */
	public Composition addBelow(ZoneKind kind, String raw) {
		return add(kind, raw, false);
	}

	private Composition add(ZoneKind kind, String raw, boolean apart) {
		String words = canonical.of(raw).strip();
		if (words.isEmpty()) {
			return this;
		}
		if (!text.isEmpty()) {
			text.append(apart ? "\n\n" : "\n");
		}
		int start = text.length();
		text.append(words);
		if (kind != ZoneKind.BODY) {
			zones.add(new Zone(kind, new TextSpan(start, text.length())));
		}
		return this;
	}

	/** Whether nothing was added that is not blank. */
	public boolean isEmpty() {
		return text.isEmpty();
	}

	/** Ends with a line end unless it is empty. */
	public String text() {
		return text.isEmpty() ? "" : text + "\n";
	}

	public Zones zones() {
		return new Zones(zones);
	}

	public List<String> steps() {
		return canonical.steps();
	}

	public List<ImportNote> notes() {
		return canonical.notes();
	}
}
