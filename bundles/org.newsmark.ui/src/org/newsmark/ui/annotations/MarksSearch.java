// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.annotations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.newsmark.core.codebook.Codebook;
import org.newsmark.core.corpus.CorpusFolder;
import org.newsmark.core.query.Dimension;
import org.newsmark.core.work.Progress;
import org.newsmark.index.CountTable;
import org.newsmark.index.IndexSnapshot;
import org.newsmark.index.MarkRows;
import org.newsmark.ui.annotations.rows.CorpusWords;
import org.newsmark.ui.annotations.rows.MarkGroup;

/**
 * Asks the index what a view shows. Blocks for milliseconds, longer where words are searched or rows are sorted by text; not on the UI thread.
 *
 * @param codebook for the names of labels
 * @param folder   for the names of actors
 * @param actors   their names by id, if they were read before
 */
record MarksSearch(IndexSnapshot snapshot, Codebook codebook, CorpusFolder folder, Optional<Map<String, String>> actors) {

	/**
	 * @param expanded paths of the groups that are open: the marks of the smallest of them are brought along
	 * @throws CancellationException if cancelled
	 */
	MarksAnswer answer(MarksRequest request, Set<List<String>> expanded, Progress progress) {
		int articles = snapshot.count(List.of(Dimension.ARTICLE), request.query(), progress).keys(0).size();
		CorpusWords words = CorpusWords.of(codebook, actors.orElseGet(() -> CorpusWords.readActors(folder)), snapshot);
		if (request.groups().isEmpty()) {
			MarkRows rows = snapshot.marks(request.query(), request.order(), progress);
			return new MarksAnswer(request, snapshot, words, Optional.of(rows), List.of(), Map.of(), rows.size(), articles);
		}
		List<CountTable> tables = new ArrayList<>();
		for (int depth = 1; depth <= request.groups().size(); depth++) {
			CountTable table = snapshot.count(request.groups().subList(0, depth), request.query(), progress);
			table.words();
			tables.add(table);
		}
		List<MarkGroup> groups = MarkGroup.of(tables, request.groupOrder());
		Map<List<String>, MarkRows> open = new HashMap<>();
		fetchOpen(groups, request, expanded, open, progress);
		return new MarksAnswer(request, snapshot, words, Optional.empty(), groups, open, tables.get(0).total(), articles);
	}

	/** The marks of one group, in the order of the request. */
	MarkRows marks(MarksRequest request, MarkGroup group, Progress progress) {
		return snapshot.marks(request.queryOf(group), request.order(), progress);
	}

	private void fetchOpen(List<MarkGroup> groups, MarksRequest request, Set<List<String>> expanded, Map<List<String>, MarkRows> open,
			Progress progress) {
		for (MarkGroup group : groups) {
			if (expanded.contains(group.path())) {
				progress.checkCancelled();
				if (group.children().isEmpty()) {
					open.put(group.path(), marks(request, group, progress));
				} else {
					fetchOpen(group.children(), request, expanded, open, progress);
				}
			}
		}
	}
}
