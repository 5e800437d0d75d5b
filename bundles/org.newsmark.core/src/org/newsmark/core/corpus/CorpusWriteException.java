// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.corpus;

import java.io.IOException;
import java.io.Serial;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import org.eclipse.jdt.annotation.Nullable;

/** Something could not be written; what was there before is untouched. The message is one English sentence for a person. */
public class CorpusWriteException extends IOException {

	@Serial
	private static final long serialVersionUID = 1L;

	/** Why. Each has its sentence in {@code corpus-refusals.properties}. */
	public enum Reason {
		DISK_FULL, READ_ONLY,
		/** The article was deleted or renamed by another program. */
		ARTICLE_GONE,
		/** There is an article or a corpus of this name already. */
		EXISTS,
		/** The file is a link that leads out of the corpus. */
		LINK_LEAVES,
		/** The file system does not take the name. */
		BAD_NAME,
		/** Whatever else the system says. */
		SYSTEM
	}

	private static final ResourceBundle.Control ENGLISH_ELSE = ResourceBundle.Control
			.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	private final String path;
	private final Reason reason;

	/**
	 * @param path  relative to the corpus where there is one
	 * @param cause what the system said, if it did
	 */
	public CorpusWriteException(String path, Reason reason, @Nullable Throwable cause) {
		super(path + ": " + sentence(reason, cause, Locale.ENGLISH), cause);
		this.path = path;
		this.reason = reason;
	}

	public String path() {
		return path;
	}

	public Reason reason() {
		return reason;
	}

	/** One sentence without the path: what happened and what to do, in this language if there is one. */
	public String sentence(Locale locale) {
		return sentence(reason, getCause(), locale);
	}

	private static String sentence(Reason reason, @Nullable Throwable cause, Locale locale) {
		String pattern = ResourceBundle.getBundle("org.newsmark.core.corpus.corpus-refusals", locale,
				CorpusWriteException.class.getClassLoader(), ENGLISH_ELSE).getString(reason.name());
		String detail = cause == null ? "" : cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
		return new MessageFormat(pattern, locale).format(new Object[] { detail });
	}
}
