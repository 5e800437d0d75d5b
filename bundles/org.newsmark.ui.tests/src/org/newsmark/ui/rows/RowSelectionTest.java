// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.rows;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RowSelectionTest {

	private final RowSelection selection = new RowSelection();

	@BeforeEach
	void tenRows() {
		selection.reset(10);
	}

	@Test
	void aClickSelectsOneRowAlone() {
		selection.select(3);
		selection.select(7);
		assertRows(7);
		assertEquals(7, selection.lead());
	}

	@Test
	void extendingGoesFromWhereTheSelectionBeganInBothDirections() {
		selection.select(5);
		selection.extendTo(7);
		assertRows(5, 6, 7);
		selection.extendTo(3);
		assertRows(3, 4, 5);
		assertEquals(3, selection.lead());
	}

	@Test
	void togglingKeepsTheOthers() {
		selection.select(1);
		selection.toggle(4);
		selection.toggle(1);
		assertRows(4);
	}

	@Test
	void rowsBeyondTheEndAreNotSelected() {
		selection.select(10);
		assertEquals(RowSelection.NONE, selection.lead());
		selection.extendTo(99);
		assertEquals(0, selection.count());
	}

	@Test
	void everythingOfHalfAMillionIsSelectedAtOnce() {
		selection.reset(500_000);
		selection.selectAll();
		assertEquals(500_000, selection.count());
		assertTrue(selection.contains(499_999));
		assertFalse(selection.contains(500_000));
	}

	@Test
	void aGroupThatOpensPushesWhatIsSelectedBelowIt() {
		selection.select(2);
		selection.toggle(6);
		selection.resize(4, 3);
		assertRows(2, 9);
		assertEquals(9, selection.lead());
	}

	@Test
	void aGroupThatClosesTakesItsRowsOutOfTheSelection() {
		selection.select(1);
		selection.toggle(5);
		selection.toggle(9);
		selection.resize(4, -3);
		assertRows(1, 6);
		assertEquals(6, selection.lead());
	}

	@Test
	void theFocusGoesToTheGroupWhenItsRowGoes() {
		selection.select(6);
		selection.resize(4, -3);
		assertRows(4);
		assertEquals(4, selection.lead());
	}

	@Test
	void otherRowsBringNoSelection() {
		selection.selectAll();
		selection.reset(4);
		assertRows();
		assertEquals(RowSelection.NONE, selection.lead());
	}

	private void assertRows(int... rows) {
		assertArrayEquals(rows, selection.rows().toArray());
	}
}
