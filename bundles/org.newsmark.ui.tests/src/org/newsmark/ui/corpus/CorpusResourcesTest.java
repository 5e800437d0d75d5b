// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Set;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.corpus.CorpusChange;
import org.newsmark.ui.testing.CleanWorkbench;
import org.newsmark.ui.testing.Projects;

@ExtendWith(CleanWorkbench.class)
class CorpusResourcesTest {

	private static final ArticlePath PIER = new ArticlePath("2025/09/v1.2 l’été au môle");

	@Test
	void anArticleIsFoundByItsTextFileAndTheOtherWayRound() throws CoreException {
		IProject project = Projects.corpus("harbour");
		assertEquals(Optional.of(PIER), CorpusResources.articleOf(CorpusResources.textOf(project, PIER)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "notes.txt", "articles/pier.json", "annotations/alice/pier.txt", "articles/pier.html", "articles/.txt",
			"Articles/pier.txt" })
	void otherFilesAreNoArticles(String path) throws CoreException {
		assertEquals(Optional.empty(), CorpusResources.articleOf(Projects.corpus("harbour").getFile(path)));
	}

	@Test
	void aTextFileOfAnotherProjectIsNoArticle() throws CoreException {
		IProject project = Projects.plain("elsewhere");
		assertEquals(Optional.empty(), CorpusResources.articleOf(CorpusResources.textOf(project, PIER)));
	}

	@Test
	void aChangedFileMeansAChangeOfTheCorpus() throws CoreException {
		IProject project = Projects.corpus("harbour");
		Optional<CorpusChange> article = Optional.of(new CorpusChange.Articles(Set.of(PIER)));
		assertEquals(article, CorpusResources.meaningOf(CorpusResources.textOf(project, PIER)));
		assertEquals(article, CorpusResources.meaningOf(CorpusResources.metadataOf(project, PIER)));
		assertEquals(Optional.of(new CorpusChange.Annotations(PIER, "alice")),
				CorpusResources.meaningOf(CorpusResources.marksOf(project, PIER, "alice")));
		assertEquals(Optional.of(new CorpusChange.Settings()), CorpusResources.meaningOf(project.getFile("codebook.yaml")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "README.md", ".newsmark/index/marks", ".project", "annotations/pier.jsonl", "articles/pier.txt.tmp" })
	void otherFilesMeanNothing(String path) throws CoreException {
		assertEquals(Optional.empty(), CorpusResources.meaningOf(Projects.corpus("harbour").getFile(path)));
	}
}
