// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index.internal.block;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Bytes that grow. Numbers are non-negative and take seven bits a byte, low bits first; texts are UTF-8 behind their
 * length in bytes.
 */
final class ByteSink {

	private byte[] bytes = new byte[1 << 14];
	private int size;

	int size() {
		return size;
	}

	void put(int value) {
		ensure(1);
		bytes[size++] = (byte) value;
	}

	void putNumber(int value) {
		ensure(5);
		int left = value;
		while ((left & ~0x7f) != 0) {
			bytes[size++] = (byte) (left | 0x80);
			left >>>= 7;
		}
		bytes[size++] = (byte) left;
	}

	void putText(String text) {
		byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
		putNumber(utf8.length);
		put(utf8, 0, utf8.length);
	}

	void putChar(char c) {
		ensure(2);
		bytes[size++] = (byte) (c >>> 8);
		bytes[size++] = (byte) c;
	}

	void put(byte[] from, int start, int length) {
		ensure(length);
		System.arraycopy(from, start, bytes, size, length);
		size += length;
	}

	/** Four bytes at a place that was written before, high byte first. */
	void setInt(int at, int value) {
		for (int i = 0; i < 4; i++) {
			bytes[at + i] = (byte) (value >>> 24 - 8 * i);
		}
	}

	/** Leaves room for {@link #setInt}. */
	void skipInts(int count) {
		ensure(4 * count);
		Arrays.fill(bytes, size, size + 4 * count, (byte) 0);
		size += 4 * count;
	}

	void truncate(int newSize) {
		size = newSize;
	}

	byte[] toArray() {
		return Arrays.copyOf(bytes, size);
	}

	/** The array itself, longer than {@link #size()}. */
	byte[] array() {
		return bytes;
	}

	private void ensure(int more) {
		if (size + more > bytes.length) {
			bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
		}
	}
}
