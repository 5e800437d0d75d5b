// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.newsmark.ui.corpus.CorpusResources;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.CommonViewer;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.newsmark.core.article.ArticleMetadata;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.ui.WizardMessages;
import org.newsmark.ui.corpus.Corpora;
import org.newsmark.ui.perspective.AnnotationPerspective;
import org.newsmark.ui.preferences.PreferenceKeys;
import org.newsmark.ui.testing.CleanWorkbench;
import org.newsmark.ui.testing.Projects;
import org.newsmark.ui.testing.Until;

/** In the Project Explorer of the platform, as a user sees it. */
@ExtendWith(CleanWorkbench.class)
class CorpusExplorerTest {

	private static final ArticlePath PIER = new ArticlePath("pier");
	private static final ArticlePath BOAT = new ArticlePath("a-boat");

	private IProject project;
	private CommonViewer viewer;

	@BeforeEach
	void open() throws CoreException {
		IWorkbenchPage page = PlatformUI.getWorkbench().showPerspective(AnnotationPerspective.ID,
				PlatformUI.getWorkbench().getActiveWorkbenchWindow());
		viewer = ((CommonNavigator) page.showView(ProjectExplorer.VIEW_ID)).getCommonViewer();
		project = Projects.realCorpus("harbour");
	}

	@AfterEach
	void forgetOrder() {
		InstanceScope.INSTANCE.getNode(PreferenceKeys.NODE).remove(PreferenceKeys.ARTICLE_ORDER);
	}

	@Test
	void articlesAreListedByHeadlineOutletDateAndNumberOfMarks() throws CoreException {
		Projects.article(project, PIER, post("Pier stays", "2025-03-04"), "The pier stays.\n");
		Projects.marks(project, PIER, "alice", "source", 4, 8);
		shown();
		Until.holds("the label of the article", () -> labels().contains("Pier stays – Post, Mar 4, 2025 (1)"));
	}

	@Test
	void theTwinOfAnArticleAndTheIndexAreNotListed() throws CoreException {
		Projects.article(project, PIER, "Pier stays", "The pier stays.\n");
		shown();
		assertFalse(labels().stream().anyMatch(label -> label.contains("pier.json") || label.contains(".newsmark")), labels().toString());
	}

	@Test
	void theCorpusIsListedInTheOrderOfItsUse() throws CoreException {
		Projects.article(project, PIER, "Pier stays", "The pier stays.\n");
		Projects.marks(project, PIER, "alice", "source", 4, 8);
		shown();
		Until.holds("the parts of the corpus", () -> labelsOf(item(project)).equals(List.of("Articles (1)", "Annotators",
				"Codebook – codebook.yaml", "Register of sources – sources.jsonl", "Corpus settings – corpus.json")));
		Until.holds("the numbers of the corpus", () -> item(project).getText().equals("harbour – one article, one mark"));
	}

	@Test
	void annotatorsAreListedWithTheNumberOfTheirMarks() throws CoreException {
		Projects.article(project, PIER, "Pier stays", "The pier stays.\n");
		Projects.marks(project, PIER, "alice", "source", 4, 8);
		shown();
		Until.holds("the annotator", () -> labels().contains("alice (1)"));
	}

	@Test
	void descriptionAndMarksFollowWhenTheTextIsRenamed() throws CoreException {
		ArticlePath quay = new ArticlePath("quay");
		Projects.article(project, PIER, "Pier stays", "The pier stays.\n");
		Projects.marks(project, PIER, "alice", "source", 4, 8);
		shown();
		Until.holds("the article", () -> labels().contains("Pier stays (1)"));
		CorpusResources.textOf(project, PIER).move(IPath.fromPortableString("quay.txt"), true, null);
		Until.holds("its description", () -> CorpusResources.metadataOf(project, quay).exists());
		Until.holds("its marks", () -> CorpusResources.marksOf(project, quay, "alice").exists());
		Until.holds("nothing under the old name", () -> !CorpusResources.marksOf(project, PIER, "alice").exists()
				&& !CorpusResources.metadataOf(project, PIER).exists());
		Until.holds("the article with its mark", () -> labels().contains("Pier stays (1)"));
	}

	@Test
	void aMarkThatIsSavedIsCountedAtOnce() throws CoreException {
		Projects.article(project, PIER, "Pier stays", "The pier stays.\n");
		shown();
		Until.holds("the article", () -> labels().contains("Pier stays"));
		Projects.marks(project, PIER, "alice", "source", 4, 8);
		Until.holds("its mark", () -> labels().contains("Pier stays (1)"));
	}

