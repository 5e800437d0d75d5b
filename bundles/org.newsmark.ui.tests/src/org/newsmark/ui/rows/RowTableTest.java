// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.rows;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.newsmark.ui.testing.Until;

class RowTableTest {

	private static final int MANY = 500_000;

	private final Shell shell = new Shell(Display.getCurrent());
	private final List<Integer> painted = new ArrayList<>();
	private final List<String> events = new ArrayList<>();
	private RowTable table;

	@BeforeEach
	void open() {
		shell.setLayout(new FillLayout());
		shell.setSize(500, 300);
		table = new RowTable(shell, List.of(new RowColumn("a", "A", 150), new RowColumn("b", "B", 150)));
		table.addListener(SWT.Selection, event -> events.add("selected " + event.index));
		table.addListener(SWT.DefaultSelection, event -> events.add("opened " + event.index));
		shell.open();
		table.setFocus();
		Until.eventsAreDone();
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	@Test
	void onlyRowsThatAreSeenArePainted() {
		table.setSource(new Numbers(MANY));
		Until.holds("painted", () -> !painted.isEmpty());
		assertTrue(painted.stream().allMatch(row -> row < 40), painted.toString());
		painted.clear();
		table.select(MANY - 1);
		Until.holds("painted the end", () -> painted.contains(MANY - 1));
		assertTrue(painted.stream().allMatch(row -> row > MANY - 40), painted.toString());
	}

	@Test
	void arrowsMoveAndShiftExtends() {
		table.setSource(new Numbers(MANY));
		press(SWT.ARROW_DOWN, 0);
		press(SWT.ARROW_DOWN, 0);
		press(SWT.ARROW_DOWN, SWT.MOD2);
		assertArrayEquals(new int[] { 1, 2 }, table.selection().rows().toArray());
		press(SWT.END, 0);
		press(SWT.PAGE_UP, 0);
		assertEquals(MANY - 1 - table.pageSize(), table.selection().lead());
		press(SWT.HOME, 0);
		assertArrayEquals(new int[] { 0 }, table.selection().rows().toArray());
	}

	@Test
	void enterOpensARow() {
		table.setSource(new Numbers(9));
		press(SWT.END, 0);
		press(SWT.CR, 0);
		assertEquals(List.of("selected 8", "opened 8"), events);
	}

	@Test
	void keysOpenAndCloseGroupsAndFindTheWayBack() {
		table.setSource(new Numbers(4));
		press(SWT.ARROW_DOWN, 0);
		press(SWT.ARROW_RIGHT, 0);
		assertEquals(7, table.source().size());
		press(SWT.ARROW_RIGHT, 0);
		press(SWT.ARROW_DOWN, 0);
		assertEquals(2, table.selection().lead());
		press(SWT.ARROW_LEFT, 0);
		assertEquals(0, table.selection().lead());
		press(SWT.ARROW_LEFT, 0);
		assertEquals(4, table.source().size());
	}

	@Test
	void keysDoNothingWhereThereAreNoRows() {
		table.setSource(RowSource.EMPTY);
		for (int key : new int[] { SWT.ARROW_DOWN, SWT.ARROW_LEFT, SWT.ARROW_RIGHT, SWT.END, SWT.PAGE_UP, SWT.CR }) {
			press(key, 0);
		}
		assertEquals(List.of(), events);
	}

	@Test
	void aClickSelectsTheRowUnderIt() {
		table.setSource(new Numbers(9));
		Event event = new Event();
		event.button = 1;
		event.y = 2 * table.rowHeight() + 3;
		table.body().notifyListeners(SWT.MouseDown, event);
		assertEquals(List.of("selected 2"), events);
	}

	@Test
	void hiddenColumnsAreNotGivenToThePainterAndTheLastOneStays() {
		table.setColumnVisible(0, false);
		assertEquals(List.of(1), table.visibleColumns());
		assertEquals(List.of(1), table.area(0).cells().stream().map(RowArea.Cell::column).toList());
		table.setColumnVisible(1, false);
		assertTrue(table.isColumnVisible(1));
		assertFalse(table.isColumnVisible(0));
	}

	@Test
	void newerRowsLeaveTheViewWhereItIs() {
		table.setSource(new Numbers(MANY));
		table.select(MANY / 2);
		int top = table.rowAt(0);
		table.replaceSource(new Numbers(MANY - 7));
		assertEquals(top, table.rowAt(0));
	}

	private void press(int key, int mask) {
		Event event = new Event();
		event.keyCode = key;
		event.stateMask = mask;
		table.body().notifyListeners(SWT.KeyDown, event);
	}

	/** Row 0 can open and then has three rows below it. */
	private final class Numbers implements RowSource {
		private final int number;
		private boolean expanded;

		Numbers(int number) {
			this.number = number;
		}

		@Override
		public int size() {
			return expanded ? number + 3 : number;
		}

		@Override
		public void paint(GC gc, RowArea area) {
			painted.add(area.row());
		}

		@Override
		public String text(int row, int column) {
			return row + "," + column;
		}

		@Override
		public boolean isGroup(int row) {
			return row == 0 && number < 100;
		}

		@Override
		public boolean isExpanded(int row) {
			return row == 0 && expanded;
		}

		@Override
		public void setExpanded(int row, boolean expand) {
			expanded = expand;
		}

		@Override
		public int parent(int row) {
			return expanded && row > 0 && row < 4 ? 0 : -1;
		}
	}
}
