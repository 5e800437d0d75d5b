// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor;

import org.eclipse.jface.text.source.IVerticalRuler;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** A viewer without frame that never scrolls sideways: its text is wrapped as soon as it is one to be read. */
final class ArticleViewer extends ProjectionViewer {

	ArticleViewer(Composite parent, IVerticalRuler ruler, int styles) {
		super(parent, ruler, null, false, styles & ~SWT.H_SCROLL & ~SWT.BORDER);
	}
}
