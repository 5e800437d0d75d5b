// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index.internal.block;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

import org.newsmark.core.article.ZoneKind;
import org.newsmark.core.corpus.FileStamp;
import org.newsmark.index.internal.columns.Codes;
import org.newsmark.index.internal.columns.Column;
import org.newsmark.index.internal.columns.Ints;

/** Collects the numbers of a block row by row. For one thread. */
final class BlockBuilder {

	final Codes codes;
	final ByteSink payload = new ByteSink();
	final Ints[] marks = columns(MarkField.values().length);
	final Ints linkTargets = new Ints();
	final Ints linkNames = new Ints();

	private final List<String> paths = new ArrayList<>();
	private final Ints[] articles = columns(ArticleField.values().length);
	private final Ints[] files = columns(FileField.values().length);
	private final List<Long> textKeys = new ArrayList<>();
	private final List<FileStamp> articleStamps = new ArrayList<>();
	private final List<FileStamp> fileStamps = new ArrayList<>();
	private final Ints fileStart = new Ints();
	private final Ints markStart = new Ints();
	private final Ints linkStart = new Ints();
	private final Ints words = new Ints();
	private final Ints wordsStart = new Ints();
	private final Ints quoted = new Ints();
	private final Ints quotedStart = new Ints();

	/** @param codes dictionaries that learn what is added */
	BlockBuilder(Codes codes) {
		this.codes = codes;
		fileStart.add(0);
		markStart.add(0);
		linkStart.add(0);
		wordsStart.add(0);
		quotedStart.add(0);
	}

	int articles() {
		return paths.size();
	}

	/** Number of marks. */
	int size() {
		return marks[0].size();
	}

	void add(MarkField field, int value) {
		marks[field.ordinal()].add(value);
	}

	/** Ends what was added since the last file. */
	void endFile(int[] fields, FileStamp stamp, int[] quotedByKind) {
		addAll(files, fields);
		fileStamps.add(stamp);
		addWords(quoted, quotedByKind);
		quotedStart.add(quoted.size());
		markStart.add(size());
		linkStart.add(linkTargets.size());
	}

	/** Ends the files that were added since the last article. */
	void endArticle(String path, int[] fields, ArticleStamps stamps, int[] wordsByKind) {
		paths.add(path);
		addAll(articles, fields);
		textKeys.add(stamps.textKey());
		articleStamps.add(stamps.text());
		articleStamps.add(stamps.description());
		addWords(words, wordsByKind);
		wordsStart.add(words.size());
		fileStart.add(fileStamps.size());
	}

	/** What tells whether an article has to be read again. */
	record ArticleStamps(FileStamp text, FileStamp description, long textKey) {
	}

	/** Everything added so far, the payload on the heap. */
	Block toBlock() {
		ArticleTable articleTable = new ArticleTable(paths.toArray(String[]::new), arrays(articles),
				textKeys.stream().mapToLong(Long::longValue).toArray(), stamps(articleStamps), fileStart.toArray(),
				new Ranges(wordsStart.toArray(), words.toArray()));
		FileTable fileTable = new FileTable(arrays(files), stamps(fileStamps), markStart.toArray(), linkStart.toArray(),
				new Ranges(quotedStart.toArray(), quoted.toArray()));
		Column[] columns = new Column[marks.length];
		for (int i = 0; i < columns.length; i++) {
			columns[i] = marks[i].toColumn();
		}
		return new Block(codes, articleTable, fileTable, columns, linkTargets.toColumn(), linkNames.toColumn(),
				new Payload(ByteBuffer.wrap(payload.toArray())));
	}

	private static Ints[] columns(int count) {
		Ints[] columns = new Ints[count];
		for (int i = 0; i < count; i++) {
			columns[i] = new Ints();
		}
		return columns;
	}

	private static void addAll(Ints[] columns, int[] values) {
		for (int i = 0; i < columns.length; i++) {
			columns[i].add(values[i]);
		}
	}

	private static void addWords(Ints into, int[] byKind) {
		for (int kind = 0; kind < byKind.length; kind++) {
			if (byKind[kind] > 0) {
				into.add(ArticleTable.pack(ZoneKind.values()[kind], byKind[kind]));
			}
		}
	}

	private static int[][] arrays(Ints[] columns) {
		int[][] arrays = new int[columns.length][];
		for (int i = 0; i < columns.length; i++) {
			arrays[i] = columns[i].toArray();
		}
		return arrays;
	}

	private static long[] stamps(List<FileStamp> stamps) {
		long[] result = new long[2 * stamps.size()];
		for (int i = 0; i < stamps.size(); i++) {
			result[2 * i] = stamps.get(i).size();
			result[2 * i + 1] = stamps.get(i).modifiedNanos();
		}
		return result;
	}
}
