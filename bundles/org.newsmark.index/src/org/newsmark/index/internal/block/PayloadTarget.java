// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index.internal.block;

import java.io.IOException;
import java.nio.ByteBuffer;

/** Where the payload of a block that is being put together goes. */
interface PayloadTarget {

	/** Takes all bytes that remain. */
	void put(ByteBuffer bytes) throws IOException;

	/** On the heap. */
	final class Heap implements PayloadTarget {

		private final ByteSink sink = new ByteSink();

		@Override
		public void put(ByteBuffer bytes) {
			byte[] copy = new byte[bytes.remaining()];
			bytes.get(copy);
			sink.put(copy, 0, copy.length);
		}

		Payload payload() {
			return new Payload(ByteBuffer.wrap(sink.toArray()));
		}
	}
}
