// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.annotations.rows;

import java.util.LinkedHashMap;
import java.util.Map;

import org.newsmark.index.MarkRow;
import org.newsmark.index.MarkRows;

/** The rows that were asked for last, so that painting a window anew makes none. UI thread only. */
final class RowCache {

	private static final int MOST = 256;

	private final MarkRows rows;
	private final Map<Integer, MarkRow> known = new LinkedHashMap<>(MOST, 0.75f, true) {
		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<Integer, MarkRow> eldest) {
			return size() > MOST;
		}
	};

	RowCache(MarkRows rows) {
		this.rows = rows;
	}

	MarkRow row(int index) {
		return known.computeIfAbsent(index, rows::row);
	}
}
