// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index.internal.block;

import java.io.IOException;
import java.io.Serial;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

import org.newsmark.index.internal.columns.Codes;
import org.newsmark.index.internal.columns.Column;
import org.newsmark.index.internal.columns.Dictionary;
import org.newsmark.index.internal.columns.Tuples;

/** Reads what {@link SegmentWriter} wrote: the tables into the heap, the payload mapped. */
public final class SegmentFile {

	static final int MAGIC = 0x4e4d5347;
	/** One more with every change of what a segment holds or of how marks are encoded. */
	public static final int VERSION = 1;
	/** Bytes of the footer without the checksum. */
	static final int FOOTER = 16;

	private SegmentFile() {
	}

	/** What is wrong with a segment; the remedy is always to read the articles anew. */
	public static final class DamagedException extends IOException {

		@Serial
		private static final long serialVersionUID = 1L;

		public DamagedException(String message) {
			super(message);
		}
	}

	/**
	 * Checks the whole file against its checksum. Blocks.
	 *
	 * @return in dictionaries of its own
	 * @throws DamagedException if it is not what was written, or by another version
	 */
	public static Block read(Path file) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
			long size = channel.size();
			if (size < FOOTER + 8 || size > Integer.MAX_VALUE) {
				throw new DamagedException(file + " has " + size + " bytes");
			}
			ByteBuffer all = channel.map(MapMode.READ_ONLY, 0, size);
			int body = (int) size - FOOTER - 8;
			ByteBuffer footer = all.slice(body, FOOTER + 8);
			if (footer.getInt() != MAGIC || footer.getInt() != VERSION) {
				throw new DamagedException(file + " is of another version");
			}
			int payload = footer.getInt();
			int tables = footer.getInt();
			CRC32C checksum = new CRC32C();
			checksum.update(all.slice(0, body + FOOTER));
			if (checksum.getValue() != footer.getLong()) {
				throw new DamagedException(file + " was changed");
			}
			return read(all, payload, tables, body);
		}
	}

	/** The first bytes of a file. */
	static Payload mapPayload(Path file, int size) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
			return new Payload(channel.map(MapMode.READ_ONLY, 0, size));
		}
	}

	private static Block read(ByteBuffer all, int payload, int tables, int body) {
		Codes codes = new Codes();
		Payload.Cursor cursor = new Payload(all).at(payload);
		for (Dictionary dictionary : dictionaries(codes)) {
			int size = cursor.number();
			for (int code = 1; code < size; code++) {
				dictionary.code(cursor.text());
			}
		}
		for (Tuples tuples : tuples(codes)) {
			int size = cursor.number();
			for (int code = 1; code < size; code++) {
				int[] list = new int[cursor.number()];
				for (int i = 0; i < list.length; i++) {
					list[i] = cursor.number();
				}
				tuples.code(list, 0, list.length);
			}
		}
		String[] paths = new String[cursor.number()];
		for (int i = 0; i < paths.length; i++) {
			paths[i] = cursor.text();
		}
		ByteBuffer columns = all.slice(payload + tables, body - payload - tables);
		return block(codes, paths, columns, new Payload(all.slice(0, payload)));
	}

	private static Block block(Codes codes, String[] paths, ByteBuffer from, Payload payload) {
		Column[] marks = new Column[MarkField.values().length];
		for (int i = 0; i < marks.length; i++) {
			marks[i] = Column.read(from, from.getInt());
		}
		Column linkTargets = Column.read(from, from.getInt());
		Column linkNames = Column.read(from, from.getInt());
		int[][] articleFields = arrays(from, ArticleField.values().length);
		int[][] fileFields = arrays(from, FileField.values().length);
		int[][] others = arrays(from, 7);
		long[][] longs = new long[3][];
		for (int i = 0; i < longs.length; i++) {
			longs[i] = new long[from.getInt()];
			from.asLongBuffer().get(longs[i]);
			from.position(from.position() + 8 * longs[i].length);
		}
		return new Block(codes,
				new ArticleTable(paths, articleFields, longs[0], longs[1], others[0], new Ranges(others[1], others[2])),
				new FileTable(fileFields, longs[2], others[3], others[4], new Ranges(others[5], others[6])), marks,
				linkTargets, linkNames,
				payload);
	}

	private static int[][] arrays(ByteBuffer from, int count) {
		int[][] arrays = new int[count][];
		for (int i = 0; i < count; i++) {
			arrays[i] = new int[from.getInt()];
			from.asIntBuffer().get(arrays[i]);
			from.position(from.position() + 4 * arrays[i].length);
		}
		return arrays;
	}

	static List<Dictionary> dictionaries(Codes codes) {
		return List.of(codes.labels, codes.annotators, codes.outlets, codes.languages, codes.events, codes.genres,
				codes.origins,
				codes.relations, codes.entities, codes.names, codes.values);
	}

	static List<Tuples> tuples(Codes codes) {
		return List.of(codes.pairs, codes.entityLists);
	}

	/** In the order in which they are read. */
	static List<int[]> arrays(Block block) {
		List<int[]> arrays = new ArrayList<>(List.of(block.articles().fields()));
		arrays.addAll(List.of(block.files().fields()));
		ArticleTable articles = block.articles();
		FileTable files = block.files();
		arrays.addAll(
				List.of(articles.fileStart(), articles.words().starts(), articles.words().values(), files.markStart(),
				files.linkStart(), files.quoted().starts(), files.quoted().values()));
		return arrays;
	}

	/** In the order in which they are read. */
	static List<long[]> longs(Block block) {
		return List.of(block.articles().textKeys(), block.articles().stamps(), block.files().stamps());
	}
}
