// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.newsmark.ui.editor.ArticleFixture.page;
import static org.newsmark.ui.editor.ArticleFixture.run;
import static org.newsmark.ui.editor.ArticleFixture.save;
import static org.newsmark.ui.editor.ArticleFixture.selectWords;
import static org.newsmark.ui.editor.ArticleFixture.session;
import static org.newsmark.ui.editor.ArticleFixture.type;
import static org.newsmark.ui.editor.ArticleFixture.widget;
import static org.newsmark.ui.editor.ArticleFixture.words;

import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.newsmark.ui.corpus.Corpora;
import org.newsmark.ui.corpus.OpenCorpus;
import org.newsmark.ui.testing.CleanWorkbench;
import org.newsmark.ui.testing.Projects;
import org.newsmark.ui.testing.Until;

@ExtendWith(CleanWorkbench.class)
class ArticleEditorTest {

	@Test
	void articlesOpenInTheArticleEditorUnderTheirHeadline() throws Exception {
		ArticleEditor editor = new ArticleFixture("corpus").open();
		assertEquals("The bridge holds", editor.getTitle());
		assertTrue(editor.getTitleToolTip().contains("bridge.txt"), editor.getTitleToolTip());
	}

	@Test
	void otherTextFilesKeepTheirEditor() throws Exception {
		ArticleFixture corpus = new ArticleFixture("corpus");
		IFile notes = Projects.write(corpus.project, "notes.txt", "Remember.");
		IFile elsewhere = Projects.write(Projects.plain("plain"), "articles/2025/bridge.txt", "No corpus.");
		for (IFile file : List.of(notes, elsewhere)) {
			IEditorPart editor = IDE.openEditor(page(), file);
			assertNotEquals(ArticleEditor.ID, editor.getSite().getId(), file.toString());
		}
	}

	@Test
	void aLetterMarksTheSelectedWordsAndUndoTakesTheMarkBack() throws Exception {
		ArticleEditor editor = new ArticleFixture("corpus").open();
		selectWords(editor, "wa Dio");
		type(editor, 's');
		assertEquals(List.of("source: Awa Diop"), words(editor));
		assertTrue(editor.isDirty());
		run(IWorkbenchCommandConstants.EDIT_UNDO);
		assertEquals(List.of(), words(editor));
		assertFalse(editor.isDirty());
		run(IWorkbenchCommandConstants.EDIT_REDO);
		assertEquals(List.of("source: Awa Diop"), words(editor));
	}

	@Test
	void aLetterTypedIntoTheTextNeverChangesIt() throws Exception {
		ArticleEditor editor = new ArticleFixture("corpus").open();
		String before = widget(editor).getText();
		selectWords(editor, "mayor");
		for (char letter : "sqzx ".toCharArray()) {
			type(editor, letter);
		}
		assertEquals(before, widget(editor).getText());
	}

	@Test
	void aLetterThatIsNoLabelMarksNothing() throws Exception {
		ArticleEditor editor = new ArticleFixture("corpus").open();
		selectWords(editor, "mayor");
		type(editor, 'z');
		assertEquals(List.of(), words(editor));
		assertFalse(editor.isDirty());
	}

	@Test
	void overlappingMarksAreBothKept() throws Exception {
		ArticleEditor editor = new ArticleFixture("corpus").open();
		selectWords(editor, "mayor Awa Diop");
		type(editor, 's');
		selectWords(editor, "Awa Diop, visibly");
		type(editor, 'l');
		assertEquals(List.of("source: mayor Awa Diop", "bias.loaded: Awa Diop, visibly"), words(editor));
	}

	@Test
	void anOpenArticleFollowsWhenTheCorpusIsReadAsSomebodyElse() throws Exception {
		ArticleFixture corpus = new ArticleFixture("corpus");
		OpenCorpus open = PlatformUI.getWorkbench().getService(Corpora.class).of(corpus.project).orElseThrow();
		ArticleEditor editor = corpus.open();
		selectWords(editor, "Awa Diop");
		type(editor, 's');
		open.useAnnotator("malik");
		Until.eventsAreDone();
		assertEquals(List.of("source: Awa Diop"), words(editor), "not while a mark would be lost");
		save(editor);
		open.useAnnotator("claire");
		Until.holds("the article shows the other's marks", () -> session(editor).annotator().equals("claire"));
		assertEquals(List.of(), words(ArticleFixture.ready(editor)));
		open.useAnnotator(OpenCorpus.preferredAnnotator());
		Until.holds("the article shows the first one's marks", () -> session(editor).annotator().equals(open.annotator()));
		assertEquals(List.of("source: Awa Diop"), words(ArticleFixture.ready(editor)));
	}

	@Test
	void savedMarksAreThereWhenTheArticleIsOpenedAgain() throws Exception {
		ArticleFixture corpus = new ArticleFixture("corpus");
		ArticleEditor editor = corpus.open();
		selectWords(editor, "Awa Diop");
		type(editor, 's');
		save(editor);
		assertFalse(editor.isDirty());
		page().closeEditor(editor, false);
		Until.eventsAreDone();
		assertEquals(List.of("source: Awa Diop"), words(corpus.open()));
		assertTrue(corpus.savedMarks().contains("\"exact\":[\"Awa Diop\"]"), corpus.savedMarks());
	}

