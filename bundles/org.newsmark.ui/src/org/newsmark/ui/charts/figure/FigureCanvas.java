// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.charts.figure;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.newsmark.core.query.Query;
import org.newsmark.ui.charts.figure.Figure.Spot;

/**
 * Draws a figure as wide as it is itself; what is higher scrolls. A double-click opens the marks of what is under the mouse; with the keyboard the
 * arrows go from one part to the next and Enter opens it. UI thread only.
 */
public final class FigureCanvas extends Canvas {

	/** Saved pictures have twice as many pixels each way: enough for print. */
	private static final float PICTURE_SCALE = 2;
	private static final int LEAST_WIDTH = 120;
	private static final int PICTURE_WIDTH = 900;
	private static final int PICTURE_HEIGHT = 420;

	private final Consumer<String> said;
	private final Consumer<Query> opened;
	private Layout layout = (width, height, type) -> Figure.EMPTY;
	private Figure figure = Figure.EMPTY;
	private int spot = -1;

	/** Draws what is shown in the room that there is. */
	public interface Layout {
		/** @param height that is seen; the figure may be higher */
		Figure of(double width, double height, Type type);
	}

	/**
	 * @param said   told what the part with the cursor or under the mouse says; an empty text for none
	 * @param opened told which marks shall be shown
	 */
	public FigureCanvas(Composite parent, Consumer<String> said, Consumer<Query> opened) {
		super(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL);
		this.said = said;
		this.opened = opened;
		addListener(SWT.Resize, event -> layOut());
		addListener(SWT.Paint, event -> paint(event.gc));
		addListener(SWT.MouseMove, event -> said.accept(at(event).map(Spot::sentence).orElse("")));
		addListener(SWT.MouseDown, event -> setFocus());
		addListener(SWT.MouseDoubleClick, event -> at(event).map(Spot::query).ifPresent(opened));
		addListener(SWT.KeyDown, this::typed);
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		getVerticalBar().addListener(SWT.Selection, event -> redraw());
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = spot < 0 ? "" : figure.spots().get(spot).sentence();
			}
		});
	}

	/** @param anew whether it is something else than before, so that it begins at the top */
	public void show(Layout next, boolean anew) {
		layout = next;
		if (anew) {
			spot = -1;
			getVerticalBar().setSelection(0);
		}
		layOut();
	}

	public Figure figure() {
		return figure;
	}

	/** For a file: in a size of its own, whatever that of the window is. */
	public Figure picture() {
		return measured(type -> layout.of(PICTURE_WIDTH, PICTURE_HEIGHT, type));
	}

	public double fontSize() {
		return getFont().getFontData()[0].getHeight() * getDisplay().getDPI().y / 72.0;
	}

	/** Black on white; to be disposed by who asked. */
	public Image image() {
		Figure picture = picture();
		Image image = new Image(getDisplay(), (int) Math.ceil(picture.width() * PICTURE_SCALE), (int) Math.ceil(picture.height() * PICTURE_SCALE));
		GC gc = new GC(image);
		Transform scale = new Transform(getDisplay());
		try {
			gc.setBackground(getDisplay().getSystemColor(SWT.COLOR_WHITE));
			gc.setForeground(getDisplay().getSystemColor(SWT.COLOR_BLACK));
			gc.fillRectangle(image.getBounds());
			scale.scale(PICTURE_SCALE, PICTURE_SCALE);
			gc.setTransform(scale);
			gc.setFont(getFont());
			new FigurePainter(gc).paint(picture);
		} finally {
			scale.dispose();
			gc.dispose();
		}
		return image;
	}

	private Figure measured(Function<Type, Figure> drawn) {
		GC gc = new GC(this);
		try {
			gc.setFont(getFont());
			return drawn.apply(FigurePainter.type(gc));
		} finally {
			gc.dispose();
		}
	}

	private void layOut() {
		Rectangle area = getClientArea();
		figure = measured(type -> layout.of(Math.max(LEAST_WIDTH, area.width), area.height, type));
		spot = Math.min(spot, figure.spots().size() - 1);
		ScrollBar bar = getVerticalBar();
		int height = (int) Math.ceil(figure.height());
		int thumb = Math.max(1, Math.min(height, area.height));
		bar.setVisible(height > area.height);
		bar.setValues(Math.min(bar.getSelection(), Math.max(0, height - thumb)), 0, Math.max(1, height), thumb, 24, thumb);
		redraw();
	}

	private void paint(GC gc) {
		Transform shift = new Transform(getDisplay());
		try {
			shift.translate(0, -getVerticalBar().getSelection());
			gc.setTransform(shift);
			new FigurePainter(gc).paint(figure);
			if (spot >= 0 && isFocusControl()) {
				var area = figure.spots().get(spot).area();
				gc.setLineWidth(2);
				gc.drawRectangle((int) area.x() - 2, (int) area.y() - 2, (int) area.width() + 4, (int) area.height() + 4);
			}
			gc.setTransform(null);
		} finally {
			shift.dispose();
		}
	}

	private Optional<Spot> at(Event event) {
		return figure.spotAt(event.x, event.y + getVerticalBar().getSelection());
	}

	private void typed(Event event) {
		switch (event.keyCode) {
			case SWT.ARROW_DOWN, SWT.ARROW_RIGHT -> moveTo(spot + 1);
			case SWT.ARROW_UP, SWT.ARROW_LEFT -> moveTo(spot - 1);
			case SWT.HOME -> moveTo(0);
			case SWT.END -> moveTo(figure.spots().size() - 1);
			case SWT.CR, SWT.KEYPAD_CR -> {
				if (spot >= 0) {
					opened.accept(figure.spots().get(spot).query());
				}
			}
			default -> {
				// Belongs to others.
			}
		}
	}

	private void moveTo(int next) {
		if (figure.spots().isEmpty()) {
			return;
		}
		spot = Math.clamp(next, 0, figure.spots().size() - 1);
		var area = figure.spots().get(spot).area();
		ScrollBar bar = getVerticalBar();
		if (area.y() < bar.getSelection()) {
			bar.setSelection((int) area.y() - 10);
		} else if (area.y() + area.height() > bar.getSelection() + getClientArea().height) {
			bar.setSelection((int) (area.y() + area.height() + 10 - getClientArea().height));
		}
		redraw();
		said.accept(figure.spots().get(spot).sentence());
	}
}
