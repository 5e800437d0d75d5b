// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.newsmark.ui.editor.ArticleFixture.page;
import static org.newsmark.ui.editor.ArticleFixture.ready;
import static org.newsmark.ui.editor.ArticleFixture.save;
import static org.newsmark.ui.editor.ArticleFixture.selectWords;
import static org.newsmark.ui.editor.ArticleFixture.session;
import static org.newsmark.ui.editor.ArticleFixture.type;
import static org.newsmark.ui.editor.ArticleFixture.widget;
import static org.newsmark.ui.editor.ArticleFixture.words;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsmark.ui.editor.access.SpokenMarks;
import org.newsmark.ui.editor.ruler.MarkRuler;
import org.newsmark.ui.preferences.PreferenceKeys;
import org.newsmark.ui.signs.MarkColors;
import org.newsmark.ui.testing.CleanWorkbench;
import org.newsmark.ui.testing.Projects;
import org.newsmark.ui.testing.Until;

/** What is seen, and heard, of an article and its marks. */
@ExtendWith(CleanWorkbench.class)
class ReadArticleTest {

	/** Of the label "source" in the codebook of tests. */
	private static final int SOURCE = 0x0072B2;
	/** A family of four with joiners, a letter with a combining mark, right-to-left, characters without spaces. */
	private static final String SCRIPTS = "Ici 👩‍👩‍👧‍👦 parle, e\u0301te\u0301 dit oui.\nقال الوزير مرحبا بالعالم اليوم.\n記者は東京で会議があると言った。\n";

	@Test
	void theTextIsWrappedInAColumnAsSoonAsItIsRead() throws Exception {
		StyledText widget = widget(new ArticleFixture("corpus").open());
		assertTrue(widget.getWordWrap());
		assertTrue(widget.getLeftMargin() > 0 && widget.getLeftMargin() == widget.getRightMargin(), "margins " + widget.getLeftMargin());
	}

	@Test
	void anOpenArticleFollowsTheMeasuresThatAreChosen() throws Exception {
		StyledText widget = widget(new ArticleFixture("corpus").open());
		int line = widget.getLineAtOffset(widget.getText().indexOf("She left"));
		int margin = widget.getLeftMargin();
		int height = heightOf(widget, line);
		IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(PreferenceKeys.NODE);
		try {
			preferences.putInt(PreferenceKeys.READING_SPACING, 200);
			Until.holds("there is more room between lines", () -> heightOf(widget, line) > height);
			preferences.putInt(PreferenceKeys.READING_LETTERS, 40);
			Until.holds("lines are shorter", () -> widget.getLeftMargin() > margin);
		} finally {
			preferences.remove(PreferenceKeys.READING_SPACING);
			preferences.remove(PreferenceKeys.READING_LETTERS);
		}
		Until.holds("all is as before", () -> heightOf(widget, line) == height && widget.getLeftMargin() == margin);
	}

	private static int heightOf(StyledText widget, int line) {
		return widget.getLinePixel(line + 1) - widget.getLinePixel(line);
	}

	@ParameterizedTest
	@ValueSource(strings = { "👩‍👩‍👧‍👦", "e\u0301te\u0301", "الوزير", "東京" })
	void wordsOfAnyScriptAreMarkedPaintedAndStoredAsTheyAreSelected(String marked) throws Exception {
		ArticleFixture corpus = new ArticleFixture("corpus");
		IFile file = Projects.write(corpus.project, "articles/2025/scripts.txt", SCRIPTS);
		ArticleEditor editor = ready(IDE.openEditor(page(), file));
		selectWords(editor, marked);
		type(editor, 's', SWT.ALT);
		assertEquals(List.of("source: " + marked), words(editor));
		int start = widget(editor).getText().indexOf(marked);
		Rectangle bounds = widget(editor).getTextBounds(start, start + marked.length() - 1);
		int painted = columnsPainted(widget(editor), bounds);
		assertTrue(painted >= bounds.width - 2 && painted <= bounds.width + 2, painted + " of " + bounds.width);
		save(editor);
		int codePoints = SCRIPTS.codePointCount(0, start);
		String span = "[[" + codePoints + "," + (codePoints + marked.codePointCount(0, marked.length())) + "]]";
		// Eclipse may not know the file yet.
		String stored = Files.readString(corpus.project.getLocation()
				.append("annotations/" + session(editor).annotator() + "/2025/scripts.jsonl").toPath());
		assertTrue(stored.contains("\"spans\":" + span), stored);
	}

