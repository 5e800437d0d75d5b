// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.batch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;

import org.eclipse.jdt.annotation.NonNullByDefault;

/** Gives up when more comes than can be true. */
@NonNullByDefault({})
final class BoundedStream extends FilterInputStream {

	/** More came than was allowed. */
	static final class TooLongException extends IOException {
		@Serial
		private static final long serialVersionUID = 1L;
	}

	private long left;

	/** @param most bytes that may come */
	BoundedStream(InputStream in, long most) {
		super(in);
		this.left = most;
	}

	@Override
	public int read() throws IOException {
		int c = in.read();
		count(c < 0 ? 0 : 1);
		return c;
	}

	@Override
	public int read(byte[] bytes, int from, int length) throws IOException {
		int read = in.read(bytes, from, length);
		count(Math.max(0, read));
		return read;
	}

	@Override
	public long skip(long count) throws IOException {
		long skipped = in.skip(Math.min(count, 1 << 20));
		count(skipped);
		return skipped;
	}

	private void count(long bytes) throws IOException {
		left -= bytes;
		if (left < 0) {
			throw new TooLongException();
		}
	}
}
