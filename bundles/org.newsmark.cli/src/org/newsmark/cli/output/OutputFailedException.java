// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli.output;

import java.io.IOException;
import java.io.Serial;
import java.util.Locale;

/** Results cannot be written to where the command was told to write them: not the fault of any corpus. */
public final class OutputFailedException extends IOException {

	@Serial
	private static final long serialVersionUID = 1L;

	OutputFailedException(IOException cause) {
		super(cause.getMessage(), cause);
	}

	/** Whether whoever read the results has seen enough, as {@code head} does: nothing to complain about. */
	public boolean isReaderGone() {
		String reason = String.valueOf(getMessage()).toLowerCase(Locale.ROOT);
		return reason.contains("pipe");
	}
}
