// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.newsmark.ui.editor.ArticleFixture.page;
import static org.newsmark.ui.editor.ArticleFixture.run;
import static org.newsmark.ui.editor.ArticleFixture.save;
import static org.newsmark.ui.editor.ArticleFixture.selectWords;
import static org.newsmark.ui.editor.ArticleFixture.session;
import static org.newsmark.ui.editor.ArticleFixture.type;
import static org.newsmark.ui.editor.ArticleFixture.widget;
import static org.newsmark.ui.editor.ArticleFixture.words;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.newsmark.ui.testing.CleanWorkbench;
import org.newsmark.ui.testing.Until;

/** Quotes with source and cue, by keys, with the codebook that ships. */
@ExtendWith(CleanWorkbench.class)
class QuoteFramesTest {

	@Test
	void theSelectionIsWidenedStepByStepFromTheCaretAndThenMarked() throws Exception {
		ArticleEditor editor = voices().open();
		selectWords(editor, "will");
		widget(editor).setSelection(widget(editor).getSelection().x + 1);
		run("org.newsmark.ui.command.widen");
		assertEquals("will", widget(editor).getSelectionText());
		run("org.newsmark.ui.command.widen");
		assertEquals("The bridge will hold", widget(editor).getSelectionText());
		run("org.newsmark.ui.command.widen");
		type(editor, 'd');
		assertEquals(List.of("quote.direct: “The bridge will hold”"), words(editor));
	}

	@Test
	void enterTakesTheSourceAndTheCueThatAreProposedInOneStep() throws Exception {
		ArticleFixture corpus = voices();
		ArticleEditor editor = corpus.open();
		selectWords(editor, "“The bridge will hold”");
		type(editor, 'd');
		assertEquals("mayor Awa Diop",
				session(editor).framing().offered().sources().get(0).span().in(session(editor).article().text()));
		run("org.newsmark.ui.command.take");
		assertEquals(List.of("quote.direct: “The bridge will hold”", "cue: promised", "source: mayor Awa Diop"), words(editor));
		assertEquals(List.of("said_by", "cued_by"), List.copyOf(session(editor).marks().all().get(0).links().keySet()));
		save(editor);
		page().closeEditor(editor, false);
		Until.eventsAreDone();
		ArticleEditor again = corpus.open();
		session(again).select(session(again).marks().all().get(2).id(), true);
		run("org.newsmark.ui.command.removeFrame");
		assertEquals(List.of(), words(again));
		run(IWorkbenchCommandConstants.EDIT_UNDO);
		assertEquals(3, words(again).size());
	}

	@Test
	void aQuoteThatNobodyIsNamedForSaysSo() throws Exception {
		ArticleEditor editor = voices().open();
		selectWords(editor, "“The bridge will hold”");
		type(editor, 'd');
		run("org.newsmark.ui.command.noSource");
		assertEquals("none", session(editor).marks().all().get(0).attribute("cue"));
		run("org.newsmark.ui.command.proposeFrame");
		assertFalse(session(editor).framing().offered().isEmpty());
		run("org.newsmark.ui.command.leave");
		assertTrue(session(editor).framing().offered().isEmpty());
	}

	@Test
	void oneKeyLinksALonelyQuoteToTheNearestSourceOrASourceToItsQuote() throws Exception {
		ArticleEditor editor = voices().open();
		selectWords(editor, "“The bridge will hold”");
		type(editor, 'd');
		run("org.newsmark.ui.command.leave");
		selectWords(editor, "mayor Awa Diop");
		type(editor, 's');
		String quote = session(editor).marks().all().get(0).id();
		String source = session(editor).marks().all().get(1).id();
		for (String selected : List.of(quote, source)) {
			session(editor).select(selected, true);
			assertEquals(List.of(), session(editor).marks().all().get(0).linked("said_by"));
			run("org.newsmark.ui.command.fix");
			assertEquals(List.of(source), session(editor).marks().all().get(0).linked("said_by"));
			run(IWorkbenchCommandConstants.EDIT_UNDO);
		}
	}

	/** A corpus whose codebook has quotes. */
	static ArticleFixture voices() throws Exception {
		try (InputStream in = Objects.requireNonNull(Platform.getBundle("org.newsmark.examples")).getEntry("codebooks/voices.yaml").openStream()) {
			return new ArticleFixture("corpus", new String(in.readAllBytes(), StandardCharsets.UTF_8));
		}
	}
}
