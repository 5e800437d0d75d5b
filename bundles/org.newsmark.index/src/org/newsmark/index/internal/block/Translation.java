// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index.internal.block;

import java.util.Arrays;

import org.newsmark.index.internal.columns.Codes;
import org.newsmark.index.internal.columns.Column;
import org.newsmark.index.internal.columns.Dictionary;
import org.newsmark.index.internal.columns.Tuples;

/**
 * Rewrites a block from its dictionaries to others, which learn the texts that the block uses. For the one thread that
 * adds to them.
 */
public final class Translation {

	private final Block block;
	private final Codes from;
	private final Codes to;
	private final int[] pairs;

	private Translation(Block block, Codes to) {
		this.block = block;
		this.from = block.codes();
		this.to = to;
		boolean[] used = used(block.column(MarkField.ATTRIBUTES), from.pairs.size());
		mark(block.articles().fields()[ArticleField.METAS.ordinal()], used);
		boolean[] names = new boolean[from.names.size()];
		boolean[] values = new boolean[from.values.size()];
		markElements(from.pairs, used, names, values);
		this.pairs = codes(from.pairs, to.pairs, used, codes(from.names, to.names, names),
				codes(from.values, to.values, values));
	}

	/** The same articles and marks in other codes. */
	public static Block translate(Block block, Codes to) {
		return new Translation(block, to).block();
	}

	private Block block() {
		Column[] marks = block.marks().clone();
		marks[MarkField.LABEL.ordinal()] = column(MarkField.LABEL, from.labels, to.labels);
		marks[MarkField.ORIGIN.ordinal()] = column(MarkField.ORIGIN, from.origins, to.origins);
		marks[MarkField.ATTRIBUTES.ordinal()] = block.column(MarkField.ATTRIBUTES).translated(pairs);
		marks[MarkField.ENTITIES.ordinal()] = entities();
		Column names = block.linkNames();
		return new Block(to, articles(), files(), marks, block.linkTargets(),
				names.translated(codes(from.relations, to.relations, used(names, from.relations.size()))),
				block.payload());
	}

	private ArticleTable articles() {
		ArticleTable old = block.articles();
		int[][] fields = old.fields().clone();
		translate(fields, ArticleField.OUTLET.ordinal(), from.outlets, to.outlets);
		translate(fields, ArticleField.LANGUAGE.ordinal(), from.languages, to.languages);
		translate(fields, ArticleField.EVENT.ordinal(), from.events, to.events);
		translate(fields, ArticleField.GENRE.ordinal(), from.genres, to.genres);
		fields[ArticleField.METAS.ordinal()] = Arrays.stream(fields[ArticleField.METAS.ordinal()])
				.map(code -> pairs[code]).toArray();
		return new ArticleTable(old.paths(), fields, old.textKeys(), old.stamps(), old.fileStart(), old.words());
	}

	private FileTable files() {
		FileTable old = block.files();
		int[][] fields = old.fields().clone();
		translate(fields, FileField.ANNOTATOR.ordinal(), from.annotators, to.annotators);
		return new FileTable(fields, old.stamps(), old.markStart(), old.linkStart(), old.quoted());
	}

	private Column entities() {
		Column lists = block.column(MarkField.ENTITIES);
		boolean[] used = used(lists, from.entityLists.size());
		boolean[] entities = new boolean[from.entities.size()];
		markElements(from.entityLists, used, entities, entities);
		int[] codes = codes(from.entities, to.entities, entities);
		return lists.translated(codes(from.entityLists, to.entityLists, used, codes, codes));
	}

	private Column column(MarkField field, Dictionary old, Dictionary next) {
		Column column = block.column(field);
		return column.translated(codes(old, next, used(column, old.size())));
	}

	private static void translate(int[][] fields, int field, Dictionary old, Dictionary next) {
		boolean[] used = new boolean[old.size()];
		mark(fields[field], used);
		int[] codes = codes(old, next, used);
		fields[field] = Arrays.stream(fields[field]).map(code -> codes[code]).toArray();
	}

	private static boolean[] used(Column column, int size) {
		boolean[] used = new boolean[size];
		for (int i = 0; i < column.size(); i++) {
			used[column.get(i)] = true;
		}
		return used;
	}

	private static void mark(int[] codes, boolean[] used) {
		for (int code : codes) {
			used[code] = true;
		}
	}

	/** Marks what stands at even and at odd places of the lists that are used. */
	private static void markElements(Tuples lists, boolean[] used, boolean[] even, boolean[] odd) {
		for (int code = 0; code < used.length; code++) {
			for (int i = 0; used[code] && i < lists.length(code); i++) {
				((i & 1) == 0 ? even : odd)[lists.element(code, i)] = true;
			}
		}
	}

	private static int[] codes(Dictionary old, Dictionary next, boolean[] used) {
		int[] codes = new int[used.length];
		for (int code = 1; code < codes.length; code++) {
			codes[code] = used[code] ? next.code(old.text(code)) : 0;
		}
		return codes;
	}

	private static int[] codes(Tuples old, Tuples next, boolean[] used, int[] even, int[] odd) {
		int[] codes = new int[used.length];
		for (int code = 1; code < codes.length; code++) {
			if (used[code]) {
				int[] list = old.get(code);
				for (int i = 0; i < list.length; i++) {
					list[i] = (i & 1) == 0 ? even[list[i]] : odd[list[i]];
				}
				codes[code] = next.code(list, 0, list.length);
			}
		}
		return codes;
	}
}
