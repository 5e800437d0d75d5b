// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli.output;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

import org.eclipse.jdt.annotation.NonNullByDefault;

/** Takes the line of progress away before results appear on the same screen. */
final class ClearingStream extends FilterOutputStream {

	private final ProgressLine line;

	ClearingStream(OutputStream results, ProgressLine line) {
		super(results);
		this.line = line;
	}

	@Override
	@NonNullByDefault({})
	public void write(byte[] bytes, int offset, int length) throws IOException {
		line.clear();
		out.write(bytes, offset, length);
	}
}
