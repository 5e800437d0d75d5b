// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.perspective;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.eclipse.ui.progress.IProgressConstants;

/**
 * Left the corpus and the outline of the article, in the middle the article, right the labels and the selected mark, below the marks of the
 * whole corpus. Views that are asked for later find their place beside those of their kind.
 */
public final class AnnotationPerspective implements IPerspectiveFactory {

	/** As in plugin.xml. */
	public static final String ID = "org.newsmark.ui.perspective.annotation";
	public static final String CODEBOOK = "org.newsmark.ui.part.codebook";
	public static final String INSPECTOR = "org.newsmark.ui.part.inspector";
	public static final String ANNOTATIONS = "org.newsmark.ui.part.annotations";

	private static final String CROSS_TABLE = "org.newsmark.ui.part.crossTable";
	private static final String CHARTS = "org.newsmark.ui.part.charts";
	private static final String CONCORDANCE = "org.newsmark.ui.part.concordance";
	private static final String COMPARE = "org.newsmark.ui.part.compare";
	private static final String OVERVIEW = "org.newsmark.ui.part.overview";
	private static final String HELP = "org.newsmark.ui.part.help";
	private static final String SEARCH = "org.eclipse.search.ui.views.SearchView";
	private static final String CHEAT_SHEET = "org.eclipse.ui.cheatsheets.views.CheatSheetView";
	private static final String HISTORY = "org.eclipse.team.ui.GenericHistoryView";

	private static final float LEFT = 0.24f;
	private static final float RIGHT = 0.74f;
	private static final float BELOW = 0.70f;
	private static final float HALF = 0.55f;

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		IFolderLayout corpus = layout.createFolder("corpus", IPageLayout.LEFT, LEFT, editors);
		corpus.addView(ProjectExplorer.VIEW_ID);
		IFolderLayout outline = layout.createFolder("outline", IPageLayout.BOTTOM, HALF, "corpus");
		outline.addView(IPageLayout.ID_OUTLINE);
		IFolderLayout labels = layout.createFolder("labels", IPageLayout.RIGHT, RIGHT, editors);
		labels.addView(CODEBOOK);
		labels.addPlaceholder(CHEAT_SHEET);
		IFolderLayout mark = layout.createFolder("mark", IPageLayout.BOTTOM, HALF, "labels");
		mark.addView(INSPECTOR);
		mark.addPlaceholder(IPageLayout.ID_PROP_SHEET);
		IFolderLayout marks = layout.createFolder("marks", IPageLayout.BOTTOM, BELOW, editors);
		marks.addView(ANNOTATIONS);
		marks.addView(CROSS_TABLE);
		marks.addView(CHARTS);
		marks.addView(CONCORDANCE);
		marks.addView(IPageLayout.ID_PROBLEM_VIEW);
		marks.addPlaceholder(COMPARE);
		marks.addPlaceholder(OVERVIEW);
		marks.addPlaceholder(HELP);
		marks.addPlaceholder(SEARCH);
		marks.addPlaceholder(HISTORY);
		marks.addPlaceholder(IProgressConstants.PROGRESS_VIEW_ID);
		addShortcuts(layout);
	}

	private static void addShortcuts(IPageLayout layout) {
		for (String wizard : new String[] { "org.newsmark.ui.wizard.newCorpus", "org.newsmark.ui.wizard.exampleCorpus",
				"org.eclipse.ui.wizards.new.folder", "org.eclipse.ui.wizards.new.file" }) {
			layout.addNewWizardShortcut(wizard);
		}
		for (String view : new String[] { ProjectExplorer.VIEW_ID, IPageLayout.ID_OUTLINE, CODEBOOK, INSPECTOR, ANNOTATIONS, CROSS_TABLE,
				CHARTS, IPageLayout.ID_PROBLEM_VIEW, IPageLayout.ID_PROP_SHEET, SEARCH, IProgressConstants.PROGRESS_VIEW_ID }) {
			layout.addShowViewShortcut(view);
		}
		layout.addPerspectiveShortcut("org.eclipse.ui.resourcePerspective");
	}
}
