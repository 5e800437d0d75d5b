// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.codebook;

import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.newsmark.ui.codebook.CodebookRow.LabelRow;
import org.newsmark.ui.signs.MarkSign;

/** Shows what a label means while the mouse rests on it. */
final class CodebookHover extends ToolTip {

	private static final int WIDTH = 380;
	private static final int DELAY_MILLIS = 900;

	private final TreeViewer viewer;
	private final Function<LabelRow, LabelText> texts;

	CodebookHover(TreeViewer viewer, Function<LabelRow, LabelText> texts) {
		super(viewer.getControl(), NO_RECREATE, false);
		this.viewer = viewer;
		this.texts = texts;
		setPopupDelay(DELAY_MILLIS);
		setShift(new Point(-WIDTH / 2, 18));
	}

	@Override
	protected @Nullable Object getToolTipArea(Event event) {
		ViewerCell cell = viewer.getCell(new Point(event.x, event.y));
		return cell == null || cell.getColumnIndex() == CodebookTree.EYE ? null : cell.getElement();
	}

	@Override
	protected boolean shouldCreateToolTip(Event event) {
		return super.shouldCreateToolTip(event) && getToolTipArea(event) instanceof LabelRow;
	}

	@Override
	protected Composite createToolTipContentArea(Event event, Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		area.setLayout(layout);
		LabelReader reader = new LabelReader(area, SWT.NONE);
		StyledText text = reader.control();
		text.setBackground(viewer.getControl().getBackground());
		text.setForeground(viewer.getControl().getForeground());
		if (getToolTipArea(event) instanceof LabelRow row) {
			reader.show(texts.apply(row), MarkSign.of(row.label()));
		}
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.widthHint = WIDTH;
		text.setLayoutData(data);
		return area;
	}
}