	@Test
	void anImportedArticleIsListedAtItsPlace() throws CoreException {
		Projects.article(project, PIER, post("Pier stays", "2025-03-04"), "The pier stays.\n");
		shown();
		Until.holds("the first article", () -> articles().size() == 1);
		Projects.article(project, BOAT, post("Boat gone", "2025-03-02"), "The boat is gone.\n");
		Until.holds("both, the older one first",
				() -> articles().equals(List.of("Boat gone – Post, Mar 2, 2025", "Pier stays – Post, Mar 4, 2025")));
		Until.holds("the numbers of the corpus", () -> item(project).getText().equals("harbour – 2 articles, no mark"));
	}

	@Test
	void articlesAreSortedByDateOrHeadlineAsTheUserChose() throws CoreException {
		Projects.article(project, PIER, post("Pier stays", "2025-03-04"), "The pier stays.\n");
		Projects.article(project, BOAT, post("Zebra on boat", "2025-03-05"), "There is a zebra.\n");
		shown();
		Until.holds("sorted by date", () -> articles().size() == 2 && articles().get(0).startsWith("Pier"));
		InstanceScope.INSTANCE.getNode(PreferenceKeys.NODE).put(PreferenceKeys.ARTICLE_ORDER, ArticleOrder.FILE.id());
		Until.holds("sorted by file", () -> articles().get(0).startsWith("Zebra"));
		InstanceScope.INSTANCE.getNode(PreferenceKeys.NODE).put(PreferenceKeys.ARTICLE_ORDER, ArticleOrder.HEADLINE.id());
		Until.holds("sorted by headline", () -> articles().get(0).startsWith("Pier"));
	}

	@Test
	void aPlainProjectLooksAsEver() throws CoreException {
		IProject plain = Projects.plain("elsewhere");
		IFile file = Projects.write(plain, "articles/pier.txt", "The pier stays.\n");
		viewer.setExpandedState(plain, true);
		viewer.reveal(file);
		Until.holds("the file", () -> labels().contains("pier.txt"));
		assertTrue(labels().contains("articles"));
	}

	@Test
	void filesDroppedOnACorpusComeAsPreviewOfTheImport(@TempDir Path folder) throws Exception {
		Path file = Files.writeString(folder.resolve("boat.txt"), "Boat gone\n\nThe boat is gone since Tuesday.\n");
		DropTarget target = (DropTarget) viewer.getTree().getData(DND.DROP_TARGET_KEY);
		assertEquals(List.of(ArticleDrop.class), Arrays.stream(target.getDropListeners()).map(Object::getClass).toList());
		assertTrue(ArticleDrop.importFiles(new String[] { file.toString() }, project));
		Until.holds("the wizard", () -> wizard().isPresent());
		WizardDialog dialog = wizard().orElseThrow();
		assertEquals(WizardMessages.Import_previewTitle, dialog.getCurrentPage().getTitle());
		dialog.close();
	}

	@Test
	void filesDroppedBesideTheArticlesAreLeftToThePlatform() throws CoreException {
		assertFalse(ArticleDrop.importFiles(new String[] { "/tmp/boat.txt" }, project.getFolder("annotations")));
		assertFalse(ArticleDrop.importFiles(new StructuredSelection(project), project));
		assertTrue(ArticleDrop.takesArticles(project));
		assertTrue(ArticleDrop.takesArticles(project.getFolder("articles/2025")));
		assertFalse(ArticleDrop.takesArticles(project.getFolder("annotations")));
		assertFalse(ArticleDrop.takesArticles(project.getFile("README.md")));
		assertFalse(ArticleDrop.takesArticles(Projects.plain("elsewhere")));
	}

	private void shown() {
		viewer.expandToLevel(project, 4);
		Until.jobsAreDone(Corpora.JOBS);
	}

	private List<String> articles() {
		return labels().stream().filter(label -> label.contains("2025")).toList();
	}

	private TreeItem item(Object element) {
		return Arrays.stream(viewer.getTree().getItems()).filter(item -> element.equals(item.getData())).findFirst().orElseThrow();
	}

	private static List<String> labelsOf(TreeItem item) {
		return Arrays.stream(item.getItems()).map(TreeItem::getText).toList();
	}

	private List<String> labels() {
		List<String> labels = new ArrayList<>();
		collect(viewer.getTree().getItems(), labels);
		return labels;
	}

	private static void collect(TreeItem[] items, List<String> labels) {
		for (TreeItem item : items) {
			labels.add(item.getText());
			collect(item.getItems(), labels);
		}
	}

	private static Optional<WizardDialog> wizard() {
		return Arrays.stream(Display.getCurrent().getShells()).map(Shell::getData).filter(WizardDialog.class::isInstance)
				.map(WizardDialog.class::cast).findFirst();
	}

	private static ArticleMetadata post(String title, String published) {
		return ArticleMetadata.EMPTY.with(ArticleMetadata.TITLE, title).with(ArticleMetadata.OUTLET, "Post").with(ArticleMetadata.PUBLISHED, published);
	}
}
