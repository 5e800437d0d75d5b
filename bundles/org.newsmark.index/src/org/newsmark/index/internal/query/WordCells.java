// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index.internal.query;

import java.util.Arrays;

import org.newsmark.core.article.ZoneKind;
import org.newsmark.core.query.Voice;
import org.newsmark.index.internal.block.ArticleTable;
import org.newsmark.index.internal.block.Block;
import org.newsmark.index.internal.block.FileTable;
import org.newsmark.index.internal.block.MarkField;
import org.newsmark.index.internal.block.Ranges;
import org.newsmark.index.internal.columns.Column;
import org.newsmark.index.internal.columns.Ints;

/**
 * The words that an annotator has read, as a block: instead of marks each file has one row for every zone and voice it
 * has words of. What is asked of marks can so be asked of words, and counts per 1,000 words have the very words under
 * them that the query is about.
 */
final class WordCells {

	private static final ZoneKind[] KINDS = ZoneKind.values();

	private final Part part;
	private final int[] words;

	private WordCells(Part part, int[] words) {
		this.part = part;
		this.words = words;
	}

	static WordCells of(Part marks) {
		Block block = marks.block();
		Ints zones = new Ints();
		Ints voices = new Ints();
		Ints words = new Ints();
		int[] starts = new int[block.files().size() + 1];
		for (int file = 0; file < block.files().size(); file++) {
			int[] quoted = byKind(block.files().quoted(), file);
			int[] all = byKind(block.articles().words(), block.articleOfFile(file));
			for (int kind = 0; kind < all.length; kind++) {
				add(kind, Voice.SOURCE, quoted[kind], zones, voices, words);
				add(kind, voice(KINDS[kind]), all[kind] - quoted[kind], zones, voices, words);
			}
			starts[file + 1] = words.size();
		}
		Column[] columns = new Column[MarkField.values().length];
		Arrays.fill(columns, Column.of(new int[words.size()], words.size()));
		columns[MarkField.ZONE.ordinal()] = zones.toColumn();
		columns[MarkField.VOICE.ordinal()] = voices.toColumn();
		FileTable files = block.files();
		Column none = Column.of(Ints.NONE, 0);
		Block cells = new Block(block.codes(), block.articles(),
				new FileTable(files.fields(), files.stamps(), starts, new int[starts.length], files.quoted()), columns,
				none, none,
				block.payload());
		return new WordCells(new Part(cells, marks.segment(), marks.ordinals()), words.toArray());
	}

	Part part() {
		return part;
	}

	/** Number of words of each row. */
	int[] words() {
		return words;
	}

	/** With the articles that count now. */
	WordCells with(Part marks) {
		return new WordCells(new Part(part.block(), marks.segment(), marks.ordinals()), words);
	}

	/** Whose words those outside of quotes are. */
	private static Voice voice(ZoneKind kind) {
		return switch (kind) {
			case HEADLINE -> Voice.HEADLINE;
			case COMMENT -> Voice.COMMENT;
			default -> Voice.NARRATOR;
		};
	}

	private static void add(int kind, Voice voice, int count, Ints zones, Ints voices, Ints words) {
		if (count > 0) {
			zones.add(kind + 1);
			voices.add(voice.ordinal());
			words.add(count);
		}
	}

	private static int[] byKind(Ranges packed, int index) {
		int[] byKind = new int[KINDS.length];
		for (int i = packed.starts()[index]; i < packed.starts()[index + 1]; i++) {
			byKind[ArticleTable.kind(packed.values()[i]).ordinal()] += ArticleTable.words(packed.values()[i]);
		}
		return byKind;
	}
}
