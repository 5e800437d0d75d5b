// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.annotations;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.newsmark.index.IndexSnapshot;
import org.newsmark.index.MarkRows;
import org.newsmark.ui.annotations.rows.CorpusWords;
import org.newsmark.ui.annotations.rows.MarkGroup;

/**
 * What a corpus answers to a request at one moment. Immutable.
 *
 * @param rows     all marks in order; empty if they are grouped
 * @param groups   the largest groups; none if marks are not grouped
 * @param open     marks of the groups that were open, by path
 * @param marks    how many there are
 * @param articles in how many articles
 */
record MarksAnswer(MarksRequest request, IndexSnapshot snapshot, CorpusWords words, Optional<MarkRows> rows, List<MarkGroup> groups,
		Map<List<String>, MarkRows> open, int marks, int articles) {

	public MarksAnswer {
		groups = List.copyOf(groups);
		open = Map.copyOf(open);
	}
}
