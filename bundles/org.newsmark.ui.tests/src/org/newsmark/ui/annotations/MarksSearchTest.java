// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.annotations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsmark.core.corpus.CorpusFolder;
import org.newsmark.core.query.Dimension;
import org.newsmark.core.query.QueryParser;
import org.newsmark.core.query.QuerySyntaxException;
import org.newsmark.core.work.Progress;
import org.newsmark.index.CorpusIndex;
import org.newsmark.index.MarkRows;
import org.newsmark.ui.annotations.rows.GroupedRows;
import org.newsmark.ui.annotations.rows.MarkColumn;
import org.newsmark.ui.annotations.rows.MarkGroup;
import org.newsmark.ui.annotations.rows.MarkPainter;
import org.newsmark.ui.testing.BridgeCorpus;

class MarksSearchTest {

	@TempDir
	Path folder;
	private CorpusFolder corpus;
	private CorpusIndex index;

	@BeforeEach
	void open() throws Exception {
		corpus = BridgeCorpus.write(folder);
		index = CorpusIndex.open(corpus, Progress.NONE);
	}

	@AfterEach
	void close() throws IOException {
		index.close();
	}

	@Test
	void allMarksWithinArticlesAreRowsAndTheirArticlesAreCounted() {
		MarksAnswer answer = answer(MarksRequest.ALL);
		assertEquals(8, answer.marks());
		assertEquals(2, answer.articles());
		assertEquals(8, answer.rows().orElseThrow().size());
	}

	@Test
	void aFilterNarrowsRowsAndBothCounts() throws QuerySyntaxException {
		MarksAnswer answer = answer(MarksRequest.ALL.with(QueryParser.parse("annotator:bob")));
		assertEquals(2, answer.marks());
		assertEquals(1, answer.articles());
	}

	@Test
	void groupsOfTwoLevelsAddUpToWhatTheyLieIn() {
		MarksAnswer answer = answer(MarksRequest.ALL.withGroups(List.of(Dimension.OUTLET, Dimension.FAMILY)));
		assertEquals(List.of("The Lantern 5", "Canal Courier 3"), names(answer.groups()));
		for (MarkGroup outlet : answer.groups()) {
			assertEquals(outlet.count(), outlet.children().stream().mapToInt(MarkGroup::count).sum());
		}
		assertEquals(1, answer.groups().stream().mapToDouble(MarkGroup::share).sum(), 1e-9);
		assertEquals(8, answer.marks());
	}

	@Test
	void groupsCanFollowTheirValues() {
		MarksRequest request = MarksRequest.ALL.withGroups(List.of(Dimension.MONTH)).with(MarkGroup.Order.VALUE);
		assertEquals(List.of("2025-03 5", "2025-04 3"), names(answer(request).groups()));
		assertEquals(List.of("Canal Courier 3", "The Lantern 5"),
				names(answer(MarksRequest.ALL.withGroups(List.of(Dimension.OUTLET)).with(MarkGroup.Order.VALUE)).groups()));
	}

	@Test
	void everyGroupHoldsExactlyTheMarksItCounts() throws QuerySyntaxException {
		MarksRequest request = MarksRequest.ALL.with(QueryParser.parse("-label:tone.cold"))
				.withGroups(List.of(Dimension.attribute("mood"), Dimension.LABEL, Dimension.ANNOTATOR));
		MarksSearch search = search();
		List<MarkGroup> leaves = new ArrayList<>();
		answer(request).groups().forEach(group -> collect(group, leaves));
		assertTrue(leaves.size() > 3);
		for (MarkGroup leaf : leaves) {
			assertEquals(leaf.count(), search.marks(request, leaf, Progress.NONE).size(), leaf.path().toString());
		}
	}

	@Test
	void marksPerThousandWordsAreThoseOfTheOutletsWords() {
		MarkGroup courier = answer(MarksRequest.ALL.withGroups(List.of(Dimension.OUTLET))).groups().get(1);
		assertEquals("Canal Courier", courier.value());
		assertTrue(courier.perThousandWords() > 0 && courier.perThousandWords() < 1000, courier.perThousandWords() + "");
	}

