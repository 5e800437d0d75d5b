// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor.painting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewerExtension5;
import org.eclipse.jface.text.Region;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Listener;
import org.newsmark.core.text.TextSpan;

/**
 * The text as the widget shows it, with what is folded left out, and the article's text behind it. Offsets of both are UTF-16 code units. A
 * line here is a line of the widget: a paragraph that may be wrapped into several rows. UI thread only.
 */
public final class VisibleText {

	private final StyledText widget;
	private final ITextViewerExtension5 viewer;
	private final List<Runnable> listening = new ArrayList<>();

	public VisibleText(StyledText widget, ITextViewerExtension5 viewer) {
		this.widget = widget;
		this.viewer = viewer;
	}

	public StyledText widget() {
		return widget;
	}

	/** Listens to the widget until {@link #close}. */
	public void on(int eventType, Listener listener) {
		widget.addListener(eventType, listener);
		listening.add(() -> widget.removeListener(eventType, listener));
	}

	/** Has this done on {@link #close}, for listeners of other kinds. */
	public void onClose(Runnable end) {
		listening.add(end);
	}

	/** The widget shows another article from now on: ends all listening. Need not be called when the widget goes. */
	public void close() {
		listening.forEach(Runnable::run);
		listening.clear();
	}

	/** The offset in the article of an offset in the widget. */
	public int toArticle(int widgetOffset) {
		return viewer.widgetOffset2ModelOffset(widgetOffset);
	}

	/** The offset in the widget; empty if that place is folded away. */
	public Optional<Integer> toWidget(int articleOffset) {
		int offset = viewer.modelOffset2WidgetOffset(articleOffset);
		return offset < 0 ? Optional.empty() : Optional.of(offset);
	}

	/** The part of a span that is not folded away, in the widget; empty if none is. */
	public Optional<IRegion> toWidget(TextSpan span) {
		IRegion region = viewer.modelRange2WidgetRange(new Region(span.start(), span.length()));
		return region == null || region.getLength() == 0 ? Optional.empty() : Optional.of(region);
	}

	/** The widget's lines that show something of this span, as first and last; empty if it is folded away. */
	public Optional<int[]> linesOf(TextSpan span) {
		return toWidget(span).filter(region -> region.getOffset() + region.getLength() <= widget.getCharCount())
				.map(region -> new int[] { widget.getLineAtOffset(region.getOffset()),
						widget.getLineAtOffset(region.getOffset() + region.getLength()) });
	}

	/** Exclusive end of a line in the widget, without its delimiter. */
	int endOf(int line) {
		int start = widget.getOffsetAtLine(line);
		return start + widget.getLine(line).length();
	}
}
