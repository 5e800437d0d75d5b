// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index.internal.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.newsmark.core.query.Field.Level;
import org.newsmark.index.internal.block.Block;
import org.newsmark.index.internal.columns.Bits;
import org.newsmark.index.internal.columns.Counts;

/** Counts marks by the numbers of a few axes. For one count. */
final class Counter {

	private final List<Axis> axes;
	/**
	 * Step from one number to the next of each axis in the key of a cell; that of an axis over marks is the smallest.
	 */
	private final long[] strides;
	private final List<Integer> overMarks = new ArrayList<>();
	private final Counts counts;
	private final long[] keys = new long[512];

	Counter(List<Axis> axes) {
		this.axes = axes;
		this.strides = new long[axes.size()];
		long product = 1;
		for (Level level : new Level[] { Level.MARK, Level.FILE, Level.ARTICLE }) {
			for (int i = 0; i < strides.length; i++) {
				if (axes.get(i).level() == level) {
					strides[i] = product;
					product = Math.multiplyExact(product, axes.get(i).size());
				}
			}
		}
		for (int i = 0; i < strides.length; i++) {
			if (axes.get(i).level() == Level.MARK) {
				overMarks.add(i);
			}
		}
		this.counts = new Counts(product);
	}

	/** Counts these marks of a part, each once. */
	void add(Part part, long[] marks) {
		Block block = part.block();
		int[] starts = block.files().markStart();
		for (int article = 0; article < block.articles().size(); article++) {
			if (part.ordinal(article) == Part.DEAD) {
				continue;
			}
			long ofArticle = key(Level.ARTICLE, part, article);
			for (int file = block.articles().fileStart()[article]; file < block.articles().fileStart()[article
					+ 1]; file++) {
				add(part, marks, ofArticle + key(Level.FILE, part, file), starts[file], starts[file + 1]);
			}
		}
	}

	/** Counts rows of a part, each as often as it weighs. */
	void add(Part part, long[] rows, int[] weights) {
		Block block = part.block();
		int file = 0;
		for (int row = Bits.next(rows, 0); row >= 0; row = Bits.next(rows, row + 1)) {
			while (row >= block.files().markStart()[file + 1]) {
				file++;
			}
			long key = key(Level.ARTICLE, part, block.articleOfFile(file)) + key(Level.FILE, part, file);
			for (int axis : overMarks) {
				int code = axes.get(axis).column(part).get(row);
				int[] codes = axes.get(axis).codes();
				key += strides[axis] * (codes.length == 0 ? code : codes[code]);
			}
			counts.add(key, weights[row]);
		}
	}

	/** Receives the numbers of each axis, which are the visitor's only during the call. */
	interface Visitor {
		void count(int[] numbers, int count);
	}

	/** Every combination that occurs. */
	void forEach(Visitor visitor) {
		int[] numbers = new int[axes.size()];
		counts.forEach((key, count) -> {
			for (int i = 0; i < numbers.length; i++) {
				numbers[i] = (int) (key / strides[i] % axes.get(i).size());
			}
			visitor.count(numbers, count);
		});
	}

	private void add(Part part, long[] marks, long base, int from, int to) {
		if (overMarks.isEmpty()) {
			int count = Bits.count(marks, from, to);
			if (count > 0) {
				counts.add(base, count);
			}
		} else if (overMarks.size() == 1 && counts.isDense()) {
			Axis axis = axes.get(overMarks.get(0));
			axis.column(part).tally(marks, from, to, counts.array(), (int) base, axis.codes());
		} else {
			for (int start = from; start < to; start += keys.length) {
				addKeys(part, marks, base, start, Math.min(to, start + keys.length));
			}
		}
	}

	/** A few rows at a time, so that their keys stay in the processor's cache. */
	private void addKeys(Part part, long[] marks, long base, int from, int to) {
		Arrays.fill(keys, 0, to - from, base);
		for (int axis : overMarks) {
			axes.get(axis).column(part).addTo(keys, from, to, strides[axis], axes.get(axis).codes());
		}
		if (counts.isDense()) {
			int[] dense = counts.array();
			for (int mark = from; mark < to; mark++) {
				dense[(int) keys[mark - from]] += (int) (marks[mark >> 6] >>> mark & 1);
			}
			return;
		}
		for (int mark = from; mark < to; mark++) {
			if (Bits.get(marks, mark)) {
				counts.add(keys[mark - from], 1);
			}
		}
	}

	private long key(Level level, Part part, int index) {
		long key = 0;
		for (int i = 0; i < strides.length; i++) {
			if (axes.get(i).level() == level) {
				key += strides[i] * axes.get(i).number(part, index);
			}
		}
		return key;
	}
}
