// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index.internal.query;

import java.util.List;

import org.newsmark.index.internal.block.Block;
import org.newsmark.index.internal.block.FileField;
import org.newsmark.index.internal.columns.Bits;
import org.newsmark.index.internal.columns.Ints;

/** Numbers all marks of the holdings, those that do not count any more included, part by part. Immutable; any thread. */
final class RowNumbers {

	private final Holdings holdings;
	/** Row number of the first mark of each part. */
	private final int[] firstRows;

	RowNumbers(Holdings holdings) {
		this.holdings = holdings;
		this.firstRows = new int[holdings.parts().size() + 1];
		for (int part = 0; part < holdings.parts().size(); part++) {
			firstRows[part + 1] = firstRows[part] + holdings.parts().get(part).block().size();
		}
	}

	/** The mark with this row number. */
	Row row(int row) {
		int part = 0;
		while (firstRows[part + 1] <= row) {
			part++;
		}
		Block block = holdings.parts().get(part).block();
		int mark = row - firstRows[part];
		int file = block.fileOf(mark);
		return new Row(holdings.parts().get(part), block.articleOfFile(file), file, mark);
	}

	/** One more than the largest row number. */
	int end() {
		return firstRows[firstRows.length - 1];
	}

	/** First row of what an annotator marked in an article, and the end of these rows; both 0 if there is nothing. */
	int[] of(String article, String annotator) {
		int ordinal = holdings.find(article);
		if (ordinal >= 0) {
			int part = holdings.partOf(ordinal);
			Block block = holdings.parts().get(part).block();
			int index = holdings.articleOf(ordinal);
			for (int file = block.articles().fileStart()[index]; file < block.articles().fileStart()[index
					+ 1]; file++) {
				if (block.codes().annotators.text(block.files().get(FileField.ANNOTATOR, file)).equals(annotator)) {
					int[] starts = block.files().markStart();
					return new int[] { firstRows[part] + starts[file], firstRows[part] + starts[file + 1] };
				}
			}
		}
		return new int[2];
	}

	/** Of the marks that are selected in each part, by article, annotator and position. */
	int[] rows(List<long[]> selected) {
		Ints rows = new Ints();
		for (int ordinal = 0; ordinal < holdings.size(); ordinal++) {
			int part = holdings.partOf(ordinal);
			Block block = holdings.parts().get(part).block();
			int end = block.endOfMarks(holdings.articleOf(ordinal));
			long[] marks = selected.get(part);
			int first = block.firstMark(holdings.articleOf(ordinal));
			for (int mark = Bits.next(marks, first, end); mark >= 0; mark = Bits.next(marks, mark + 1, end)) {
				rows.add(firstRows[part] + mark);
			}
		}
		return rows.toArray();
	}
}
