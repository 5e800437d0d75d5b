// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.outline;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.part.PageBookView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.newsmark.ui.testing.BridgeCorpus;
import org.newsmark.ui.testing.BridgeDesk;
import org.newsmark.ui.testing.CleanWorkbench;

@ExtendWith(CleanWorkbench.class)
class RestoredOutlineTest {

	private BridgeDesk desk;

	@BeforeEach
	void open() throws Exception {
		desk = new BridgeDesk();
	}

	@AfterEach
	void close() {
		desk.close();
	}

	@Test
	void anOutlineThatMissedTheArticleShowsIt() throws Exception {
		IWorkbenchPage page = desk.window().getActivePage();
		PageBookView outline = (PageBookView) page.showView(IPageLayout.ID_OUTLINE);
		desk.open(BridgeCorpus.HOLDS);
		page.activate(outline);
		// As after a start: the Outline knows nothing of the editor.
		outline.partClosed(page.getActiveEditor());
		assertFalse(outline.getCurrentPage() instanceof ArticleOutlinePage);
		RestoredOutline.show(desk.window());
		assertInstanceOf(ArticleOutlinePage.class, outline.getCurrentPage());
	}
}
