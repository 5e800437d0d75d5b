// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index.internal.block;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Reads what {@link ByteSink} wrote, from the heap or a mapped file. Has no position of its own; any thread. */
public final class Payload {

	private final ByteBuffer bytes;

	/** @param bytes from 0 to its capacity */
	public Payload(ByteBuffer bytes) {
		this.bytes = bytes;
	}

	public int size() {
		return bytes.capacity();
	}

	/** Whether it takes heap. */
	public boolean isHeap() {
		return !bytes.isDirect();
	}

	int unsigned(int at) {
		return bytes.get(at) & 0xff;
	}

	char character(int at) {
		return (char) (unsigned(at) << 8 | unsigned(at + 1));
	}

	int integer(int at) {
		return unsigned(at) << 24 | unsigned(at + 1) << 16 | unsigned(at + 2) << 8 | unsigned(at + 3);
	}

	void copy(int at, byte[] into, int length) {
		bytes.get(at, into, 0, length);
	}

	/** A view of a stretch, to be written elsewhere. */
	public ByteBuffer slice(int from, int to) {
		return bytes.slice(from, to - from);
	}

	/** Reads one thing after the other from there on. */
	Cursor at(int position) {
		return new Cursor(position);
	}

	/** For one thread. */
	final class Cursor {

		private int at;

		Cursor(int at) {
			this.at = at;
		}

		int number() {
			int result = 0;
			int shift = 0;
			int next = unsigned(at++);
			while (next >= 0x80) {
				result |= (next & 0x7f) << shift;
				shift += 7;
				next = unsigned(at++);
			}
			return result | next << shift;
		}

		String text() {
			int length = number();
			byte[] utf8 = new byte[length];
			copy(at, utf8, length);
			at += length;
			return new String(utf8, StandardCharsets.UTF_8);
		}

		int position() {
			return at;
		}

		void skipText() {
			int length = number();
			at += length;
		}
	}
}
