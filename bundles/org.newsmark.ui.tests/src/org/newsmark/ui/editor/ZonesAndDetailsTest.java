// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.newsmark.ui.editor.ArticleFixture.run;
import static org.newsmark.ui.editor.ArticleFixture.save;
import static org.newsmark.ui.editor.ArticleFixture.selectWords;
import static org.newsmark.ui.editor.ArticleFixture.session;
import static org.newsmark.ui.editor.ArticleFixture.type;
import static org.newsmark.ui.editor.ArticleFixture.widget;
import static org.newsmark.ui.editor.ArticleFixture.words;

import java.util.List;
import java.util.Map;

import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.newsmark.core.article.ArticleMetadata;
import org.newsmark.ui.article.ArticleSessions;
import org.newsmark.ui.editor.header.EditDetailsHandler;
import org.newsmark.ui.editor.zones.SetZoneHandler;
import org.newsmark.ui.testing.CleanWorkbench;
import org.newsmark.ui.testing.Until;

/** What the lines of an article are, and what is known about it, is corrected where it is seen. */
@ExtendWith(CleanWorkbench.class)
class ZonesAndDetailsTest {

	@Test
	void selectedLinesAreGivenAZoneAndUndoTakesItBack() throws Exception {
		ArticleEditor editor = new ArticleFixture("corpus").open();
		selectWords(editor, "She left");
		zone("boilerplate");
		assertEquals(List.of("navigation: Home\nWorld", "headline: The bridge holds", "boilerplate: She left."), zones(editor));
		assertTrue(editor.isDirty());
		run(IWorkbenchCommandConstants.EDIT_UNDO);
		assertEquals(List.of("navigation: Home\nWorld", "headline: The bridge holds"), zones(editor));
		assertFalse(editor.isDirty());
	}

	@Test
	void theZoneAtTheCaretBecomesBodyAndIsFoldedNoMore() throws Exception {
		ArticleEditor editor = new ArticleFixture("corpus").open();
		assertFalse(widget(editor).getText().contains("World"));
		widget(editor).setFocus();
		widget(editor).setSelection(1);
		zone("body");
		assertEquals(List.of("headline: The bridge holds"), zones(editor));
		assertTrue(widget(editor).getText().contains("World"));
	}

	@Test
	void zonesAndDetailsAreSavedWithTheMarks() throws Exception {
		ArticleFixture corpus = new ArticleFixture("corpus");
		ArticleEditor editor = corpus.open();
		selectWords(editor, "Awa Diop");
		type(editor, 's');
		selectWords(editor, "She left");
		zone("caption");
		ArticleMetadata metadata = session(editor).article().metadata();
		session(editor).correcting().describe(metadata.with(ArticleMetadata.OUTLET, "Harbour Post"));
		save(editor);
		Until.jobsAreDone(ArticleSessions.JOBS);
		assertFalse(editor.isDirty());
		String description = new String(corpus.project.getFile("articles/2025/bridge.json").readAllBytes());
		assertTrue(description.contains("\"outlet\":\"Harbour Post\"") && description.contains("\"kind\":\"caption\""), description);
		assertEquals(ArticleFixture.TEXT, corpus.article().readString());
		assertEquals(List.of("source: Awa Diop"), words(editor));
	}

	@Test
	void theFormForDetailsOpensAndClosesByItsKey() throws Exception {
		ArticleEditor editor = new ArticleFixture("corpus").open();
		run(EditDetailsHandler.ID);
		assertFalse(widget(editor).isFocusControl());
		run(EditDetailsHandler.ID);
		assertFalse(editor.isDirty());
	}

	private static void zone(String kind) {
		run(SetZoneHandler.ID, Map.of("org.newsmark.ui.command.value", kind));
	}

	private static List<String> zones(ArticleEditor editor) {
		String text = session(editor).article().text();
		return session(editor).article().zones().all().stream().map(zone -> zone.kind().id() + ": " + zone.span().in(text).strip()).toList();
	}
}
