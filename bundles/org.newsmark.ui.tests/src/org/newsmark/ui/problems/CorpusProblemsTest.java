// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.ui.corpus.Corpora;
import org.newsmark.ui.corpus.CorpusState;
import org.newsmark.ui.corpus.OpenCorpus;
import org.newsmark.ui.testing.CleanWorkbench;
import org.newsmark.ui.testing.Projects;
import org.newsmark.ui.testing.Until;

@ExtendWith(CleanWorkbench.class)
class CorpusProblemsTest {

	private static final ArticlePath PIER = new ArticlePath("pier");

	private Corpora corpora;
	private CorpusProblems problems;
	private IProject project;

	@BeforeEach
	void open() throws CoreException {
		corpora = PlatformUI.getWorkbench().getService(Corpora.class);
		problems = new CorpusProblems(corpora);
		project = Projects.realCorpus("harbour");
		Projects.article(project, PIER, "Pier stays", "So:\nThe pier stays.\n");
	}

	@AfterEach
	void close() {
		problems.close();
	}

	@Test
	void aMarkThatBreaksARuleIsAProblemAtItsPlaceOnceItIsSaved() throws Exception {
		opened();
		Projects.marks(project, PIER, "alice", "source", 7, 12);
		Until.holds("a problem on the article", () -> markers("articles/pier.txt").size() == 1);
		IMarker marker = markers("articles/pier.txt").get(0);
		assertEquals("E1", marker.getAttribute(Problem.RULE, ""));
		assertEquals(IMarker.SEVERITY_ERROR, marker.getAttribute(IMarker.SEVERITY, -1));
		assertEquals(7, marker.getAttribute(IMarker.CHAR_START, -1));
		assertEquals(12, marker.getAttribute(IMarker.CHAR_END, -1));
		assertEquals(2, marker.getAttribute(IMarker.LINE_NUMBER, -1));
		assertTrue(marker.getAttribute(IMarker.LOCATION, "").contains("alice"));
	}

	@Test
	void whatOneAnnotatorMendsLeavesTheProblemsOfTheOther() throws Exception {
		opened();
		Projects.marks(project, PIER, "alice", "source", 7, 12);
		Projects.marks(project, PIER, "bob", "source", 7, 12);
		Until.holds("two problems", () -> markers("articles/pier.txt").size() == 2);
		project.getFile("annotations/alice/pier.jsonl").delete(true, null);
		Until.holds("one problem", () -> markers("articles/pier.txt").size() == 1);
		assertTrue(markers("articles/pier.txt").get(0).getAttribute(IMarker.LOCATION, "").contains("bob"));
	}

	@Test
	void aFileThatCannotBeReadIsAProblemWithItsLineUntilItIsMended() throws Exception {
		opened();
		Projects.write(project, "annotations/bob/pier.jsonl", "{\"newsmark\":\"annotations/1\",\"arti");
		Until.holds("a problem on the file", () -> markers("annotations/bob/pier.jsonl").size() == 1);
		assertEquals(1, markers("annotations/bob/pier.jsonl").get(0).getAttribute(IMarker.LINE_NUMBER, -1));
		project.getFile("annotations/bob/pier.jsonl").delete(true, null);
		Until.holds("no problem", () -> markers("").isEmpty());
	}

	@Test
	void aDoubleKeyIsAProblemOfTheCodebookUntilItIsMended() throws Exception {
		opened();
		Projects.write(project, "codebook.yaml", Projects.CODEBOOK.replace("key: L", "key: S"));
		Until.holds("a problem on the codebook", () -> markers("codebook.yaml").size() == 1);
		assertEquals(15, markers("codebook.yaml").get(0).getAttribute(IMarker.LINE_NUMBER, -1));
		assertEquals(IMarker.SEVERITY_WARNING, markers("codebook.yaml").get(0).getAttribute(IMarker.SEVERITY, -1));
		Projects.write(project, "codebook.yaml", Projects.CODEBOOK);
		Until.holds("no problem", () -> markers("codebook.yaml").isEmpty());
	}

	@Test
	void aBrokenCorpusFileIsAProblem() throws Exception {
		opened();
		Projects.write(project, "corpus.json", "{\"newsmark\":");
		Until.holds("a problem on corpus.json", () -> markers("corpus.json").size() == 1);
	}

	/** The workbench has a CorpusProblems of its own, so that each change is checked by two jobs at once. */
	@Test
	void checksAtTheSameTimePutAProblemOnce() throws Exception {
		OpenCorpus corpus = opened();
		List<CheckJob> jobs = Stream.generate(() -> new CheckJob(corpus)).limit(4).toList();
		Projects.write(project, "codebook.yaml", Projects.CODEBOOK.replace("key: L", "key: S"));
		Until.holds("the codebook is read", () -> corpus.opened().filter(open -> !open.codebookProblems().isEmpty()).isPresent());
		jobs.forEach(job -> job.check(List.of()));
		Until.jobsAreDone(Corpora.JOBS);
		assertEquals(1, markers("codebook.yaml").size());
	}

	@Test
	void everythingThatAnAnnotatorMarkedCanBeChecked() throws Exception {
		Projects.marks(project, PIER, OpenCorpus.preferredAnnotator(), "source", 7, 12);
		OpenCorpus corpus = opened();
		assertEquals(List.of(), markers("articles/pier.txt"));
		new CheckJob(corpus).check(CheckJob.all(corpus));
		Until.holds("a problem on the article", () -> markers("articles/pier.txt").size() == 1);
	}

	private OpenCorpus opened() {
		OpenCorpus corpus = corpora.of(project).orElseThrow();
		Until.holds("the corpus is known", () -> !(corpus.state() instanceof CorpusState.Opening));
		Until.jobsAreDone(Corpora.JOBS);
		return corpus;
	}

	private List<IMarker> markers(String path) {
		try {
			IResource resource = path.isEmpty() ? project : ResourcesPlugin.getWorkspace().getRoot().findMember(project.getFullPath().append(path));
			return resource == null ? List.of() : Arrays.asList(resource.findMarkers(ProblemMarkers.TYPE, false, IResource.DEPTH_INFINITE));
		} catch (CoreException e) {
			throw new AssertionError(e);
		}
	}
}
