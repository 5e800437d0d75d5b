// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor.painting;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.jface.resource.JFaceResources;
import org.newsmark.ui.signs.SignPainter;

/** Says how many more marks lie over words than there are lanes. */
final class CrowdPainter {

	/** @param words the box of the words in one row; the count stands under its end */
	void paint(GC gc, Lanes.Crowd crowd, Rectangle words) {
		Font before = gc.getFont();
		gc.setFont(JFaceResources.getDialogFont());
		String count = "+" + crowd.count();
		Point size = gc.textExtent(count);
		gc.setForeground(gc.getDevice().getSystemColor(SWT.COLOR_WIDGET_DARK_SHADOW));
		gc.drawText(count, words.x + words.width - size.x, words.y + words.height + SignPainter.lanesHeight(words.height) - size.y,
				SWT.DRAW_TRANSPARENT);
		gc.setFont(before);
	}
}
