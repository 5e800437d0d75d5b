// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.corpus;

import java.io.Serial;

/** A file is not what it should be. The message is one sentence for a person with path, line and reason. */
public class ArticleFormatException extends Exception {

	@Serial
	private static final long serialVersionUID = 1L;

	private final String path;
	private final int line;
	private final String reason;

	/**
	 * @param path   relative to the corpus where there is one
	 * @param line   1-based; 0 if no line is to blame
	 * @param reason what is wrong and what to do, without path and line, in English
	 */
	public ArticleFormatException(String path, int line, String reason) {
		super(path + (line > 0 ? ":" + line : "") + ": " + reason);
		this.path = path;
		this.line = line;
		this.reason = reason;
	}

	public String path() {
		return path;
	}

	/** 1-based; 0 if no line is to blame. */
	public int line() {
		return line;
	}

	public String reason() {
		return reason;
	}
}
