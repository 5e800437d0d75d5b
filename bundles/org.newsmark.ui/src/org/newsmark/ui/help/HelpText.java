// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.help;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.newsmark.ui.help.HelpPage.Look;
import org.newsmark.ui.help.HelpPage.Stretch;

/** One page of Help in a text that can be read, searched and copied from. Links go by click, and by Enter at the caret. UI thread only. */
final class HelpText {

	private static final int MARGIN = 16;
	private static final int LINE_SPACING = 4;
	private static final int TAB_CHARS = 32;
	private static final float TITLE = 1.7f;
	private static final float HEADING = 1.2f;

	private final StyledText text;
	private final LocalResourceManager resources;
	private final Consumer<String> openPage;
	private final Consumer<String> runCommand;
	private List<Stretch> links = List.of();

	HelpText(Composite parent, Consumer<String> openPage, Consumer<String> runCommand) {
		this.openPage = openPage;
		this.runCommand = runCommand;
		text = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		resources = new LocalResourceManager(JFaceResources.getResources(), text);
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		text.setLineSpacing(LINE_SPACING);
		text.addListener(SWT.MouseUp, event -> {
			if (event.button == 1 && text.getSelectionCount() == 0) {
				follow(text.getOffsetAtPoint(new Point(event.x, event.y)));
			}
		});
		text.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
				follow(text.getCaretOffset());
			}
		});
	}

	void show(HelpPage page) {
		text.setText(page.text());
		int tab = TAB_CHARS * averageCharWidth();
		text.setTabStops(new int[] { tab });
		text.setStyleRanges(ranges(page));
		links = page.stretches().stream().filter(stretch -> !stretch.target().isEmpty()).toList();
		for (int line = 0; line < text.getLineCount(); line++) {
			String words = text.getLine(line);
			text.setLineWrapIndent(line, 1, words.indexOf('\t') >= 0 ? tab : words.startsWith("\u2022") ? 2 * averageCharWidth() : 0);
		}
		// Not the top index: to that belongs the first line, but not the margin above it.
		text.setTopPixel(0);
		text.setCaretOffset(0);
	}

	private void follow(int offset) {
		Optional<Stretch> link = links.stream().filter(each -> each.start() <= offset && offset < each.end()).findFirst();
		link.ifPresent(each -> (each.look() == Look.COMMAND_LINK ? runCommand : openPage).accept(each.target()));
	}

	/** A text takes ranges that do not overlap, so the innermost look wins. */
	private StyleRange[] ranges(HelpPage page) {
		List<StyleRange> ranges = new ArrayList<>();
		page.stretches().stream().filter(stretch -> stretch.start() < stretch.end()).sorted(Comparator.comparingInt(Stretch::start))
				.forEach(stretch -> {
					if (ranges.isEmpty() || ranges.getLast().start + ranges.getLast().length <= stretch.start()) {
						ranges.add(range(stretch));
					}
				});
		return ranges.toArray(StyleRange[]::new);
	}

	private StyleRange range(Stretch stretch) {
		StyleRange range = new StyleRange();
		range.start = stretch.start();
		range.length = stretch.end() - stretch.start();
		switch (stretch.look()) {
			case TITLE -> range.font = font(TITLE);
			case HEADING -> range.font = font(HEADING);
			case STRONG -> range.fontStyle = SWT.BOLD;
			case EMPHASIS -> range.fontStyle = SWT.ITALIC;
			case KEY -> range.font = JFaceResources.getTextFont();
			case PAGE_LINK, COMMAND_LINK -> {
				range.underline = true;
				range.underlineStyle = SWT.UNDERLINE_LINK;
			}
		}
		return range;
	}

	private Font font(float factor) {
		int height = Math.round(text.getFont().getFontData()[0].getHeight() * factor);
		return resources.create(FontDescriptor.createFrom(text.getFont()).setHeight(height).setStyle(SWT.BOLD));
	}

	private int averageCharWidth() {
		GC gc = new GC(text);
		try {
			return (int) Math.ceil(gc.getFontMetrics().getAverageCharacterWidth());
		} finally {
			gc.dispose();
		}
	}
}
