// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor;

import org.eclipse.jface.text.source.IVerticalRuler;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;

/** A viewer that wraps and never scrolls sideways. */
final class ArticleViewer extends ProjectionViewer {

	ArticleViewer(Composite parent, IVerticalRuler ruler, int styles) {
		super(parent, ruler, null, false, (styles | SWT.WRAP) & ~SWT.H_SCROLL & ~SWT.BORDER);
	}

	@Override
	protected StyledText createTextWidget(Composite parent, int styles) {
		StyledText widget = super.createTextWidget(parent, styles);
		widget.setWordWrap(true);
		return widget;
	}
}
