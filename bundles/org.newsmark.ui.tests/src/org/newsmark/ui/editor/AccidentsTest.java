// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.newsmark.ui.editor.ArticleFixture.page;
import static org.newsmark.ui.editor.ArticleFixture.save;
import static org.newsmark.ui.editor.ArticleFixture.selectWords;
import static org.newsmark.ui.editor.ArticleFixture.session;
import static org.newsmark.ui.editor.ArticleFixture.type;
import static org.newsmark.ui.editor.ArticleFixture.widget;
import static org.newsmark.ui.editor.ArticleFixture.words;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.newsmark.ui.article.ArticleSession;
import org.newsmark.ui.article.ArticleSessions;
import org.newsmark.ui.article.Edit;
import org.newsmark.ui.article.Notice;
import org.newsmark.ui.article.OpenArticle;
import org.newsmark.ui.article.SessionState;
import org.newsmark.ui.testing.CleanWorkbench;
import org.newsmark.ui.testing.Projects;
import org.newsmark.ui.testing.Until;

/** What happens to marks when files change under an open editor. */
@ExtendWith(CleanWorkbench.class)
class AccidentsTest {

	@Test
	void marksOfAnArticleThatIsDeletedStayAndAreSavedWhenItIsRestored() throws Exception {
		ArticleFixture corpus = new ArticleFixture("corpus");
		ArticleEditor editor = corpus.open();
		ArticleSession session = session(editor);
		selectWords(editor, "Awa Diop");
		type(editor, 's');
		delete(corpus);
		Until.holds("the article is missed", () -> session.state() instanceof SessionState.Gone);
		assertTrue(page().findEditor(editor.getEditorInput()) == editor, "the editor stays open");
		assertEquals(new Notice.ArticleGone(), session.notice());
		assertEquals(List.of("source: Awa Diop"), words(editor));
		save(editor);
		assertTrue(editor.isDirty(), "nothing to save into");
		editor.getAdapter(OpenArticle.class).restore();
		Until.holds("the marks are saved", () -> !editor.isDirty());
		Until.jobsAreDone(ArticleSessions.JOBS);
		assertTrue(corpus.savedMarks().contains("Awa Diop"));
		assertEquals(ArticleFixture.TEXT, corpus.article().readString());
	}

	@Test
	void anEditorThatIsClosedWhileItIsSavedLosesNothing() throws Exception {
		ArticleFixture corpus = new ArticleFixture("corpus");
		ArticleEditor editor = corpus.open();
		selectWords(editor, "Awa Diop");
		type(editor, 's');
		page().saveEditor(editor, false);
		assertTrue(page().closeEditor(editor, true));
		Until.jobsAreDone(ArticleSessions.JOBS);
		assertTrue(corpus.savedMarks().contains("Awa Diop"));
	}

	@Test
	void marksThatAnotherProgramAddsAreShown() throws Exception {
		ArticleFixture corpus = new ArticleFixture("corpus");
		ArticleEditor editor = withSavedMark(corpus);
		corpus.marks().write((corpus.savedMarks() + line("other", "bias.loaded", "proud")).getBytes(), true, false, false, null);
		Until.holds("the new mark is shown", () -> words(editor).size() == 2);
		assertEquals(List.of("source: Awa Diop", "bias.loaded: proud"), words(editor));
		assertFalse(editor.isDirty());
	}

	@Test
	void marksOfAnotherProgramAndOnesOwnAreSavedTogether() throws Exception {
		ArticleFixture corpus = new ArticleFixture("corpus");
		ArticleEditor editor = withSavedMark(corpus);
		selectWords(editor, "promised");
		type(editor, 'l');
		corpus.marks().write((corpus.savedMarks() + line("other", "bias.loaded", "proud")).getBytes(), true, false, false, null);
		save(editor);
		Until.jobsAreDone(ArticleSessions.JOBS);
		assertFalse(editor.isDirty());
		assertEquals(List.of("bias.loaded: promised", "source: Awa Diop", "bias.loaded: proud"), words(editor));
	}

	@Test
	void aConflictIsShownAndNothingIsWrittenUntilItIsSettled() throws Exception {
		ArticleFixture corpus = new ArticleFixture("corpus");
		ArticleEditor editor = withSavedMark(corpus);
		ArticleSession session = session(editor);
		String id = session.marks().all().get(0).id();
		session.apply(new Edit.SetNote(id, "mine"));
		corpus.marks().write(corpus.savedMarks().replace("\"exact\":[\"Awa Diop\"]", "\"exact\":[\"Awa Diop\"],\"note\":\"theirs\"")
				.getBytes(), true, false, false, null);
		Until.jobsAreDone(ArticleSessions.JOBS);
		save(editor);
		Notice.Conflict conflict = assertInstanceOf(Notice.Conflict.class, session.notice());
		assertTrue(corpus.savedMarks().contains("theirs"));
		editor.getAdapter(OpenArticle.class).settle(conflict.conflict(), true);
		Until.holds("mine is saved", () -> !editor.isDirty());
		assertTrue(corpus.savedMarks().contains("\"note\":\"mine\""), corpus.savedMarks());
	}

