// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.charts.figure;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.newsmark.ui.charts.figure.Shape.Anchor;
import org.newsmark.ui.charts.figure.Shape.Box;
import org.newsmark.ui.charts.figure.Shape.Curve;
import org.newsmark.ui.charts.figure.Shape.Look;
import org.newsmark.ui.charts.figure.Shape.Rule;
import org.newsmark.ui.charts.figure.Shape.Words;

/** Writes a figure as SVG 1.1: black on white, text as text, so that it can be set in another type. Pure. */
public final class SvgWriter {

	private static final int HATCH = 6;

	private final StringBuilder svg = new StringBuilder();

	private SvgWriter() {
	}

	/** @param fontSize in pixels */
	public static String svg(Figure figure, double fontSize) {
		return new SvgWriter().write(figure, fontSize);
	}

	private String write(Figure figure, double fontSize) {
		svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%s\" height=\"%s\" viewBox=\"0 0 %s %s\"".formatted(number(figure.width()),
				number(figure.height()), number(figure.width()), number(figure.height())))
				.append(" font-family=\"Helvetica, Arial, sans-serif\" font-size=\"").append(number(fontSize)).append("\">\n");
		Set<Hatch> used = figure.shapes().stream().filter(Box.class::isInstance).map(shape -> ((Box) shape).ink().hatch())
				.filter(hatch -> hatch != Hatch.NONE).collect(Collectors.toCollection(TreeSet::new));
		if (!used.isEmpty()) {
			svg.append("<defs>\n");
			used.forEach(this::pattern);
			svg.append("</defs>\n");
		}
		svg.append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
		figure.shapes().forEach(this::shape);
		return svg.append("</svg>\n").toString();
	}

	private void pattern(Hatch hatch) {
		String lines = switch (hatch) {
			case RISING -> "M-1,7 L7,-1 M-1,1 L1,-1 M5,7 L7,5";
			case FALLING -> "M-1,-1 L7,7 M5,-1 L7,1 M-1,5 L1,7";
			case HORIZONTAL -> "M0,3 H6";
			case VERTICAL -> "M3,0 V6";
			case CROSSED -> "M3,0 V6 M0,3 H6";
			case NONE -> "";
		};
		svg.append("<pattern id=\"%s\" width=\"%d\" height=\"%d\" patternUnits=\"userSpaceOnUse\"><path d=\"%s\" stroke=\"#ffffff\"/></pattern>\n"
				.formatted(id(hatch), HATCH, HATCH, lines));
	}

	private void shape(Shape shape) {
		switch (shape) {
			case Box(var area, var ink) -> {
				box(area, colour(ink.rgb()));
				if (ink.hatch() != Hatch.NONE) {
					box(area, "url(#" + id(ink.hatch()) + ")");
				}
			}
			case Rule(double x1, double y1, double x2, double y2, boolean strong) -> svg
					.append("<path d=\"M%s,%s L%s,%s\" stroke=\"%s\"/>\n".formatted(number(x1), number(y1), number(x2), number(y2),
							strong ? "#333333" : "#d8d8d8"));
			case Curve curve -> curve(curve);
			case Words(String text, double x, double y, Anchor anchor, Look look) -> svg
					.append("<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" dominant-baseline=\"central\" fill=\"%s\"%s>%s</text>\n".formatted(number(x),
							number(y), anchor.name().toLowerCase(Locale.ROOT), look == Look.DIM ? "#595959" : "#000000",
							look == Look.STRONG ? " font-weight=\"bold\"" : "", escape(text)));
		}
	}

	private void box(Shape.Area area, String fill) {
		svg.append("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\"/>\n".formatted(number(area.x()), number(area.y()),
				number(area.width()), number(area.height()), fill));
	}

	private void curve(Curve curve) {
		String points = curve.dots().stream().map(dot -> number(dot.x()) + "," + number(dot.y())).collect(Collectors.joining(" "));
		String colour = colour(curve.ink().rgb());
		svg.append("<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>\n".formatted(points, colour));
		for (Shape.Dot dot : curve.dots()) {
			double[] sign = Signs.outline(curve.sign(), dot);
			StringBuilder path = new StringBuilder();
			for (int i = 0; i < sign.length; i += 2) {
				path.append(i == 0 ? "M" : " L").append(number(sign[i])).append(',').append(number(sign[i + 1]));
			}
			svg.append("<path d=\"%s Z\" fill=\"%s\" stroke=\"#ffffff\"/>\n".formatted(path, colour));
		}
	}

	private static String id(Hatch hatch) {
		return hatch.name().toLowerCase(Locale.ROOT);
	}

	private static String colour(int rgb) {
		return "#%06x".formatted(rgb);
	}

	private static String number(double value) {
		String text = String.format(Locale.ROOT, "%.2f", value);
		return text.contains(".") ? text.replaceAll("0+$", "").replaceAll("\\.$", "") : text;
	}

	private static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}
}
