// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.rows;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;

/** What sources draw their rows with. */
public final class RowDrawing {

	/** Width of the place of a twistie, and of one level of rows within rows. */
	public static final int INDENT = 18;
	/** Space between a cell's edge and its text. */
	public static final int PADDING = 4;
	private static final int TWISTIE = 4;
	/** Longer texts are cut before they are measured and drawn: no cell shows so much. */
	private static final int MOST_CHARACTERS = 400;

	private RowDrawing() {
	}

	/** @param alignment {@link SWT#LEFT}, {@link SWT#CENTER} or {@link SWT#RIGHT}; what is too long is cut at the other side */
	public static void text(GC gc, Rectangle cell, String text, int alignment) {
		if (text.isEmpty()) {
			return;
		}
		boolean right = alignment == SWT.RIGHT;
		String shown = text;
		if (text.length() > MOST_CHARACTERS) {
			shown = right ? text.substring(text.length() - MOST_CHARACTERS) : text.substring(0, MOST_CHARACTERS);
		}
		gc.setClipping(cell.x + PADDING - 1, cell.y, Math.max(0, cell.width - 2 * PADDING + 2), cell.height);
		Point extent = gc.textExtent(shown, SWT.DRAW_TRANSPARENT);
		int room = cell.width - 2 * PADDING;
		int x = switch (alignment) {
			case SWT.RIGHT -> cell.x + PADDING + room - extent.x;
			case SWT.CENTER -> cell.x + PADDING + Math.max(0, (room - extent.x) / 2);
			default -> cell.x + PADDING;
		};
		gc.drawText(shown, x, cell.y + (cell.height - extent.y) / 2, SWT.DRAW_TRANSPARENT);
		gc.setClipping((Rectangle) null);
	}

	/** The sign of a group, in the foreground of the GC, in the middle of a place {@link #INDENT} wide. */
	public static void twistie(GC gc, int x, Rectangle row, boolean expanded) {
		int middleX = x + INDENT / 2;
		int middleY = row.y + row.height / 2;
		Color background = gc.getBackground();
		gc.setBackground(gc.getForeground());
		gc.setAntialias(SWT.ON);
		int half = TWISTIE / 2;
		gc.fillPolygon(expanded
				? new int[] { middleX - TWISTIE, middleY - half, middleX + TWISTIE, middleY - half, middleX, middleY + half + 1 }
				: new int[] { middleX - half, middleY - TWISTIE, middleX - half, middleY + TWISTIE, middleX + half + 1, middleY });
		gc.setAntialias(SWT.DEFAULT);
		gc.setBackground(background);
	}

	/** A colour between both. @param share of the first, from 0 to 1 */
	public static Color mix(Color one, Color other, double share) {
		RGB a = one.getRGB();
		RGB b = other.getRGB();
		return new Color(mix(a.red, b.red, share), mix(a.green, b.green, share), mix(a.blue, b.blue, share));
	}

	private static int mix(int one, int other, double share) {
		return (int) Math.round(one * share + other * (1 - share));
	}
}