	private static void type(ArticleEditor editor, char letter, int mask) {
		Event down = new Event();
		down.character = letter;
		down.keyCode = letter;
		down.stateMask = mask;
		widget(editor).notifyListeners(SWT.KeyDown, down);
		Until.eventsAreDone();
	}

	/** In how many columns of pixels under these words the line of a source is seen. */
	private static int columnsPainted(StyledText widget, Rectangle words) {
		Rectangle area = widget.getClientArea();
		Image image = new Image(widget.getDisplay(), area.width, area.height);
		GC gc = new GC(image);
		widget.print(gc);
		gc.dispose();
		ImageData data = image.getImageData();
		image.dispose();
		RGB line = new MarkColors(widget.getBackground().getRGB(), widget.getForeground().getRGB()).line(SOURCE).getRGB();
		int columns = 0;
		for (int x = 0; x < data.width; x++) {
			boolean found = false;
			for (int y = words.y + words.height / 2; y < Math.min(data.height, words.y + words.height + 8); y++) {
				found |= data.palette.getRGB(data.getPixel(x, y)).equals(line);
			}
			columns += found ? 1 : 0;
		}
		return columns;
	}

	@Test
	void aScreenReaderHearsTheMarksAtTheCaret() throws Exception {
		ArticleEditor editor = new ArticleFixture("corpus").open();
		widget(editor).setSelection(0);
		String nothing = SpokenMarks.description(session(editor));
		selectWords(editor, "Awa Diop");
		ArticleFixture.type(editor, 's');
		assertEquals("Source: Awa Diop.", SpokenMarks.description(session(editor)));
		widget(editor).setSelection(0);
		assertEquals(nothing, SpokenMarks.description(session(editor)));
		assertFalse(nothing.isBlank());
	}

	@Test
	void undoAndRedoSayWhatTheyTakeBack() throws Exception {
		ArticleEditor editor = new ArticleFixture("corpus").open();
		IAction undo = editor.getAction(ITextEditorActionConstants.UNDO);
		IAction redo = editor.getAction(ITextEditorActionConstants.REDO);
		assertFalse(undo.isEnabled() || redo.isEnabled());
		selectWords(editor, "Awa Diop");
		ArticleFixture.type(editor, 's');
		assertTrue(undo.isEnabled() && undo.getText().contains("Source"), undo.getText());
		undo.run();
		assertEquals(List.of(), words(editor));
		assertTrue(!undo.isEnabled() && redo.isEnabled() && redo.getText().contains("Source"), redo.getText());
		redo.run();
		assertEquals(List.of("source: Awa Diop"), words(editor));
	}

	@Test
	void theOverviewTellsProblemsWhereTheyAre() throws Exception {
		ArticleFixture corpus = new ArticleFixture("corpus");
		ArticleEditor editor = corpus.open();
		int place = ArticleFixture.TEXT.indexOf("She left");
		corpus.article().createMarker("org.newsmark.ui.problem", Map.of(IMarker.SEVERITY, IMarker.SEVERITY_WARNING, IMarker.MESSAGE, "Who left?",
				IMarker.CHAR_START, place, IMarker.CHAR_END, place + 3));
		MarkRuler ruler = find(page().getWorkbenchWindow().getShell(), MarkRuler.class).orElseThrow();
		Event move = new Event();
		move.x = ruler.getClientArea().width - 3;
		move.y = place * ruler.getClientArea().height / ArticleFixture.TEXT.length();
		Until.holds("the problem is told", () -> {
			ruler.notifyListeners(SWT.MouseMove, move);
			return "Who left?".equals(ruler.getToolTipText());
		});
		int inWidget = widget(editor).getText().indexOf("She left");
		StyleRange style = widget(editor).getStyleRangeAtOffset(inWidget);
		assertTrue(style == null || !style.underline, "waves under words are marks");
		Event click = new Event();
		click.x = move.x;
		click.y = move.y;
		ruler.notifyListeners(SWT.MouseUp, click);
		assertEquals(place, session(editor).words().caret());
	}

	private static <T extends Control> Optional<T> find(Control control, Class<T> type) {
		return all(control).filter(type::isInstance).map(type::cast).findFirst();
	}

	private static Stream<Control> all(Control control) {
		return Stream.concat(Stream.of(control),
				control instanceof Composite composite ? Arrays.stream(composite.getChildren()).flatMap(ReadArticleTest::all) : Stream.empty());
	}
}
