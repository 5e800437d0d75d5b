// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.inspector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.ui.article.ArticleSession;
import org.newsmark.ui.article.SessionChange;
import org.newsmark.ui.commands.CommandRunner;
import org.newsmark.ui.testing.BridgeCorpus;
import org.newsmark.ui.testing.BridgeDesk;
import org.newsmark.ui.testing.CleanWorkbench;
import org.newsmark.ui.testing.Until;

/** The Inspector in a real window: it shows the selected mark, and nothing that is typed into it is lost. */
@ExtendWith(CleanWorkbench.class)
class InspectorTest {

	private BridgeDesk desk;
	private ArticleSession session;
	private Composite view;

	@BeforeEach
	void open() throws Exception {
		desk = new BridgeDesk();
		view = desk.show(InspectorPart.ID);
		session = desk.open(BridgeCorpus.HOLDS);
		desk.show(InspectorPart.ID);
	}

	@AfterEach
	void close() {
		desk.close();
	}

	@Test
	void itShowsTheWordsTheLabelAndTheValuesOfTheSelectedMark() {
		select("warm");
		assertEquals("wildly", BridgeDesk.find(view, StyledText.class).get(0).getText());
		assertTrue(BridgeDesk.find(view, Button.class).stream().anyMatch(button -> button.getText().contains("Warm")));
		assertEquals("2", line(0).getText());
		select("who");
		assertEquals("Ana Lumen", line(0).getText());
	}

	@Test
	void saveTakesTheNumberThatIsBeingTyped() throws Exception {
		select("warm");
		line(0).setFocus();
		line(0).setText("35");
		assertTrue(session.isDirty(), "something can be saved from the first letter on");
		new CommandRunner(desk.window()).run(IWorkbenchCommandConstants.FILE_SAVE);
		Until.holds("the save is done", () -> !session.isDirty());
		assertEquals("35", onDisk("warm").attribute("force"));
	}

	@Test
	void saveTakesTheNoteThatIsBeingTyped() throws Exception {
		select("warm");
		note().setFocus();
		note().setText("who says so?");
		new CommandRunner(desk.window()).run(IWorkbenchCommandConstants.FILE_SAVE);
		Until.holds("the save is done", () -> !session.isDirty());
		assertEquals("who says so?", onDisk("warm").note());
	}

	@Test
	void savingByOtherWaysThanACommandTakesItAsWell() throws Exception {
		select("warm");
		line(0).setText("7");
		IEditorPart editor = desk.window().getActivePage().getActiveEditor();
		assertTrue(editor.isDirty(), "closing asks");
		desk.window().getActivePage().saveEditor(editor, false);
		Until.holds("the save is done", () -> !session.isDirty());
		assertEquals("7", onDisk("warm").attribute("force"));
	}

	@Test
	void anotherMarkIsSelectedAndWhatWasTypedIsInTheFirstOne() {
		select("warm");
		line(0).setText("4");
		select("quote");
		assertEquals("4", mark("warm").attribute("force"));
		select("who");
		line(0).setText("Bo");
		select("warm");
		assertEquals("bo", mark("who").attribute("who"));
	}

	@Test
	void aNameThatMeansNothingIsKeptAsItStands() throws Exception {
		select("who");
		line(0).setText("Cleo Marsh");
		select("warm");
		assertEquals("Cleo Marsh", mark("who").attribute("who"));
		select("who");
		assertEquals("Cleo Marsh", line(0).getText());
		line(0).setText("Dana Field");
		new CommandRunner(desk.window()).run(IWorkbenchCommandConstants.FILE_SAVE);
		Until.holds("the save is done", () -> !session.isDirty());
		assertEquals("Dana Field", onDisk("who").attribute("who"));
	}

	@Test
	void whatIsTypedStaysWhileSomethingElseOfTheMarkChanges() {
		select("who");
		line(0).setFocus();
		line(0).setText("Cleo");
		press(button("Kind"), '2');
		Until.holds("the value is set", () -> mark("who").attribute("kind").equals("person"));
		settle();
		assertEquals("Cleo", line(0).getText());
	}

	@Test
	void aLetterInANumberIsRefused() {
		select("warm");
		line(0).setText("12");
		line(0).setSelection(2);
		line(0).insert(" km");
		assertEquals("12", line(0).getText());
	}

	@Test
	void undoTakesBackWhatWasTyped() {
		select("warm");
		line(0).setText("9");
		new CommandRunner(desk.window()).run(IWorkbenchCommandConstants.EDIT_UNDO);
		assertEquals("2", mark("warm").attribute("force"));
		Until.holds("the field shows it", () -> line(0).getText().equals("2"));
		assertFalse(session.isDirty());
	}

	@Test
	void numbersChooseOneAttributeAfterTheOtherAndThenTheTextHasTheKeyboard() {
		boolean[] wanted = new boolean[1];
		session.subscribe(change -> wanted[0] |= change instanceof SessionChange.FocusWanted(var target)
				&& target == SessionChange.FocusWanted.Target.TEXT);
		select("quote");
		press(BridgeDesk.find(view, Button.class).stream().filter(button -> button.getText().contains("Angry")).findFirst().orElseThrow(), '2');
		assertEquals("angry", mark("quote").attribute("mood"));
		assertTrue(wanted[0], "the only attribute has its value");
	}

	@Test
	void escapeGoesBackToTheText() {
		boolean[] wanted = new boolean[1];
		session.subscribe(change -> wanted[0] |= change instanceof SessionChange.FocusWanted(var target)
				&& target == SessionChange.FocusWanted.Target.TEXT);
		select("warm");
		BridgeDesk.press(line(0), SWT.ESC);
		assertTrue(wanted[0]);
	}

	private void select(String mark) {
		session.select(mark, false);
		String words = mark(mark).words();
		Until.holds("the mark is shown", () -> BridgeDesk.find(view, StyledText.class).stream()
				.anyMatch(text -> text.isVisible() && text.getText().equals(words)));
	}

	/** Changes are shown after a moment; a mark made in between is shown when that is over. */
	private void settle() {
		boolean[] over = new boolean[1];
		view.getDisplay().timerExec(200, () -> over[0] = true);
		Until.holds("a moment is over", () -> over[0]);
	}

	private Annotation mark(String id) {
		return session.marks().get(id).orElseThrow();
	}

	private Annotation onDisk(String id) throws Exception {
		return desk.folder().readAnnotations(BridgeCorpus.HOLDS, "ana-lyst").annotations().get(id).orElseThrow();
	}

	/** A field of one line. */
	private Text line(int index) {
		return BridgeDesk.find(view, Text.class).stream().filter(text -> (text.getStyle() & SWT.SINGLE) != 0).skip(index).findFirst().orElseThrow();
	}

	private Text note() {
		return BridgeDesk.find(view, Text.class).stream().filter(text -> (text.getStyle() & SWT.MULTI) != 0).findFirst().orElseThrow();
	}

	/** The control behind the name of an attribute. */
	private Control button(String attribute) {
		var labels = BridgeDesk.find(view, org.eclipse.swt.widgets.Label.class);
		var label = labels.stream().filter(each -> each.getText().replace("&", "").startsWith(attribute)).findFirst().orElseThrow();
		Control[] siblings = label.getParent().getChildren();
		for (int i = 0; i < siblings.length - 1; i++) {
			if (siblings[i] == label) {
				return siblings[i + 1];
			}
		}
		throw new AssertionError(attribute);
	}

	private static void press(Control control, int key) {
		BridgeDesk.press(control, key);
	}
}
