// SPDX-License-Identifier: EPL-2.0
package org.newsmark.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.function.DoubleSupplier;

import org.eclipse.core.resources.IProject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.newsmark.core.text.TextSpan;
import org.newsmark.ui.signs.HiddenLabels;

/**
 * Measures the article editor as a researcher has it: in the workbench, with all views of the perspective, by keys. Each time by the clock goes
 * until the display has drawn; beside it stands what the UI thread computed, which does not depend on what else the machine does.
 */
final class EditorBenchmark {

	static final String SMALL = "long/marks-100";
	static final String LARGE = "long/marks-10000";
	static final String OVERLAPPING = "long/overlapping-10000";
	static final String HUGE = "long/marks-100000";

	private static final int OPENINGS = 7;
	private static final int KEYS = 100;
	private static final int WARM_UP = 10;
	private static final int STEPS = 40;
	private static final int QUIET_MILLIS = 60;
	private static final String PEER = "styledtext";

	private final IWorkbenchPage page;
	private final IProject project;
	private final UiQueue queue;
	private final Figures figures = new Figures(System.out);

	EditorBenchmark(IWorkbenchWindow window, IProject project, UiQueue queue) {
		this.page = window.getActivePage();
		this.project = project;
		this.queue = queue;
	}

	void run() throws PartInitException {
		queue.restart();
		queue.rest();
		open(SMALL).close();
		open(LARGE).close();
		openings("1mb-10000", LARGE, OPENINGS);
		with(LARGE, large -> {
			keys("10000", large);
			undo(large);
			scroll(large);
			toggle(large);
		});
		with(SMALL, small -> keys("100", small));
		with(OVERLAPPING, this::caret);
		openings("1mb-100000", HUGE, 3);
		with(HUGE, huge -> keys("100000", huge));
	}

	private void with(String article, Consumer<OpenedArticle> measure) throws PartInitException {
		OpenedArticle opened = open(article);
		queue.rest();
		measure.accept(opened);
		opened.close();
	}

	private OpenedArticle open(String article) throws PartInitException {
		return new OpenedArticle(queue, page, project, article);
	}

	private void openings(String name, String article, int runs) throws PartInitException {
		double[] first = new double[runs];
		double[] firstCpu = new double[runs];
		double[] settled = new double[runs];
		double[] settledCpu = new double[runs];
		double[] longest = new double[runs];
		double[] longestCpu = new double[runs];
		for (int i = 0; i < runs; i++) {
			OpenedArticle opened = open(article);
			first[i] = queue.elapsed();
			firstCpu[i] = queue.cpu();
			queue.drain(500);
			settled[i] = queue.settled();
			settledCpu[i] = queue.cpu();
			longest[i] = queue.longest();
			longestCpu[i] = queue.longestCpu();
			if (i == 0) {
				peerOpens(name, opened, runs);
			}
			opened.close();
		}
		print("open-" + name, first, firstCpu);
		print("settle-" + name, settled, settledCpu);
		print("longest-event-" + name, longest, longestCpu);
	}

	private void peerOpens(String name, OpenedArticle opened, int runs) {
		double[] first = new double[runs];
		double[] settled = new double[runs];
		double[] settledCpu = new double[runs];
		double[] longest = new double[runs];
		for (int i = 0; i < runs; i++) {
			BareText bare = new BareText(queue, opened);
			first[i] = queue.elapsed();
			queue.drain(500);
			settled[i] = queue.settled();
			settledCpu[i] = queue.cpu();
			longest[i] = queue.longest();
			bare.close();
		}
		peer("open-" + name, first);
		peer("settle-" + name, settled);
		peer("settle-" + name + "-cpu", settledCpu);
		peer("longest-event-" + name, longest);
	}