	@Test
	void marksFollowATextThatIsChangedOutside() throws Exception {
		ArticleFixture corpus = new ArticleFixture("corpus");
		ArticleEditor editor = withSavedMark(corpus);
		selectWords(editor, "proud");
		type(editor, 'l');
		Projects.write(corpus.project, ArticleFixture.PATH, "A new first line.\n" + ArticleFixture.TEXT.replace("proud", "pleased"));
		Until.holds("the new text is shown", () -> session(editor).article().text().startsWith("A new"));
		Until.jobsAreDone(ArticleSessions.JOBS);
		assertTrue(widget(editor).getText().startsWith("A new"));
		assertEquals("Awa Diop", session(editor).marks().all().stream().filter(mark -> mark.label().equals("source")).findFirst().orElseThrow()
				.spans().get(0).in(session(editor).article().text()));
		assertEquals(1, session(editor).marks().all().stream().filter(mark -> mark.orphan()).count(), "the lost mark is kept");
		assertInstanceOf(Notice.Review.class, session(editor).notice());
		assertTrue(editor.isDirty());
		save(editor);
		assertTrue(corpus.savedMarks().contains("\"orphan\":true"), corpus.savedMarks());
	}

	@Test
	void marksThatCannotBeReadAreNeverOverwritten() throws Exception {
		ArticleFixture corpus = new ArticleFixture("corpus");
		String broken = "{\"newsmark\":\"annotations/1\",\"article\":\"2025/bridge\"}\n{\"id\":\n";
		Projects.write(corpus.project, corpus.marks().getProjectRelativePath().toString(), broken);
		ArticleEditor editor = corpus.open();
		assertInstanceOf(SessionState.Unreadable.class, session(editor).state());
		assertInstanceOf(Notice.CannotRead.class, session(editor).notice());
		assertTrue(widget(editor).getText().contains("Awa Diop"), "the text can be read all the same");
		selectWords(editor, "Awa Diop");
		type(editor, 's');
		assertEquals(List.of(), words(editor));
		assertFalse(editor.isDirty());
		assertEquals(broken, corpus.savedMarks());
	}

	@Test
	void anArticleWhoseDetailsCannotBeReadIsShownAndMarked() throws Exception {
		ArticleFixture corpus = new ArticleFixture("corpus");
		Projects.write(corpus.project, "articles/2025/bridge.json", "{ half");
		ArticleEditor editor = corpus.open();
		assertInstanceOf(Notice.CannotDescribe.class, session(editor).notice());
		selectWords(editor, "Awa Diop");
		type(editor, 's');
		assertEquals(List.of("source: Awa Diop"), words(editor));
	}

	@Test
	void unsavedMarksFollowAnArticleThatIsRenamed() throws Exception {
		ArticleFixture corpus = new ArticleFixture("corpus");
		ArticleEditor editor = corpus.open();
		selectWords(editor, "Awa Diop");
		type(editor, 's');
		corpus.article().move(corpus.article().getFullPath().removeLastSegments(1).append("renamed.txt"), true, null);
		Until.holds("the editor is on the renamed article", () -> editor.getEditorInput().getName().equals("renamed.txt"));
		ArticleFixture.ready(editor);
		assertEquals("2025/renamed", session(editor).path().value());
		assertEquals(List.of("source: Awa Diop"), words(editor));
		assertTrue(editor.isDirty());
		selectWords(editor, "proud");
		type(editor, 'l');
		assertEquals(2, words(editor).size(), "one key makes one mark");
	}

	@Test
	void aCorpusThatIsClosedUnderUnsavedMarksSaysSo() throws Exception {
		ArticleFixture corpus = new ArticleFixture("corpus");
		ArticleEditor editor = corpus.open();
		selectWords(editor, "Awa Diop");
		type(editor, 's');
		Job job = Job.create("Close", monitor -> {
			corpus.project.close(monitor);
		});
		job.schedule();
		Until.holds("the closed corpus is noticed", () -> session(editor).notice() instanceof Notice.CorpusGone);
		assertEquals(List.of("source: Awa Diop"), words(editor));
	}

	private static ArticleEditor withSavedMark(ArticleFixture corpus) throws CoreException {
		ArticleEditor editor = corpus.open();
		selectWords(editor, "Awa Diop");
		type(editor, 's');
		save(editor);
		Until.jobsAreDone(ArticleSessions.JOBS);
		return editor;
	}

	private static String line(String id, String label, String words) {
		int start = ArticleFixture.TEXT.indexOf(words);
		return "{\"id\":\"%s\",\"label\":\"%s\",\"spans\":[[%d,%d]],\"exact\":[\"%s\"],\"attributes\":{}}\n".formatted(id, label, start,
				start + words.length(), words);
	}

	private static void delete(ArticleFixture corpus) throws CoreException {
		corpus.article().delete(true, null);
	}
}
