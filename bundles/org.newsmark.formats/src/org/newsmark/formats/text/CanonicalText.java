// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

import org.newsmark.formats.ImportNote;
import org.newsmark.formats.ImportNote.Kind;

/**
 * Text as a corpus stores it: NFC, LF as the only line end, no byte order mark, no control characters, no soft hyphens
 * or zero-width blanks. No-break spaces (U+00A0, U+202F), joiners and direction marks stay, since they are seen. What
 * was done is counted.
 */
public final class CanonicalText {

	private int lineEnds;
	private int separators;
	private int controls;
	private int invisible;
	private boolean composed;

	/** May be called for several pieces of one source; the counts add up. */
	public String of(String raw) {
		StringBuilder clean = new StringBuilder(raw.length());
		for (int i = 0; i < raw.length(); i++) {
			char c = raw.charAt(i);
			switch (c) {
			case '\r' -> {
				lineEnds++;
				if (i + 1 == raw.length() || raw.charAt(i + 1) != '\n') {
					clean.append('\n');
				}
			}
			case '\u000b', '\f', '\u0085', '\u2028', '\u2029' -> {
				separators++;
				clean.append('\n');
			}
			case '\u00ad', '\u200b', '\ufeff', '\u2060' -> invisible++;
			default -> clean.append(isControl(c) ? replaced() : c);
			}
		}
		String text = clean.toString();
		if (Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
			return text;
		}
		composed = true;
		return Normalizer.normalize(text, Normalizer.Form.NFC);
	}

	/** What was done so far, as stored in {@code origin.steps}. */
	public List<String> steps() {
		List<String> steps = new ArrayList<>();
		add(steps, "line-ends", lineEnds);
		add(steps, "line-separators", separators);
		add(steps, "controls-replaced", controls);
		add(steps, "invisible-removed", invisible);
		if (composed) {
			steps.add("nfc");
		}
		return steps;
	}

	/** What the researcher should know of it. */
	public List<ImportNote> notes() {
		List<ImportNote> notes = new ArrayList<>();
		if (controls > 0) {
			notes.add(ImportNote.of(Kind.CONTROLS_REPLACED, controls));
		}
		if (invisible > 0) {
			notes.add(ImportNote.of(Kind.INVISIBLE_REMOVED, invisible));
		}
		return notes;
	}

	private char replaced() {
		controls++;
		return ' ';
	}

	private static boolean isControl(char c) {
		return c < ' ' && c != '\n' && c != '\t' || c >= 0x7f && c < 0xa0;
	}

	private static void add(List<String> steps, String step, int count) {
		if (count > 0) {
			steps.add(step + ":" + count);
		}
	}
}