	/** Marks words in the middle of the article with the keys of several labels, as fast as somebody who looks at each. */
	private void keys(String name, OpenedArticle article) {
		BareText bare = new BareText(queue, article);
		queue.drain(500);
		double[] peer = new double[KEYS];
		for (int i = 0; i < KEYS; i++) {
			peer[i] = bare.mark(i);
			queue.drain(QUIET_MILLIS);
		}
		bare.close();
		StyledText text = article.text();
		Keyboard.give(text, queue);
		text.setTopIndex(text.getLineCount() / 2);
		queue.drain(500);
		List<TextSpan> words = words(text);
		char[] letters = "sldwb".toCharArray();
		double[] wall = new double[KEYS];
		double[] cpu = new double[KEYS];
		for (int i = -WARM_UP; i < KEYS; i++) {
			// Never the same words twice: that would be refused.
			int turn = i + WARM_UP;
			int first = turn % (words.size() - 10);
			text.setSelection(words.get(first).start(), words.get(first + 1 + turn / (words.size() - 10)).end());
			queue.drain(QUIET_MILLIS);
			int marks = article.session().marks().size();
			char letter = letters[turn % letters.length];
			double millis = article.untilPainted(() -> Keyboard.press(text, letter), () -> article.session().marks().size() > marks);
			if (i >= 0) {
				wall[i] = millis;
				cpu[i] = queue.cpu();
			}
			queue.drain(QUIET_MILLIS);
		}
		peer("key-to-paint-" + name, peer);
		print("key-to-paint-" + name, wall, cpu);
		figures.print("key-to-paint-" + name + "-p95", Figures.number(wall[KEYS * 95 / 100]), "-", "ms", PEER,
				Figures.number(peer[KEYS * 95 / 100]));
	}

	/** The words on the screen, as offsets in the widget. */
	private static List<TextSpan> words(StyledText text) {
		int height = text.getClientArea().height - text.getLineHeight() * 2;
		int start = text.getOffsetAtLine(text.getTopIndex());
		int end = Math.min(text.getCharCount(), text.getOffsetAtLine(text.getLineIndex(text.getClientArea().height)) + 400);
		List<TextSpan> words = new ArrayList<>();
		Matcher matcher = Pattern.compile("\\p{L}{3,}").matcher(text.getText(start, end - 1));
		while (matcher.find()) {
			int y = text.getLocationAtOffset(start + matcher.start()).y;
			if (y >= 0 && y < height) {
				words.add(new TextSpan(start + matcher.start(), start + matcher.end()));
			}
		}
		return words;
	}

	private void undo(OpenedArticle article) {
		measure("undo-10000", article, STEPS, () -> Keyboard.pressCtrl(article.text(), 'z'), () -> article.session().marks().size());
	}

	private void scroll(OpenedArticle article) {
		StyledText text = article.text();
		measure("scroll-step-10000", article, STEPS, () -> text.setTopPixel(text.getTopPixel() + 60), text::getTopPixel);
	}

	private void toggle(OpenedArticle article) {
		HiddenLabels hidden = article.editor().getSite().getService(HiddenLabels.class);
		boolean[] now = new boolean[1];
		measure("toggle-label-10000", article, STEPS, () -> {
			now[0] = !now[0];
			hidden.setHidden(article.session().codebook(), List.of("source"), now[0]);
		}, () -> now[0] ? 1 : 0);
	}

	private void caret(OpenedArticle article) {
		StyledText text = article.text();
		Keyboard.give(text, queue);
		text.setTopIndex(text.getLineCount() / 2);
		text.setSelection(text.getOffsetAtLine(text.getTopIndex() + 1));
		int[] turn = new int[1];
		measure("caret-step-overlap-10000", article, STEPS, () -> Keyboard.press(text, turn[0]++ % 4 == 3 ? SWT.ARROW_DOWN : SWT.ARROW_RIGHT),
				text::getCaretOffset);
	}

	private void measure(String name, OpenedArticle article, int runs, Runnable change, DoubleSupplier state) {
		queue.drain(500);
		double[] wall = new double[runs];
		double[] cpu = new double[runs];
		for (int i = -WARM_UP; i < runs; i++) {
			double before = state.getAsDouble();
			double millis = article.untilPainted(change, () -> state.getAsDouble() != before);
			if (i >= 0) {
				wall[i] = millis;
				cpu[i] = queue.cpu();
			}
			queue.drain(QUIET_MILLIS);
		}
		print(name, wall, cpu);
	}

	private void peer(String name, double[] millis) {
		Arrays.sort(millis);
		figures.peer(name, PEER, millis);
	}

	private void print(String name, double[] wall, double[] cpu) {
		Arrays.sort(wall);
		Arrays.sort(cpu);
		figures.print(name, wall);
		figures.print(name + "-cpu", cpu);
	}
}
