// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.query.Dimension;
import org.newsmark.ui.Messages;
import org.newsmark.ui.annotations.AnnotationsPart;
import org.newsmark.ui.article.ArticleSession;
import org.newsmark.ui.article.SessionState;
import org.newsmark.ui.article.Words;
import org.newsmark.ui.codebook.CodebookPart;
import org.newsmark.ui.corpus.CorpusResources;
import org.newsmark.ui.preferences.PreferenceKeys;
import org.newsmark.ui.rows.RowTable;
import org.newsmark.ui.testing.BridgeCorpus;
import org.newsmark.ui.testing.CleanWorkbench;
import org.newsmark.ui.testing.Projects;
import org.newsmark.ui.testing.Until;

/** The views in a real window, over a corpus on disk. */
@ExtendWith(CleanWorkbench.class)
class ViewsTest {

	private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
	private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(PreferenceKeys.NODE);
	private IProject project;

	@BeforeEach
	void openCorpus() throws Exception {
		preferences.put(PreferenceKeys.ANNOTATOR, "ana-lyst");
		project = Projects.corpus("bridge");
		BridgeCorpus.write(project.getLocation().toPath());
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
	}

	@AfterEach
	void forget() {
		preferences.remove(PreferenceKeys.ANNOTATOR);
	}

	@Test
	void theAnnotationsViewShowsEveryMarkAndOpensItsArticleThere() {
		RowTable table = find(show(AnnotationsPart.ID), RowTable.class).get(0);
		open();
		Until.holds("the marks are listed", () -> table.source().size() == 8);
		int cold = row(table, "sad");
		table.select(cold);
		table.notifyListeners(SWT.DefaultSelection, new Event());
		Until.holds("the mark is selected in its article", () -> session()
				.filter(session -> session.path().equals(BridgeCorpus.DOUBTS)).flatMap(ArticleSession::selected)
				.filter(mark -> mark.id().equals("cold")).isPresent());
	}

	@Test
	void theAnnotationsViewFollowsASave() throws Exception {
		RowTable table = find(show(AnnotationsPart.ID), RowTable.class).get(0);
		ArticleSession session = open();
		Until.holds("the marks are listed", () -> table.source().size() == 8);
		select(session, "engineer");
		session.marking().mark(session.codebook().label("voice").orElseThrow(), false);
		IEditorPart editor = window.getActivePage().getActiveEditor();
		window.getActivePage().saveEditor(editor, false);
		Until.holds("the new mark is listed", () -> table.source().size() == 9);
		assertTrue(row(table, "engineer") >= 0);
	}

	@Test
	void groupsFollowEachOtherByCountOrByValue() {
		Composite view = show(AnnotationsPart.ID);
		RowTable table = find(view, RowTable.class).get(0);
		AnnotationsPart part = (AnnotationsPart) window.getService(EPartService.class).findPart(AnnotationsPart.ID).getObject();
		open();
		try {
			part.group(List.of(Dimension.ANNOTATOR));
			Until.holds("the larger group comes first", () -> table.source().size() == 2 && table.source().text(0, 0).contains("ana-lyst"));
			press(view, Messages.Annotations_byCount);
			press(view, Messages.Annotations_byValue);
			part.group(List.of(Dimension.LABEL));
			Until.holds("the larger group comes first", () -> table.source().size() == 4 && table.source().text(0, 0).contains("Who"));
			press(view, Messages.Annotations_byCount);
			Until.holds("the alphabet decides", () -> table.source().size() == 4 && table.source().text(3, 0).contains("Who"));
			press(view, Messages.Annotations_byValue);
		} finally {
			part.group(List.of());
		}
	}

	private static void press(Composite view, String button) {
		Button found = find(view, Button.class).stream().filter(each -> each.getText().equals(button)).findFirst().orElseThrow();
		found.notifyListeners(SWT.Selection, new Event());
	}

	@Test
	void theCodebookCountsTheMarksOfTheArticleAndEnterMarks() {
		Tree tree = find(show(CodebookPart.ID), Tree.class).get(0);
		ArticleSession session = open();
		Until.holds("labels are shown with their numbers", () -> tree.isVisible() && List.of("Who", "V", "1").equals(first(tree)));
		select(session, "engineer");
		tree.setFocus();
		tree.select(tree.getItem(0));
		Event enter = new Event();
		enter.keyCode = SWT.CR;
		tree.notifyListeners(SWT.KeyDown, enter);
		assertEquals("engineer", session.selected().map(Annotation::words).orElse(""));
		Until.holds("the mark is counted", () -> List.of("Who", "V", "2").equals(first(tree)));
	}

	/** The first row as it is now: rows are made anew when the labels are. */
	private static List<String> first(Tree tree) {
		return tree.getItemCount() == 0 ? List.of() : List.of(tree.getItem(0).getText(0), tree.getItem(0).getText(1), tree.getItem(0).getText(2));
	}

	/** The first article, its marks read. */
	private ArticleSession open() {
		try {
			IDE.openEditor(window.getActivePage(), CorpusResources.textOf(project, BridgeCorpus.HOLDS));
		} catch (Exception e) {
			throw new AssertionError(e);
		}
		Until.holds("the article is read", () -> session().map(ArticleSession::state).filter(SessionState.Ready.class::isInstance).isPresent());
		Until.eventsAreDone();
		return session().orElseThrow();
	}

	private Optional<ArticleSession> session() {
		return Optional.ofNullable(window.getActivePage().getActiveEditor()).map(editor -> Adapters.adapt(editor, ArticleSession.class));
	}

	private static void select(ArticleSession session, String words) {
		int start = session.article().text().indexOf(words);
		session.setWords(new Words(start + words.length(), start, start + words.length()));
	}

	private Composite show(String id) {
		MPart part = window.getService(EPartService.class).showPart(id, PartState.ACTIVATE);
		Until.eventsAreDone();
		return (Composite) part.getWidget();
	}

	private static int row(RowTable table, String words) {
		for (int row = 0; row < table.source().size(); row++) {
			if (table.source().text(row, 1).equals(words)) {
				return row;
			}
		}
		return -1;
	}

	private static <T extends Control> List<T> find(Composite parent, Class<T> type) {
		List<T> found = new ArrayList<>();
		for (Control child : parent.getChildren()) {
			if (type.isInstance(child)) {
				found.add(type.cast(child));
			}
			if (child instanceof Composite composite) {
				found.addAll(find(composite, type));
			}
		}
		return found;
	}
}
