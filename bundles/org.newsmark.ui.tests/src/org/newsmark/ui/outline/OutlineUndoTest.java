// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.newsmark.ui.article.ArticleSession;
import org.newsmark.ui.commands.CommandRunner;
import org.newsmark.ui.testing.BridgeCorpus;
import org.newsmark.ui.testing.BridgeDesk;
import org.newsmark.ui.testing.CleanWorkbench;
import org.newsmark.ui.testing.Until;

@ExtendWith(CleanWorkbench.class)
class OutlineUndoTest {

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
	void undoAndRedoWorkOnTheArticleWhileItsOutlineIsActive() throws Exception {
		ArticleSession session = desk.open(BridgeCorpus.HOLDS);
		int before = session.marks().size();
		BridgeDesk.select(session, "engineer");
		session.marking().mark(session.codebook().label("voice").orElseThrow(), false);
		desk.window().getActivePage().showView(IPageLayout.ID_OUTLINE);
		Until.eventsAreDone();
		new CommandRunner(desk.window()).run(IWorkbenchCommandConstants.EDIT_UNDO);
		assertEquals(before, session.marks().size());
		new CommandRunner(desk.window()).run(IWorkbenchCommandConstants.EDIT_REDO);
		assertEquals(before + 1, session.marks().size());
	}
}
