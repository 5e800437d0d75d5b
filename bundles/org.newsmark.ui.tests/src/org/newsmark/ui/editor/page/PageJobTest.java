// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor.page;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.corpus.CorpusFolder;
import org.newsmark.formats.Writers;
import org.newsmark.ui.testing.CleanWorkbench;
import org.newsmark.ui.testing.Projects;
import org.newsmark.ui.testing.Until;

@ExtendWith(CleanWorkbench.class)
class PageJobTest {

	private static final ArticlePath BRIDGE = new ArticlePath("2025/bridge");

	@TempDir
	Path folder;

	@Test
	void thePageHoldsTheArticleWithTheMarksOfItsAnnotatorAndALegend() throws Exception {
		IProject project = Projects.realCorpus("corpus");
		Projects.article(project, BRIDGE, "The bridge holds", "The engineer kept quiet. The mayor boasted.");
		Projects.article(project, new ArticlePath("2025/ferry"), "The ferry leaves", "Nobody waited for the last one.");
		Projects.marks(project, BRIDGE, "claire", "source", 4, 12);
		Projects.marks(project, BRIDGE, "malik", "bias.loaded", 35, 42);
		Path page = folder.resolve("bridge.html");
		assertTrue(write(project, page).isOK());
		String html = Files.readString(page);
		assertTrue(html.contains("The bridge holds") && html.contains("engineer</mark>") && html.contains("Source"), html);
		assertFalse(html.contains("boasted</mark>") || html.contains("Nobody waited"), html);
	}

	private static IStatus write(IProject project, Path page) throws Exception {
		PageJob job = new PageJob(PlatformUI.getWorkbench().getService(Writers.class).get("html").orElseThrow(),
				CorpusFolder.open(project.getLocation().toPath()), BRIDGE, "claire", page);
		job.schedule();
		Until.holds("the page is written", () -> job.getResult() != null);
		return job.getResult();
	}
}
