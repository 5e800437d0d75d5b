// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.corpus;

import java.io.Serial;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A file is not what it should be. The message is one English sentence for a person with path, line and reason; {@link #reason(Locale)}
 * has other languages.
 */
public class ArticleFormatException extends Exception {

	@Serial
	private static final long serialVersionUID = 1L;

	private final String path;
	private final int line;
	private final FormatFault fault;
	private final String[] details;

	/**
	 * @param path    relative to the corpus where there is one
	 * @param line    1-based; 0 if no line is to blame
	 * @param details what the sentence names, as many as the fault says
	 */
	public ArticleFormatException(String path, int line, FormatFault fault, Object... details) {
		this(path, line, fault, Arrays.stream(details).map(String::valueOf).toList());
	}

	/**
	 * @param path   relative to the corpus where there is one
	 * @param line   1-based; 0 if no line is to blame
	 * @param reason what is wrong and what to do, without path and line, in English
	 */
	public ArticleFormatException(String path, int line, String reason) {
		this(path, line, FormatFault.OTHER, List.of(reason));
	}

	private ArticleFormatException(String path, int line, FormatFault fault, List<String> details) {
		super(path + (line > 0 ? ":" + line : "") + ": " + fault.reason(details, Locale.ENGLISH));
		this.path = path;
		this.line = line;
		this.fault = fault;
		this.details = details.toArray(String[]::new);
	}

	public String path() {
		return path;
	}

	/** 1-based; 0 if no line is to blame. */
	public int line() {
		return line;
	}

	public FormatFault fault() {
		return fault;
	}

	/** What is wrong and what to do, in English, without path and line. */
	public String reason() {
		return reason(Locale.ENGLISH);
	}

	/** What is wrong and what to do, in this language if there is one, without path and line. */
	public String reason(Locale locale) {
		return fault.reason(List.of(details), locale);
	}
}
