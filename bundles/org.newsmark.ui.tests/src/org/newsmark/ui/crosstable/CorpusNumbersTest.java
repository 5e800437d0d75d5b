// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.crosstable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.newsmark.ui.annotations.AnnotationsPart;
import org.newsmark.ui.charts.ChartsPart;
import org.newsmark.ui.charts.figure.FigureCanvas;
import org.newsmark.ui.rows.RowTable;
import org.newsmark.ui.testing.BridgeCorpus;
import org.newsmark.ui.testing.BridgeDesk;
import org.newsmark.ui.testing.CleanWorkbench;
import org.newsmark.ui.testing.Until;

/** Cross-table and charts in a real window: what they show leads to its marks. */
@ExtendWith(CleanWorkbench.class)
class CorpusNumbersTest {

	private BridgeDesk desk;

	@BeforeEach
	void open() throws Exception {
		desk = new BridgeDesk();
	}

	@AfterEach
	void close() {
		BridgeDesk.find(desk.show(AnnotationsPart.ID), Text.class).get(0).setText("");
		desk.close();
	}

	@Test
	void enterOnACellShowsItsMarks() {
		Composite view = desk.show(CrossTablePart.ID);
		desk.open(BridgeCorpus.HOLDS);
		desk.show(CrossTablePart.ID);
		Until.holds("it is counted", () -> says(view, "8 marks in 4 rows and 2 columns"));
		HeatMap map = BridgeDesk.find(view, HeatMap.class).get(0);
		BridgeDesk.press(map, SWT.HOME);
		BridgeDesk.press(map, SWT.ARROW_RIGHT);
		assertEquals(0, map.cursor().x);
		BridgeDesk.press(map, SWT.CR);
		Until.holds("the marks of the cell are shown", () -> rows() == 2 && filter().contains("label:=voice") && filter().contains("Lantern"));
	}

	@Test
	void enterOnABarShowsItsMarks() {
		Composite view = desk.show(ChartsPart.ID);
		desk.open(BridgeCorpus.HOLDS);
		desk.show(ChartsPart.ID);
		FigureCanvas chart = BridgeDesk.find(view, FigureCanvas.class).get(0);
		Until.holds("it is drawn", () -> {
			BridgeDesk.press(chart, SWT.HOME);
			return says(view, "Who: 3");
		});
		BridgeDesk.press(chart, SWT.CR);
		Until.holds("the marks of the bar are shown", () -> rows() == 3);
		assertTrue(filter().contains("voice"), filter());
	}

	private static boolean says(Composite view, String words) {
		return BridgeDesk.find(view, Label.class).stream().anyMatch(label -> label.getText().contains(words));
	}

	private int rows() {
		return BridgeDesk.find(desk.show(AnnotationsPart.ID), RowTable.class).get(0).source().size();
	}

	private String filter() {
		return BridgeDesk.find(desk.show(AnnotationsPart.ID), Text.class).get(0).getText();
	}
}
