// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats;

import java.io.Serial;
import java.util.Locale;

/**
 * A file has no article that could be imported; the message is one English sentence, the note says it for other
 * languages.
 */
public final class ImportRefusedException extends Exception {

	@Serial
	private static final long serialVersionUID = 1L;

	private final transient ImportNote note;

	/** @param note its kind is a refusal */
	public ImportRefusedException(ImportNote note) {
		super(new FormatWords(Locale.ENGLISH).sentence(note));
		this.note = note;
	}

	public ImportRefusedException(ImportNote.Kind kind, Object... details) {
		this(ImportNote.of(kind, details));
	}

	public ImportNote note() {
		return note;
	}
}
