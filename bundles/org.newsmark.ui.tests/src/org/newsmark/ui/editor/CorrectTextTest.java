// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
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
import java.util.Optional;
import java.util.Set;

import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.newsmark.core.editing.ReviewItem;
import org.newsmark.core.editing.ReviewItem.Kind;
import org.newsmark.ui.article.ArticleSession;
import org.newsmark.ui.article.ArticleSessions;
import org.newsmark.ui.article.Notice;
import org.newsmark.ui.article.OpenArticle;
import org.newsmark.ui.editor.correct.CorrectTextHandler;
import org.newsmark.ui.testing.CleanWorkbench;
import org.newsmark.ui.testing.Projects;
import org.newsmark.ui.testing.Until;

/** The text is corrected under its marks. */
@ExtendWith(CleanWorkbench.class)
class CorrectTextTest {

	@Test
	void textIsOnlyTypedIntoWhileItIsCorrected() throws Exception {
		ArticleEditor editor = new ArticleFixture("corpus").open();
		selectWords(editor, "proud");
		type(editor, 'x');
		assertTrue(text(editor).contains("visibly proud"));
		run(CorrectTextHandler.ID);
		selectWords(editor, "proud");
		type(editor, 's');
		assertTrue(text(editor).contains("visibly s."), text(editor));
		assertEquals(List.of(), words(editor), "a letter is a letter now");
		run(CorrectTextHandler.ID);
		selectWords(editor, "Awa Diop");
		type(editor, 's');
		assertEquals(List.of("source: Awa Diop"), words(editor));
	}

	@Test
	void marksAndZonesMoveAlongAndOneUndoTakesTextAndMarksBack() throws Exception {
		ArticleEditor editor = marked(new ArticleFixture("corpus"));
		run(CorrectTextHandler.ID);
		replace(editor, "The bridge holds", "The old bridge holds");
		assertEquals(List.of("source: Awa Diop"), words(editor));
		ArticleSession session = session(editor);
		assertEquals("Awa Diop", session.marks().all().get(0).spans().get(0).in(session.article().text()));
		assertEquals("The old bridge holds", session.article().zones().all().get(1).span().in(session.article().text()));
		assertEquals(document(editor), session.article().text());
		run(IWorkbenchCommandConstants.EDIT_UNDO);
		assertEquals(ArticleFixture.TEXT, session.article().text());
		assertEquals(ArticleFixture.TEXT, document(editor));
		assertEquals("Awa Diop", session.marks().all().get(0).spans().get(0).in(ArticleFixture.TEXT));
		run(IWorkbenchCommandConstants.EDIT_REDO);
		assertTrue(document(editor).contains("old bridge"));
	}

	@Test
	void lettersTypedOneAfterTheOtherAreOneStep() throws Exception {
		ArticleEditor editor = new ArticleFixture("corpus").open();
		run(CorrectTextHandler.ID);
		selectWords(editor, "proud");
		widget(editor).setSelection(widget(editor).getSelection().y);
		for (char letter : "er".toCharArray()) {
			type(editor, letter);
		}
		assertTrue(text(editor).contains("prouder"));
		run(IWorkbenchCommandConstants.EDIT_UNDO);
		assertEquals(ArticleFixture.TEXT, text(editor));
		assertFalse(editor.isDirty());
	}

	@Test
	void onlyMarksWhoseWordsChangedAreListedAndConfirmedRepairedOrDropped() throws Exception {
		ArticleEditor editor = marked(new ArticleFixture("corpus"));
		selectWords(editor, "proud");
		type(editor, 'l');
		selectWords(editor, "promised");
		type(editor, 'l');
		run(CorrectTextHandler.ID);
		replace(editor, "Awa Diop", "Awa Diallo");
		replace(editor, "visibly proud", "pleased");
		run(CorrectTextHandler.ID);
		Notice.Review review = assertInstanceOf(Notice.Review.class, session(editor).notice());
		assertEquals(List.of("Awa Diop", "proud"), review.items().stream().map(ReviewItem::before).toList());
		ReviewItem source = review.items().get(0);
		ReviewItem lost = review.items().get(1);
		assertEquals(Kind.LOST, lost.kind());
		session(editor).correcting().confirm(Set.of(source.id()));
		selectWords(editor, "pleased");
		session(editor).correcting().repair(lost, session(editor).words().selection());
		assertEquals(new Notice.Nothing(), session(editor).notice());
		assertEquals(List.of("bias.loaded: promised", "source: Awa Diallo", "bias.loaded: pleased"), words(editor));
	}

	@Test
	void textAndMarksAreSavedTogetherAndUndoneAcrossTheSave() throws Exception {
		ArticleFixture corpus = new ArticleFixture("corpus");
		ArticleEditor editor = marked(corpus);
		run(CorrectTextHandler.ID);
		replace(editor, "World", "The wide world");
		run(CorrectTextHandler.ID);
		save(editor);
		Until.jobsAreDone(ArticleSessions.JOBS);
		assertFalse(editor.isDirty());
		String saved = ArticleFixture.TEXT.replace("World", "The wide world");
		assertEquals(saved, corpus.article().readString());
		assertTrue(corpus.savedMarks().contains("[[" + saved.indexOf("Awa Diop") + ","), corpus.savedMarks());
		assertEquals(new Notice.Nothing(), session(editor).notice());
		run(IWorkbenchCommandConstants.EDIT_UNDO);
		assertEquals(ArticleFixture.TEXT, session(editor).article().text());
		assertTrue(editor.isDirty());
		save(editor);
		Until.jobsAreDone(ArticleSessions.JOBS);
		assertEquals(ArticleFixture.TEXT, corpus.article().readString());
		page().closeEditor(editor, false);
		Until.eventsAreDone();
		assertEquals(List.of("source: Awa Diop"), words(corpus.open()));
	}

	@Test
	void aTextThatAnotherProgramChangedMeanwhileIsNotOverwrittenWithoutAsking() throws Exception {
		ArticleFixture corpus = new ArticleFixture("corpus");
		ArticleEditor editor = marked(corpus);
		save(editor);
		Until.jobsAreDone(ArticleSessions.JOBS);
		run(CorrectTextHandler.ID);
		replace(editor, "World", "Globe");
		String theirs = "Theirs\n" + ArticleFixture.TEXT;
		Projects.write(corpus.project, ArticleFixture.PATH, theirs);
		Until.jobsAreDone(ArticleSessions.JOBS);
		save(editor);
		Notice.TextConflict conflict = assertInstanceOf(Notice.TextConflict.class, session(editor).notice());
		assertEquals(theirs, corpus.article().readString());
		editor.getAdapter(OpenArticle.class).settleText(conflict.conflict(), false);
		Until.holds("their text is shown", () -> session(editor).article().text().equals(theirs));
		assertEquals(List.of("source: Awa Diop"), words(editor));
	}

	private static ArticleEditor marked(ArticleFixture corpus) throws Exception {
		ArticleEditor editor = corpus.open();
		selectWords(editor, "Awa Diop");
		type(editor, 's');
		return editor;
	}

	/** As the keyboard does when words are selected and others typed or pasted. */
	private static void replace(ArticleEditor editor, String words, String by) throws Exception {
		var document = Optional.ofNullable(editor.getDocumentProvider().getDocument(editor.getEditorInput())).orElseThrow();
		document.replace(document.get().indexOf(words), words.length(), by);
		Until.eventsAreDone();
	}

	private static String document(ArticleEditor editor) {
		return editor.getDocumentProvider().getDocument(editor.getEditorInput()).get();
	}

	private static String text(ArticleEditor editor) {
		return session(editor).article().text();
	}
}
