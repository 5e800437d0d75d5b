// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.corpus.Correction;
import org.newsmark.core.editing.TextEdit;
import org.newsmark.core.text.TextSpan;
import org.newsmark.ui.corpus.Corpora;
import org.newsmark.ui.testing.CleanWorkbench;
import org.newsmark.ui.testing.Projects;
import org.newsmark.ui.testing.Until;

/** What is not saved when the workbench ends without asking is there when the article is opened again. */
@ExtendWith(CleanWorkbench.class)
class UnsavedCopyTest {

	private static final String TEXT = "The bridge holds, said Awa Diop.";
	private static final ArticlePath PATH = new ArticlePath("bridge");

	@Test
	void whatACrashLeftIsOfferedAndComesBackAsOneStep() throws Exception {
		IProject project = project();
		OpenArticle lost = open(project);
		mark(lost, "Awa Diop");
		correct(lost);
		Correction kept = new Correction(lost.session().article(), lost.session().file());
		UnsavedCopy crashed = copy(project, lost);
		crashed.keep(kept.article(), kept.marks());
		Until.holds("the copy is written", () -> crashed.find().filter(found -> found.marks().annotations().size() == 1).isPresent());
		Correction left = crashed.find().orElseThrow();
		sessions().close(lost);
		assertTrue(crashed.find().isEmpty(), "who closes without saving wants it no more");

		crashed.keep(left.article(), left.marks());
		Until.holds("the copy is written again", () -> crashed.find().filter(found -> found.marks().annotations().size() == 1).isPresent());
		OpenArticle again = open(project);
		Notice.Unsaved offered = assertInstanceOf(Notice.Unsaved.class, again.session().notice());
		assertEquals(0, again.session().marks().size());
		again.recover(offered.left(), true);
		assertEquals(List.of("Awa Diop"), again.session().marks().all().stream().map(mark -> mark.words()).toList());
		assertEquals("The old bridge holds, said Awa Diop.", again.session().article().text());
		assertTrue(again.session().isDirty());
		again.save();
		Until.jobsAreDone(ArticleSessions.JOBS);
		Until.holds("all is saved", () -> !again.session().isDirty());
		Until.holds("what is saved needs no copy", () -> crashed.find().isEmpty());
		sessions().close(again);
		Until.jobsAreDone(Corpora.JOBS);
	}

	@Test
	void whatIsDiscardedIsNotOfferedAgain() throws Exception {
		IProject project = project();
		OpenArticle first = open(project);
		mark(first, "bridge");
		UnsavedCopy copy = copy(project, first);
		copy.keep(first.session().article(), first.session().file());
		Until.holds("the copy is written", () -> copy.find().filter(found -> found.marks().annotations().size() == 1).isPresent());
		Correction left = copy.find().orElseThrow();
		sessions().close(first);
		copy.keep(left.article(), left.marks());
		Until.holds("the copy is written again", () -> copy.find().filter(found -> found.marks().annotations().size() == 1).isPresent());
		OpenArticle second = open(project);
		second.recover(assertInstanceOf(Notice.Unsaved.class, second.session().notice()).left(), false);
		assertFalse(second.session().isDirty());
		sessions().close(second);
		OpenArticle third = open(project);
		assertEquals(new Notice.Nothing(), third.session().notice());
		sessions().close(third);
		Until.jobsAreDone(Corpora.JOBS);
	}

	private static IProject project() throws Exception {
		IProject project = Projects.realCorpus("unsaved-test");
		Projects.write(project, "articles/bridge.txt", TEXT);
		return project;
	}

	private static OpenArticle open(IProject project) {
		IFile file = project.getFile("articles/bridge.txt");
		OpenArticle article = sessions().open(file).orElseThrow();
		Until.holds("the article is read", () -> article.session().isEditable());
		Until.jobsAreDone(ArticleSessions.JOBS);
		Until.eventsAreDone();
		return article;
	}

	private static UnsavedCopy copy(IProject project, OpenArticle article) {
		return new UnsavedCopy(project.getName(), PATH, article.session().annotator());
	}

	private static void mark(OpenArticle article, String words) {
		int start = article.session().article().text().indexOf(words);
		ArticleSession session = article.session();
		session.setWords(new Words(start, start, start + words.length()));
		session.marking().mark(session.codebook().labels().get(0), false);
		assertEquals(new TextSpan(start, start + words.length()), session.marks().all().get(0).spans().get(0));
	}

	private static void correct(OpenArticle article) {
		article.session().correcting().toggle();
		TextEdit edit = new TextEdit(4, 0, "old ");
		article.session().correcting().typed(edit, edit.appliedTo(TEXT));
		article.session().correcting().toggle();
	}

	private static ArticleSessions sessions() {
		return PlatformUI.getWorkbench().getService(ArticleSessions.class);
	}
}
