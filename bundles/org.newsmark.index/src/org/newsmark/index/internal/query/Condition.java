// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index.internal.query;

import java.util.List;

import org.newsmark.index.internal.block.ArticleField;
import org.newsmark.index.internal.block.Block;
import org.newsmark.index.internal.block.FileField;
import org.newsmark.index.internal.block.MarkField;
import org.newsmark.index.internal.columns.Bits;

/** A query with its values looked up: decides for the marks of a part. Immutable; any thread. */
sealed interface Condition {

	/** The marks among these for which it holds; neither array is changed. */
	long[] select(Part part, long[] within);

	/** Rough effort per mark, so that cheap conditions are asked first. */
	int cost();

	/** Always, or never. */
	record Constant(boolean holds) implements Condition {
		@Override
		public long[] select(Part part, long[] within) {
			return holds ? within : new long[within.length];
		}

		@Override
		public int cost() {
			return 0;
		}
	}

	/** All hold. */
	record Both(List<Condition> parts) implements Condition {
		@Override
		public long[] select(Part part, long[] within) {
			long[] left = within;
			for (Condition each : parts) {
				left = each.select(part, left);
				if (Bits.isEmpty(left)) {
					break;
				}
			}
			return left;
		}

		@Override
		public int cost() {
			return parts.stream().mapToInt(Condition::cost).sum();
		}
	}

	/** One holds. */
	record Either(List<Condition> parts) implements Condition {
		@Override
		public long[] select(Part part, long[] within) {
			long[] found = new long[within.length];
			for (Condition each : parts) {
				Bits.orWith(found, each.select(part, Bits.andNot(within, found)));
			}
			return found;
		}

		@Override
		public int cost() {
			return parts.stream().mapToInt(Condition::cost).sum();
		}
	}

	/** The other does not hold. */
	record Negation(Condition part) implements Condition {
		@Override
		public long[] select(Part marks, long[] within) {
			return Bits.andNot(within, part.select(marks, within));
		}

		@Override
		public int cost() {
			return part.cost();
		}
	}

	/** Not in a zone outside the article: what nearly every query asks, so that it is looked up only once. */
	record Inside() implements Condition {
		@Override
		public long[] select(Part part, long[] within) {
			return Bits.and(within, part.insideMarks());
		}

		@Override
		public int cost() {
			return 0;
		}
	}

	/** The code in a column of the mark is chosen. */
	record OfColumn(MarkField field, boolean[] chosen) implements Condition {
		@Override
		public long[] select(Part part, long[] within) {
			return part.block().column(field).select(within, chosen);
		}

		@Override
		public int cost() {
			return 10;
		}
	}

	/** Decides for an article, given its index in the block. */
	interface ArticleTest {
		boolean test(Part part, int article);
	}

	/** The same for all marks of an article. */
	record OfArticle(ArticleTest test, int cost) implements Condition {
		@Override
		public long[] select(Part part, long[] within) {
			Block block = part.block();
			long[] chosen = new long[within.length];
			for (int article = 0; article < block.articles().size(); article++) {
				if (part.ordinal(article) != Part.DEAD && block.endOfMarks(article) > block.firstMark(article)
						&& test.test(part, article)) {
					Bits.setRange(chosen, block.firstMark(article), block.endOfMarks(article));
				}
			}
			return Bits.and(chosen, within);
		}

		static OfArticle of(ArticleField field, boolean[] chosen) {
			return new OfArticle((part, article) -> chosen[part.block().articles().get(field, article)], 1);
		}
	}

	/** The same for all marks of an annotation file. */
	record OfFile(FileField field, boolean[] chosen) implements Condition {
		@Override
		public long[] select(Part part, long[] within) {
			int[] starts = part.block().files().markStart();
			long[] found = new long[within.length];
			for (int file = 0; file < part.block().files().size(); file++) {
				if (chosen[part.block().files().get(field, file)]) {
					Bits.setRange(found, starts[file], starts[file + 1]);
				}
			}
			return Bits.and(found, within);
		}

		@Override
		public int cost() {
			return 1;
		}
	}

	/** Decides for a mark, given its file and its index in the block. */
	interface MarkTest {
		boolean test(Part part, int file, int mark);
	}

	/** Looks at each mark by itself. */
	record OfMark(MarkTest test, int cost) implements Condition {
		@Override
		public long[] select(Part part, long[] within) {
			Block block = part.block();
			int[] starts = block.files().markStart();
			long[] found = new long[within.length];
			int file = 0;
			for (int mark = Bits.next(within, 0); mark >= 0; mark = Bits.next(within, mark + 1)) {
				while (mark >= starts[file + 1]) {
					file++;
				}
				if (test.test(part, file, mark)) {
					Bits.set(found, mark);
				}
			}
			return found;
		}
	}

	/** Decides for many marks at once. */
	interface Selection {
		long[] select(Part part, long[] within);
	}

	/** Decided by looking at other marks. */
	record OfLinked(Selection selection, int cost) implements Condition {
		@Override
		public long[] select(Part part, long[] within) {
			return selection.select(part, within);
		}
	}
}
