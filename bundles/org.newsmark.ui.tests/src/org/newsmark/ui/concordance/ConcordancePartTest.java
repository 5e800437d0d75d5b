// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.concordance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.newsmark.ui.CorpusMessages;
import org.newsmark.ui.annotations.bulk.Place;
import org.newsmark.ui.parts.RowText;
import org.newsmark.ui.rows.RowTable;
import org.newsmark.ui.testing.BridgeCorpus;
import org.newsmark.ui.testing.BridgeDesk;
import org.newsmark.ui.testing.CleanWorkbench;
import org.newsmark.ui.testing.Until;

/** The concordance in a real window. */
@ExtendWith(CleanWorkbench.class)
class ConcordancePartTest {

	private BridgeDesk desk;
	private Composite view;
	private RowTable lines;

	@BeforeEach
	void open() throws Exception {
		desk = new BridgeDesk();
		view = desk.show(ConcordancePart.ID);
		lines = BridgeDesk.find(view, RowTable.class).get(0);
		desk.open(BridgeCorpus.HOLDS);
	}

	@AfterEach
	void close() {
		BridgeDesk.find(view, Text.class).get(0).setText("");
		desk.close();
	}

	@Test
	void wordsStandOnALineEachAndLeadToTheirPlace() {
		BridgeDesk.find(view, Text.class).get(0).setText("bridge");
		Until.holds("both lines are found", () -> lines.source().size() == 2 && lines.source().text(0, 1).equals("bridge"));
		RowTable near = BridgeDesk.find(view, RowTable.class).get(1);
		Until.holds("words nearby are counted", () -> near.source().size() > 1 && near.source().text(1, 0).equals("the"));
		assertEquals("the 2 2 0", String.join(" ", near.source().text(1, 0), near.source().text(1, 1), near.source().text(1, 2), near.source().text(1, 3)));
		int sad = lines.source().text(0, 0).endsWith("sad ") || lines.source().text(0, 0).endsWith("sad") ? 0 : 1;
		lines.select(sad);
		lines.notifyListeners(SWT.DefaultSelection, new Event());
		Until.holds("the words are selected in their article", () -> desk.window().getActivePage().getActiveEditor() instanceof ITextEditor editor
				&& editor.getSelectionProvider().getSelection() instanceof ITextSelection selection && "bridge".equals(selection.getText())
				&& desk.session().filter(session -> session.path().equals(BridgeCorpus.DOUBTS)).isPresent());
	}

	@Test
	void selectedLinesCanBeMarkedWithALabel() {
		BridgeDesk.find(view, Text.class).get(0).setText("bridge");
		Until.holds("both lines are found", () -> lines.source().size() == 2 && lines.source().text(0, 1).equals("bridge"));
		lines.select(0);
		LineRows rows = (LineRows) lines.source();
		assertEquals(List.of("bridge"), rows.places(lines.selection().rows().toArray()).stream().map(Place::words).toList());
		assertEquals(List.of(rows.line(0).span()), rows.places(new int[] { 0 }).get(0).spans());
		Menu menu = lines.body().getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		assertEquals(CorpusMessages.Bulk_markMenu, menu.getItem(0).getText());
		menu.notifyListeners(SWT.Hide, new Event());
	}

	@Test
	void marksStandOnALineEachWithTheirLabel() {
		BridgeDesk.find(view, Text.class).get(0).setText("label:tone.cold");
		Until.holds("both marks are found", () -> lines.source().size() == 2 && lines.source().text(0, 3).equals("Cold"));
		assertEquals("Label", RowText.of(lines).rows().get(0).get(3));
		assertEquals(3, RowText.of(lines).rows().size());
	}
}
