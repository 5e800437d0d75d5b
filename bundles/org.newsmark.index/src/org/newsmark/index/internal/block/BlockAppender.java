// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index.internal.block;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

import org.newsmark.index.internal.columns.Codes;
import org.newsmark.index.internal.columns.Column;
import org.newsmark.index.internal.columns.Ints;

/** Puts one block together from articles of others that share its dictionaries. For one thread. */
public final class BlockAppender {

	private final Codes codes;
	private final PayloadTarget target;
	private final List<String> paths = new ArrayList<>();
	private final Ints[] articleFields = columns(ArticleField.values().length);
	private final Ints[] fileFields = columns(FileField.values().length);
	private final Ints[] marks = columns(MarkField.values().length);
	private final Ints linkTargets = new Ints();
	private final Ints linkNames = new Ints();
	private final Ints fileStart = starts();
	private final Ints markStart = starts();
	private final Ints linkStart = starts();
	private final Ints words = new Ints();
	private final Ints wordsStart = starts();
	private final Ints quoted = new Ints();
	private final Ints quotedStart = starts();
	private long[] textKeys = new long[64];
	private long[] articleStamps = new long[256];
	private long[] fileStamps = new long[128];
	private int payloadSize;

	BlockAppender(Codes codes, PayloadTarget target) {
		this.codes = codes;
		this.target = target;
	}

	/** One block on the heap of all articles of others that are chosen. */
	public static Block merge(Codes codes, List<Block> blocks, IntPredicate[] chosen) {
		PayloadTarget.Heap heap = new PayloadTarget.Heap();
		BlockAppender appender = new BlockAppender(codes, heap);
		try {
			for (int i = 0; i < blocks.size(); i++) {
				for (int article = 0; article < blocks.get(i).articles().size(); article++) {
					if (chosen[i].test(article)) {
						appender.add(blocks.get(i), article);
					}
				}
			}
		} catch (IOException e) {
			throw new IllegalStateException("The heap does not fail", e);
		}
		return appender.toBlock(heap.payload());
	}

	int articles() {
		return paths.size();
	}

	int payloadSize() {
		return payloadSize;
	}

	/** @param block of the same dictionaries */
	void add(Block block, int article) throws IOException {
		ArticleTable table = block.articles();
		int from = table.get(ArticleField.TEXT_AT, article);
		int to = block.endOfPayload(article);
		int moved = payloadSize - from;
		target.put(block.payload().slice(from, to));
		payloadSize += to - from;
		for (int file = table.fileStart()[article]; file < table.fileStart()[article + 1]; file++) {
			addFile(block, file, moved);
		}
		int index = paths.size();
		paths.add(table.paths()[article]);
		for (ArticleField field : ArticleField.values()) {
			boolean place = field == ArticleField.TEXT_AT || field == ArticleField.FACTS_AT;
			articleFields[field.ordinal()].add(table.get(field, article) + (place ? moved : 0));
		}
		textKeys = put(textKeys, index, table.textKeys(), article, 1);
		articleStamps = put(articleStamps, index, table.stamps(), article, 4);
		addRange(words, wordsStart, table.words(), article);
		fileStart.add(fileFields[0].size());
	}

	Block toBlock(Payload payload) {
		int articles = paths.size();
		int files = fileFields[0].size();
		ArticleTable articleTable = new ArticleTable(paths.toArray(String[]::new), arrays(articleFields),
				Arrays.copyOf(textKeys, articles),
				Arrays.copyOf(articleStamps, 4 * articles), fileStart.toArray(),
				new Ranges(wordsStart.toArray(), words.toArray()));
		FileTable fileTable = new FileTable(arrays(fileFields), Arrays.copyOf(fileStamps, 2 * files),
				markStart.toArray(),
				linkStart.toArray(), new Ranges(quotedStart.toArray(), quoted.toArray()));
		Column[] columns = Arrays.stream(marks).map(Ints::toColumn).toArray(Column[]::new);
		return new Block(codes, articleTable, fileTable, columns, linkTargets.toColumn(), linkNames.toColumn(),
				payload);
	}

	private void addFile(Block block, int file, int moved) {
		FileTable table = block.files();
		int index = fileFields[0].size();
		for (FileField field : FileField.values()) {
			fileFields[field.ordinal()].add(table.get(field, file) + (field == FileField.MARKS_AT ? moved : 0));
		}
		fileStamps = put(fileStamps, index, table.stamps(), file, 2);
		addRange(quoted, quotedStart, table.quoted(), file);
		for (MarkField field : MarkField.values()) {
			copy(block.column(field), table.markStart()[file], table.markStart()[file + 1], marks[field.ordinal()]);
		}
		copy(block.linkTargets(), table.linkStart()[file], table.linkStart()[file + 1], linkTargets);
		copy(block.linkNames(), table.linkStart()[file], table.linkStart()[file + 1], linkNames);
		markStart.add(marks[0].size());
		linkStart.add(linkTargets.size());
	}

	private static void copy(Column from, int start, int end, Ints into) {
		for (int i = start; i < end; i++) {
			into.add(from.get(i));
		}
	}

	private static void addRange(Ints values, Ints starts, Ranges from, int index) {
		values.addAll(from.values(), from.starts()[index], from.starts()[index + 1]);
		starts.add(values.size());
	}

	private static long[] put(long[] into, int index, long[] from, int fromIndex, int width) {
		long[] result = (index + 1) * width > into.length ? Arrays.copyOf(into, 2 * into.length) : into;
		System.arraycopy(from, fromIndex * width, result, index * width, width);
		return result;
	}

	private static Ints starts() {
		Ints starts = new Ints();
		starts.add(0);
		return starts;
	}

	private static Ints[] columns(int count) {
		Ints[] columns = new Ints[count];
		Arrays.setAll(columns, i -> new Ints());
		return columns;
	}

	private static int[][] arrays(Ints[] columns) {
		return Arrays.stream(columns).map(Ints::toArray).toArray(int[][]::new);
	}
}
