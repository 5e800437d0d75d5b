// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsmark.ui.rows.ColumnStates.ColumnState;

class ColumnStatesTest {

	private static final List<RowColumn> COLUMNS = List.of(new RowColumn("left", "Left", 200), new RowColumn("words", "Words", 100),
			new RowColumn("note", "Note", 80, SWT.LEFT, false));

	@Test
	void whatWasKeptComesBack() {
		ColumnStates states = new ColumnStates(List.of(new ColumnState("note", 120, true), new ColumnState("left", 33, false),
				new ColumnState("words", 64, true)));
		assertEquals(states, ColumnStates.parse(states.toString(), COLUMNS));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "nothing of ours", ";;;,,;", "gone;10;shown" })
	void anythingElseGivesTheColumnsAsTheyAre(String saved) {
		assertEquals(ColumnStates.of(COLUMNS), ColumnStates.parse(saved, COLUMNS));
	}

	@Test
	void aColumnOfALaterVersionIsAddedInItsPlace() {
		assertEquals(List.of("note", "words", "left"), ids(ColumnStates.parse("note;80;hidden,left;200;shown", COLUMNS)));
	}

	@Test
	void aColumnThatIsGoneIsLeftOut() {
		assertEquals(List.of("words", "left", "note"), ids(ColumnStates.parse("old;9;shown,words;90;shown,left;1;shown,note;1;shown", COLUMNS)));
	}

	@Test
	void widthsStayWithinReason() {
		ColumnStates states = ColumnStates.parse("left;-5;shown,words;99999999;shown,note;x;shown", COLUMNS);
		assertEquals(List.of(16, 4000, 80), states.columns().stream().map(ColumnState::width).toList());
	}

	private static List<String> ids(ColumnStates states) {
		return states.columns().stream().map(ColumnState::id).toList();
	}
}
