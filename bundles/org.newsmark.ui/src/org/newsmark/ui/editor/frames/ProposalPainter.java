// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor.frames;

import java.util.Optional;

import org.eclipse.jface.text.IRegion;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.newsmark.assist.frames.Proposal;
import org.newsmark.core.codebook.Codebook;
import org.newsmark.core.codebook.FamilyRole;
import org.newsmark.core.codebook.Label;
import org.newsmark.core.text.TextSpan;
import org.newsmark.ui.article.ArticleSession;
import org.newsmark.ui.editor.painting.MarkPainter;
import org.newsmark.ui.editor.painting.VisibleText;

/** Puts a dotted frame around the words that are proposed as source, cue and channel of the open quote. UI thread only. */
public final class ProposalPainter {

	private static final int ROUND = 6;
	private static final int WIDTH = 2;

	private final VisibleText text;
	private final StyledText widget;
	private final ArticleSession session;
	private final MarkPainter marks;

	public ProposalPainter(VisibleText text, ArticleSession session, MarkPainter marks) {
		this.text = text;
		this.widget = text.widget();
		this.session = session;
		this.marks = marks;
		text.on(SWT.Paint, this::paint);
	}

	private void paint(Event event) {
		Proposal offered = session.framing().offered();
		if (offered.isEmpty() || widget.getCharCount() == 0) {
			return;
		}
		event.gc.setAntialias(SWT.ON);
		event.gc.setLineWidth(WIDTH);
		event.gc.setLineStyle(SWT.LINE_DOT);
		offered.sources().forEach(part -> paint(event.gc, part.span(), FamilyRole.SOURCE));
		offered.channel().ifPresent(part -> paint(event.gc, part.span(), FamilyRole.SOURCE));
		offered.cue().ifPresent(part -> paint(event.gc, part.span(), FamilyRole.CUE));
		if (offered.sources().isEmpty() && offered.backwards()) {
			session.framing().namedBefore().ifPresent(mark -> mark.spans().forEach(span -> paint(event.gc, span, FamilyRole.SOURCE)));
		}
		event.gc.setLineStyle(SWT.LINE_SOLID);
	}

	private void paint(GC gc, TextSpan span, FamilyRole role) {
		Codebook codebook = session.codebook();
		Optional<Label> label = codebook.labels().stream().filter(each -> codebook.roleOf(each.id()) == role).findFirst();
		Optional<IRegion> region = text.toWidget(span).filter(each -> each.getOffset() + each.getLength() <= widget.getCharCount());
		if (label.isPresent() && region.isPresent()) {
			gc.setForeground(marks.colors().line(label.get().rgb()));
			int start = region.get().getOffset();
			int end = start + region.get().getLength();
			while (start < end) {
				int row = rowEnd(start, end);
				Rectangle box = widget.getTextBounds(start, row - 1);
				gc.drawRoundRectangle(box.x - WIDTH, box.y, box.width + 2 * WIDTH, widget.getLineHeight(start), ROUND, ROUND);
				start = row;
			}
		}
	}

	/** Exclusive end of what stands in one row with the first letter. */
	private int rowEnd(int start, int end) {
		Point first = widget.getLocationAtOffset(start);
		int row = start + 1;
		while (row < end && widget.getLocationAtOffset(row).y == first.y) {
			row++;
		}
		return row;
	}
}
