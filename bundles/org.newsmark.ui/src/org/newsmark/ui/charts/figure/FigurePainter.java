// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.charts.figure;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.newsmark.ui.charts.figure.Shape.Anchor;
import org.newsmark.ui.charts.figure.Shape.Box;
import org.newsmark.ui.charts.figure.Shape.Curve;
import org.newsmark.ui.charts.figure.Shape.Look;
import org.newsmark.ui.charts.figure.Shape.Rule;
import org.newsmark.ui.charts.figure.Shape.Words;
import org.newsmark.ui.rows.RowDrawing;

/** Draws a figure in the foreground and background of a GC, so that it fits every theme. UI thread only. */
public final class FigurePainter {

	private static final double GRID = 0.16;
	private static final double AXIS = 0.7;
	private static final double DIM = 0.7;
	private static final int HATCH = 6;

	private final GC gc;
	private final Color foreground;
	private final Color background;

	public FigurePainter(GC gc) {
		this.gc = gc;
		this.foreground = gc.getForeground();
		this.background = gc.getBackground();
	}

	public void paint(Figure figure) {
		gc.setAntialias(SWT.ON);
		figure.shapes().forEach(this::paint);
		gc.setForeground(foreground);
		gc.setBackground(background);
	}

	/** The room that words take in the font of a GC. */
	public static Type type(GC gc) {
		return new Type() {
			@Override
			public double width(String text) {
				return gc.textExtent(text, SWT.DRAW_TRANSPARENT).x;
			}

			@Override
			public double height() {
				return gc.getFontMetrics().getHeight();
			}
		};
	}

	private void paint(Shape shape) {
		switch (shape) {
			case Box box -> box(box);
			case Rule(double x1, double y1, double x2, double y2, boolean strong) -> {
				gc.setForeground(RowDrawing.mix(foreground, background, strong ? AXIS : GRID));
				gc.setLineWidth(1);
				gc.drawLine(round(x1), round(y1), round(x2), round(y2));
			}
			case Curve curve -> curve(curve);
			case Words(String text, double x, double y, Anchor anchor, Look look) -> {
				gc.setForeground(look == Look.DIM ? RowDrawing.mix(foreground, background, DIM) : foreground);
				Point extent = gc.textExtent(text, SWT.DRAW_TRANSPARENT);
				double left = switch (anchor) {
					case START -> x;
					case MIDDLE -> x - extent.x / 2.0;
					case END -> x - extent.x;
				};
				gc.drawText(text, round(left), round(y - extent.y / 2.0), SWT.DRAW_TRANSPARENT);
				if (look == Look.STRONG) {
					// Twice, one pixel apart: bold in whatever font the GC has.
					gc.drawText(text, round(left) + 1, round(y - extent.y / 2.0), SWT.DRAW_TRANSPARENT);
				}
			}
		}
	}

	private void box(Box box) {
		int x = round(box.area().x());
		int y = round(box.area().y());
		Rectangle area = new Rectangle(x, y, round(box.area().x() + box.area().width()) - x, round(box.area().y() + box.area().height()) - y);
		gc.setBackground(colour(box.ink().rgb()));
		gc.fillRectangle(area);
		if (box.ink().hatch() != Hatch.NONE && area.width > 0 && area.height > 0) {
			gc.setForeground(background);
			gc.setLineWidth(1);
			gc.setClipping(area);
			hatch(box.ink().hatch(), area);
			gc.setClipping((Rectangle) null);
		}
	}

	private void hatch(Hatch hatch, Rectangle area) {
		int right = area.x + area.width;
		int bottom = area.y + area.height;
		if (hatch == Hatch.HORIZONTAL || hatch == Hatch.CROSSED) {
			for (int y = area.y - area.y % HATCH; y < bottom; y += HATCH) {
				gc.drawLine(area.x, y, right, y);
			}
		}
		if (hatch == Hatch.VERTICAL || hatch == Hatch.CROSSED) {
			for (int x = area.x - area.x % HATCH; x < right; x += HATCH) {
				gc.drawLine(x, area.y, x, bottom);
			}
		}
		if (hatch == Hatch.RISING || hatch == Hatch.FALLING) {
			int start = area.x - area.height;
			for (int x = start - start % HATCH; x < right + area.height; x += HATCH) {
				gc.drawLine(x, hatch == Hatch.RISING ? bottom : area.y, x + area.height, hatch == Hatch.RISING ? area.y : bottom);
			}
		}
	}

	private void curve(Curve curve) {
		Color colour = colour(curve.ink().rgb());
		gc.setForeground(colour);
		gc.setLineWidth(2);
		int[] line = new int[2 * curve.dots().size()];
		for (int i = 0; i < curve.dots().size(); i++) {
			line[2 * i] = round(curve.dots().get(i).x());
			line[2 * i + 1] = round(curve.dots().get(i).y());
		}
		gc.drawPolyline(line);
		gc.setLineWidth(1);
		for (Shape.Dot dot : curve.dots()) {
			double[] outline = Signs.outline(curve.sign(), dot);
			int[] points = new int[outline.length];
			for (int i = 0; i < outline.length; i++) {
				points[i] = round(outline[i]);
			}
			gc.setBackground(colour);
			gc.fillPolygon(points);
			gc.setForeground(background);
			gc.drawPolygon(points);
		}
	}

	/** A colour of the codebook as it is where it stands out from the background, else nearer to the foreground. */
	private Color colour(int rgb) {
		Color colour = new Color(new RGB(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF));
		return distance(colour.getRGB(), background.getRGB()) < 90 ? RowDrawing.mix(colour, foreground, 0.55) : colour;
	}

	private static int distance(RGB one, RGB other) {
		return Math.abs(one.red - other.red) + Math.abs(one.green - other.green) + Math.abs(one.blue - other.blue);
	}

	private static int round(double value) {
		return (int) Math.round(value);
	}
}