	@Test
	void undoGoesBackBehindASave() throws Exception {
		ArticleEditor editor = new ArticleFixture("corpus").open();
		selectWords(editor, "Awa Diop");
		type(editor, 's');
		save(editor);
		assertFalse(editor.isDirty());
		run(IWorkbenchCommandConstants.EDIT_UNDO);
		assertEquals(List.of(), words(editor));
		assertTrue(editor.isDirty());
		run(IWorkbenchCommandConstants.EDIT_REDO);
		assertFalse(editor.isDirty());
	}

	@Test
	void revertIsAStepThatUndoTakesBack() throws Exception {
		ArticleEditor editor = new ArticleFixture("corpus").open();
		selectWords(editor, "Awa Diop");
		type(editor, 's');
		editor.doRevertToSaved();
		Until.holds("the marks are as on disk", () -> !editor.isDirty());
		assertEquals(List.of(), words(editor));
		run(IWorkbenchCommandConstants.EDIT_UNDO);
		assertEquals(List.of("source: Awa Diop"), words(editor));
		assertTrue(editor.isDirty());
	}

	@Test
	void deleteRemovesTheSelectedMark() throws Exception {
		ArticleEditor editor = new ArticleFixture("corpus").open();
		selectWords(editor, "Awa Diop");
		type(editor, 's');
		run(IWorkbenchCommandConstants.EDIT_DELETE);
		assertEquals(List.of(), words(editor));
	}

	@Test
	void theWorkbenchsNextAndPreviousGoFromMarkToMark() throws Exception {
		ArticleEditor editor = new ArticleFixture("corpus").open();
		selectWords(editor, "promised");
		type(editor, 'l');
		selectWords(editor, "Awa Diop");
		type(editor, 's');
		widget(editor).setSelection(0);
		run(IWorkbenchCommandConstants.NAVIGATE_PREVIOUS);
		assertEquals("promised", session(editor).selected().orElseThrow().words());
		run(IWorkbenchCommandConstants.NAVIGATE_NEXT);
		assertEquals("Awa Diop", session(editor).selected().orElseThrow().words());
	}

	@Test
	void everyCommandDoesItsWork() throws Exception {
		ArticleEditor editor = new ArticleFixture("corpus").open();
		selectWords(editor, "promised");
		type(editor, 'l');
		selectWords(editor, "proud");
		run("org.newsmark.ui.command.repeatLabel");
		assertEquals(List.of("bias.loaded: promised", "bias.loaded: proud"), words(editor));
		selectWords(editor, "She");
		run("org.newsmark.ui.command.addPiece");
		assertEquals(List.of("bias.loaded: promised", "bias.loaded: proud … She"), words(editor));
		run("org.newsmark.ui.command.setStatus", Map.of("org.newsmark.ui.command.value", "done"));
		assertEquals("done", session(editor).status().id());
		run("org.newsmark.ui.command.previousSameLabel");
		assertEquals("promised", session(editor).selected().orElseThrow().words());
		run("org.newsmark.ui.command.leave");
		assertTrue(session(editor).selected().isEmpty());
		selectWords(editor, "will");
		run("org.newsmark.ui.command.widen");
		assertEquals("The bridge will hold", widget(editor).getSelectionText());
		run("org.newsmark.ui.command.narrow");
		assertEquals("will", widget(editor).getSelectionText());
	}

	@Test
	void whatIsOutsideIsFoldedUntilItIsAskedFor() throws Exception {
		ArticleEditor editor = new ArticleFixture("corpus").open();
		assertFalse(widget(editor).getText().contains("World"));
		run("org.newsmark.ui.command.toggleOutside");
		assertTrue(widget(editor).getText().contains("World"));
		run("org.newsmark.ui.command.toggleOutside");
		assertFalse(widget(editor).getText().contains("World"));
	}

	@Test
	void twoEditorsOnOneArticleShareItsMarks() throws Exception {
		ArticleFixture corpus = new ArticleFixture("corpus");
		ArticleEditor one = corpus.open();
		ArticleEditor other = corpus.openAnother();
		assertSame(session(one), session(other));
		selectWords(one, "Awa Diop");
		type(one, 's');
		assertTrue(other.isDirty());
		page().closeEditor(one, false);
		Until.eventsAreDone();
		assertEquals(List.of("source: Awa Diop"), words(other));
		save(other);
		assertFalse(other.isDirty());
	}

	@Test
	void tenThousandMarksAreShownAndOneMoreIsMade() throws Exception {
		ArticleFixture corpus = new ArticleFixture("corpus");
		StringBuilder text = new StringBuilder();
		StringBuilder marks = new StringBuilder("{\"newsmark\":\"annotations/1\",\"article\":\"2025/bridge\",\"annotator\":\"x\"}\n");
		for (int i = 0; i < 10_000; i++) {
			int start = text.length();
			text.append("word").append(i).append(i % 20 == 19 ? "\n" : " ");
			marks.append("{\"id\":\"m%05d\",\"label\":\"%s\",\"spans\":[[%d,%d]],\"exact\":[\"word%d\"]}\n".formatted(i,
					i % 2 == 0 ? "source" : "bias.loaded", start, start + 4 + String.valueOf(i).length(), i));
		}
		Projects.write(corpus.project, ArticleFixture.PATH, text.toString());
		Projects.write(corpus.project, "articles/2025/bridge.json", "{\"newsmark\":\"article/1\"}");
		Projects.write(corpus.project, corpus.marks().getProjectRelativePath().toString(), marks.toString());
		ArticleEditor editor = corpus.open();
		Until.holds("all marks are there", () -> session(editor).marks().size() == 10_000);
		selectWords(editor, "word9 word10");
		type(editor, 's');
		assertEquals(10_001, session(editor).marks().size());
	}
}
