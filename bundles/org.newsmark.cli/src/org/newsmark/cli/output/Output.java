// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli.output;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;

import org.eclipse.jdt.annotation.NonNullByDefault;

/** A stream of text whose failures are known as such. Buffered until {@link #flush}; for one thread. */
public final class Output extends Writer {

	private static final int BUFFER = 1 << 16;

	private final Writer writer;

	/** @param charset UTF-8, unless a terminal wants another */
	public Output(OutputStream stream, Charset charset) {
		this.writer = new BufferedWriter(new OutputStreamWriter(stream, charset), BUFFER);
	}

	/** The text and a line break. */
	public void line(String text) throws OutputFailedException {
		write(text);
		write("\n");
	}

	@Override
	@NonNullByDefault({})
	public void write(String text) throws OutputFailedException {
		try {
			writer.write(text);
		} catch (IOException e) {
			throw new OutputFailedException(e);
		}
	}

	@Override
	@NonNullByDefault({})
	public void write(char[] buffer, int offset, int length) throws OutputFailedException {
		try {
			writer.write(buffer, offset, length);
		} catch (IOException e) {
			throw new OutputFailedException(e);
		}
	}

	@Override
	public void flush() throws OutputFailedException {
		try {
			writer.flush();
		} catch (IOException e) {
			throw new OutputFailedException(e);
		}
	}

	/** Flushes; the stream below belongs to somebody else and stays open. */
	@Override
	public void close() throws OutputFailedException {
		flush();
	}
}
