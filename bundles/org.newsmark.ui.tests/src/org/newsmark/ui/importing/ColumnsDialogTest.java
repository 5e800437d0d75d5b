// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.newsmark.formats.table.Columns;
import org.newsmark.ui.testing.CleanWorkbench;

@ExtendWith(CleanWorkbench.class)
class ColumnsDialogTest {

	private ColumnsDialog dialog;

	@AfterEach
	void close() {
		dialog.close();
	}

	private void open(Map<String, String> chosen) {
		dialog = new ColumnsDialog(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell(), List.of("A", "B", "C"), chosen);
		dialog.setBlockOnOpen(false);
		dialog.open();
	}

	@Test
	void everythingThatAnArticleHasCanBeInAColumnAndHasWords() {
		open(Map.of());
		assertEquals(Columns.MEMBERS, new ArrayList<>(dialog.combos.keySet()));
		for (String member : Columns.MEMBERS) {
			assertFalse(ColumnWords.of(member).equals(member), member);
			assertEquals(List.of("A", "B", "C"), List.of(dialog.combos.get(member).getItems()).subList(1, 4));
		}
	}

	@Test
	void whatWasChosenIsShownAgainAndWhatIsNotChosenIsLeftToTheHeadings() {
		open(Map.of("text", "B", "title", "gone"));
		assertEquals("B", dialog.combos.get("text").getText());
		assertEquals(0, dialog.combos.get("title").getSelectionIndex());
		dialog.combos.get("outlet").select(3);
		dialog.okPressed();
		assertEquals(Map.of("text", "B", "outlet", "C"), dialog.columns());
	}
}
