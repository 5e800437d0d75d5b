// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.newsmark.ui.annotations.AnnotationsPart;
import org.newsmark.ui.rows.RowTable;
import org.newsmark.ui.testing.BridgeCorpus;
import org.newsmark.ui.testing.BridgeDesk;
import org.newsmark.ui.testing.CleanWorkbench;
import org.newsmark.ui.testing.Until;

/** The comparison of outlets in a real window. */
@ExtendWith(CleanWorkbench.class)
class ComparePartTest {

	private BridgeDesk desk;
	private Composite view;

	@BeforeEach
	void open() throws Exception {
		desk = new BridgeDesk();
		view = desk.show(ComparePart.ID);
		desk.open(BridgeCorpus.HOLDS);
		desk.show(ComparePart.ID);
	}

	@AfterEach
	void close() {
		BridgeDesk.find(desk.show(AnnotationsPart.ID), Text.class).get(0).setText("");
		desk.close();
	}

	@Test
	void eachOutletHasAColumnWithIntervalsAndARowLeadsToItsMarks() {
		Until.holds("both outlets are compared", () -> table().filter(table -> table.columns().size() == 3).isPresent());
		RowTable table = table().orElseThrow();
		assertEquals("The Lantern", table.columns().get(1).title());
		int plain = row(table, "Plain");
		assertTrue(table.source().text(plain, 1).startsWith("100.0%  ("), table.source().text(plain, 1));
		int sources = row(table, "Sources");
		assertEquals("2", table.source().text(sources, 1));
		table.select(sources);
		table.notifyListeners(SWT.DefaultSelection, new Event());
		RowTable marks = BridgeDesk.find(desk.show(AnnotationsPart.ID), RowTable.class).get(0);
		Until.holds("the sources of both are listed", () -> marks.source().size() == 3);
	}

	/** The table of indicators is made anew when the outlets are others. */
	private Optional<RowTable> table() {
		return BridgeDesk.find(view, RowTable.class).stream().filter(table -> table.columns().get(0).id().equals("indicator")).findFirst();
	}

	private static int row(RowTable table, String name) {
		return IntStream.range(0, table.source().size()).filter(row -> table.source().text(row, 0).equals(name)).findFirst().orElseThrow();
	}
}
