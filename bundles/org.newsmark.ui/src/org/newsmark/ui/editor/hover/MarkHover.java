// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor.hover;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextHoverExtension2;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.text.TextSpan;
import org.newsmark.ui.article.ArticleSession;
import org.newsmark.ui.article.MarkOrder;
import org.newsmark.ui.editor.painting.MarkPainter;

/** Finds the marks under the mouse; the region is that of the innermost, so that the hover stays while the mouse is on its words. */
public final class MarkHover implements ITextHover, ITextHoverExtension, ITextHoverExtension2 {

	/** More do not fit on a screen. */
	private static final int MOST = 4;

	private final Supplier<Optional<MarkPainter>> painter;

	/** @param painter who paints the marks at the time; a viewer keeps its hover when it shows another article */
	public MarkHover(Supplier<Optional<MarkPainter>> painter) {
		this.painter = painter;
	}

	@Override
	public IRegion getHoverRegion(@Nullable ITextViewer viewer, int offset) {
		for (Annotation mark : marksAt(offset)) {
			for (TextSpan span : mark.spans()) {
				if (span.contains(offset)) {
					return new Region(span.start(), span.length());
				}
			}
		}
		return new Region(offset, 0);
	}

	@Override
	public @Nullable Object getHoverInfo2(@Nullable ITextViewer viewer, IRegion region) {
		List<Annotation> marks = marksAt(region.getOffset()).stream().limit(MOST).toList();
		Optional<MarkPainter> current = painter.get();
		if (marks.isEmpty() || current.isEmpty()) {
			return null;
		}
		ArticleSession session = current.get().session();
		return new MarkCards(marks, session.codebook(), session.annotator());
	}

	@Override
	@Deprecated
	public @Nullable String getHoverInfo(@Nullable ITextViewer viewer, IRegion region) {
		return null;
	}

	@Override
	public IInformationControlCreator getHoverControlCreator() {
		return shell -> new MarkCardControl(shell, painter.get().orElseThrow());
	}

	private List<Annotation> marksAt(int offset) {
		return painter.get().map(MarkPainter::session).map(session -> MarkOrder.at(session.marks(), offset)).orElse(List.of()).stream()
				.filter(mark -> mark.spans().stream().anyMatch(span -> span.contains(offset))).toList();
	}
}
