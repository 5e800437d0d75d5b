// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor.reading;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.newsmark.core.article.ZoneKind;

/**
 * Fonts and colours of zones, made from the font and the colours that the widget has, and anew when those change (zoom, preferences, theme).
 * Freed with the widget. UI thread only.
 */
public final class ReadingType {

	/** Share of the background in paler text; 4.5:1 of contrast remains on black and white. */
	private static final double PALE = 0.38;
	/** Letters as they come in running text, for the width of an average one. */
	private static final String SAMPLE = "the quick brown fox jumps over the lazy dog and they all said so again in the end";

	private final StyledText widget;
	private final LocalResourceManager resources;
	private final Map<ZoneKind, Font> fonts = new EnumMap<>(ZoneKind.class);
	private Font base;
	private Color foreground;
	private Color background;
	private Color pale;
	private double em;

	public ReadingType(StyledText widget) {
		this.widget = widget;
		this.resources = new LocalResourceManager(JFaceResources.getResources(), widget);
		this.base = widget.getFont();
		this.foreground = widget.getForeground();
		this.background = widget.getBackground();
		this.pale = foreground;
		refresh();
	}

	/** Whether the widget's font or colours are others than these; {@link #refresh} then takes them. */
	public boolean isStale() {
		return widget.getFont() != base || !widget.getForeground().equals(foreground) || !widget.getBackground().equals(background);
	}

	/** Takes the widget's font and colours as they are now; all fonts and colours given out before are old. */
	public void refresh() {
		base = widget.getFont();
		foreground = widget.getForeground();
		background = widget.getBackground();
		pale = new Color(mixed(foreground.getRed(), background.getRed()), mixed(foreground.getGreen(), background.getGreen()),
				mixed(foreground.getBlue(), background.getBlue()));
		fonts.clear();
		measure();
	}

	/** Height of the body's type in pixels. */
	public double em() {
		return em;
	}

	/** Width of so many letters of running text in pixels. */
	int widthOf(int letters) {
		GC gc = new GC(widget);
		gc.setFont(widget.getFont());
		int width = gc.textExtent(SAMPLE).x;
		gc.dispose();
		return Math.round(width * (float) letters / SAMPLE.length());
	}

	Font font(ZoneKind kind) {
		return fonts.computeIfAbsent(kind, key -> make(ZoneLook.of(key)));
	}

	/** For what is about the article, small. */
	public Font note() {
		return font(ZoneKind.METADATA);
	}

	/** Of text that steps back. */
	public Color pale() {
		return pale;
	}

	private static int mixed(int foreground, int background) {
		return (int) Math.round(foreground * (1 - PALE) + background * PALE);
	}

	private Font make(ZoneLook look) {
		FontData body = base.getFontData()[0];
		FontDescriptor descriptor = look.sans() ? JFaceResources.getDialogFontDescriptor() : FontDescriptor.createFrom(base);
		return resources.create(descriptor.setHeight((int) Math.round(body.getHeight() * look.size())).setStyle(look.style()));
	}

	private void measure() {
		GC gc = new GC(widget);
		gc.setFont(base);
		em = gc.getFontMetrics().getAscent() + gc.getFontMetrics().getDescent();
		gc.dispose();
	}
}