	@Test
	void openGroupsComeBackWithTheirMarks() {
		MarksRequest request = MarksRequest.ALL.withGroups(List.of(Dimension.OUTLET, Dimension.LABEL));
		Set<List<String>> open = Set.of(List.of("The Lantern"), List.of("The Lantern", "voice"), List.of("gone"));
		MarksAnswer answer = search().answer(request, open, Progress.NONE);
		assertEquals(Set.of(List.of("The Lantern", "voice")), answer.open().keySet());
		List<MarkGroup> fetched = new ArrayList<>();
		GroupedRows rows = new GroupedRows(answer.groups(), open, answer.open(), new MarkPainter(), fetched::add);
		assertEquals(2 + 4 + 2, rows.size());
		assertEquals(List.of(), fetched);
	}

	@Test
	void aGroupFetchesItsMarksWhenItIsFirstOpenedAndKnowsItsWayUp() {
		MarksRequest request = MarksRequest.ALL.withGroups(List.of(Dimension.OUTLET));
		MarksAnswer answer = answer(request);
		List<MarkGroup> fetched = new ArrayList<>();
		GroupedRows rows = new GroupedRows(answer.groups(), Set.of(), Map.of(), new MarkPainter(), fetched::add);
		rows.setExpanded(0, true);
		assertEquals(List.of(answer.groups().get(0)), fetched);
		assertEquals(2, rows.size());
		MarkRows lantern = search().marks(request, answer.groups().get(0), Progress.NONE);
		assertEquals(0, rows.fetched(answer.groups().get(0), lantern));
		assertEquals(7, rows.size());
		assertNotNull(rows.mark(3));
		assertEquals(0, rows.parent(3));
		assertTrue(rows.isGroup(6));
		assertEquals(3, rows.rowOf(rows.mark(3)));
		rows.setExpanded(0, false);
		rows.setExpanded(0, true);
		assertEquals(1, fetched.size());
		assertEquals(7, rows.size());
	}

	@Test
	void rowsAreSortedByAnyColumnThatCanBeBothWays() {
		MarksRequest byWords = MarksRequest.ALL.clicked(MarkColumn.WORDS);
		List<String> up = words(answer(byWords));
		List<String> down = words(answer(byWords.clicked(MarkColumn.WORDS)));
		assertEquals(up.reversed(), down);
		assertEquals(words(answer(MarksRequest.ALL)), words(answer(byWords.clicked(MarkColumn.WORDS).clicked(MarkColumn.WORDS))));
		for (MarkColumn column : MarkColumn.values()) {
			assertEquals(8, answer(MarksRequest.ALL.clicked(column)).marks(), column.id());
		}
	}

	@Test
	void cellsSpeakTheLanguageOfTheCodebookAndTheRegister() {
		MarksAnswer answer = answer(MarksRequest.ALL);
		MarkRows rows = answer.rows().orElseThrow();
		int who = rows.indexOf(BridgeCorpus.HOLDS, "ana-lyst", "who");
		assertEquals("Who", answer.words().text(rows.row(who), MarkColumn.LABEL));
		assertEquals("Person: Ana Lumen · Kind: office", answer.words().text(rows.row(who), MarkColumn.ATTRIBUTES));
		assertEquals("The bridge holds", answer.words().text(rows.row(who), MarkColumn.ARTICLE));
		assertEquals("Calm", answer.words().value(Dimension.attribute("mood"), "calm"));
		assertEquals("The bridge holds", answer.words().value(Dimension.ARTICLE, BridgeCorpus.HOLDS.value()));
		assertEquals("March 2025", answer.words().value(Dimension.MONTH, "2025-03"));
	}

	@Test
	void aSearchThatIsNoLongerWantedStops() {
		Progress cancelled = () -> true;
		assertThrows(CancellationException.class, () -> search().answer(MarksRequest.ALL, Set.of(), cancelled));
	}

	private MarksSearch search() {
		try {
			return new MarksSearch(index.snapshot(), corpus.readCodebook().codebook(), corpus, Optional.empty());
		} catch (Exception e) {
			throw new AssertionError(e);
		}
	}

	private MarksAnswer answer(MarksRequest request) {
		return search().answer(request, Set.of(), Progress.NONE);
	}

	private static List<String> names(List<MarkGroup> groups) {
		return groups.stream().map(group -> group.value() + " " + group.count()).toList();
	}

	private static void collect(MarkGroup group, List<MarkGroup> leaves) {
		if (group.children().isEmpty()) {
			leaves.add(group);
		}
		group.children().forEach(child -> collect(child, leaves));
	}

	private static List<String> words(MarksAnswer answer) {
		MarkRows rows = answer.rows().orElseThrow();
		List<String> words = new ArrayList<>();
		for (int i = 0; i < rows.size(); i++) {
			words.add(rows.row(i).words());
		}
		return words;
	}
}
