// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index.internal.block;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

import org.newsmark.index.internal.columns.Codes;
import org.newsmark.index.internal.columns.Column;
import org.newsmark.index.internal.columns.Dictionary;
import org.newsmark.index.internal.columns.Tuples;

/**
 * Writes a block to a file as it grows: the payload article by article, then the tables, then where they stand and a
 * checksum of everything. {@link SegmentFile} reads it. For one thread; blocks while writing.
 */
public final class SegmentWriter implements AutoCloseable {

	private final Path file;
	private final FileChannel channel;
	private final CRC32C checksum = new CRC32C();
	private final ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 18);
	private final BlockAppender appender;
	private boolean finished;

	/**
	 * @param file  must not exist yet; taken away again if {@link #finish} is not reached
	 * @param codes of all blocks that are added
	 */
	public SegmentWriter(Path file, Codes codes) throws IOException {
		this.file = file;
		this.channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
		this.appender = new BlockAppender(codes, this::put);
	}

	/** @param block of the same dictionaries */
	public void add(Block block, int article) throws IOException {
		appender.add(block, article);
	}

	public int articles() {
		return appender.articles();
	}

	/** Bytes of payload so far; a block takes less than two GiB. */
	public int payloadSize() {
		return appender.payloadSize();
	}

	/** Writes what is left; returns the block, its payload mapped from the file. */
	public Block finish() throws IOException {
		Block block = appender.toBlock(new Payload(ByteBuffer.allocate(0)));
		Block compact = Translation.translate(block, new Codes());
		ByteSink tables = new ByteSink();
		writeTables(compact, tables);
		put(ByteBuffer.wrap(tables.array(), 0, tables.size()));
		ByteBuffer columns = ByteBuffer.allocate(columnBytes(compact));
		writeColumns(compact, columns);
		put(columns.flip());
		ByteBuffer footer = ByteBuffer.allocate(SegmentFile.FOOTER);
		footer.putInt(SegmentFile.MAGIC).putInt(SegmentFile.VERSION).putInt(appender.payloadSize())
				.putInt(tables.size());
		put(footer.flip());
		flush();
		long sum = checksum.getValue();
		ByteBuffer last = ByteBuffer.allocate(8).putLong(sum).flip();
		while (last.hasRemaining()) {
			channel.write(last);
		}
		finished = true;
		channel.close();
		return block.with(SegmentFile.mapPayload(file, appender.payloadSize()));
	}

	@Override
	public void close() throws IOException {
		channel.close();
		if (!finished) {
			Files.deleteIfExists(file);
		}
	}

	private void put(ByteBuffer bytes) throws IOException {
		checksum.update(bytes.duplicate());
		while (bytes.hasRemaining()) {
			if (!buffer.hasRemaining()) {
				flush();
			}
			int length = Math.min(bytes.remaining(), buffer.remaining());
			buffer.put(bytes.slice(bytes.position(), length));
			bytes.position(bytes.position() + length);
		}
	}

	private void flush() throws IOException {
		buffer.flip();
		while (buffer.hasRemaining()) {
			channel.write(buffer);
		}
		buffer.clear();
	}

	private static void writeTables(Block block, ByteSink sink) {
		Codes codes = block.codes();
		for (Dictionary dictionary : SegmentFile.dictionaries(codes)) {
			sink.putNumber(dictionary.size());
			for (int code = 1; code < dictionary.size(); code++) {
				sink.putText(dictionary.text(code));
			}
		}
		for (Tuples tuples : SegmentFile.tuples(codes)) {
			sink.putNumber(tuples.size());
			for (int code = 1; code < tuples.size(); code++) {
				sink.putNumber(tuples.length(code));
				for (int i = 0; i < tuples.length(code); i++) {
					sink.putNumber(tuples.element(code, i));
				}
			}
		}
		sink.putNumber(block.articles().size());
		for (String path : block.articles().paths()) {
			sink.putText(path);
		}
	}

	private static int columnBytes(Block block) {
		int bytes = 0;
		for (Column column : block.marks()) {
			bytes += 4 + column.bytes();
		}
		bytes += 8 + block.linkTargets().bytes() + block.linkNames().bytes();
		for (int[] array : SegmentFile.arrays(block)) {
			bytes += 4 + 4 * array.length;
		}
		for (long[] array : SegmentFile.longs(block)) {
			bytes += 4 + 8 * array.length;
		}
		return bytes;
	}

	private static void writeColumns(Block block, ByteBuffer into) {
		for (Column column : block.marks()) {
			into.putInt(column.size());
			column.write(into);
		}
		into.putInt(block.linkTargets().size());
		block.linkTargets().write(into);
		into.putInt(block.linkNames().size());
		block.linkNames().write(into);
		for (int[] array : SegmentFile.arrays(block)) {
			into.putInt(array.length);
			into.asIntBuffer().put(array);
			into.position(into.position() + 4 * array.length);
		}
		for (long[] array : SegmentFile.longs(block)) {
			into.putInt(array.length);
			into.asLongBuffer().put(array);
			into.position(into.position() + 8 * array.length);
		}
	}
}
