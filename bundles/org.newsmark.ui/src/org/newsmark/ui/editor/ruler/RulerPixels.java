// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor.ruler;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationSet;
import org.newsmark.core.text.TextSpan;
import org.newsmark.ui.signs.MarkSign;

/** The marks of an article gathered into the pixels of a strip: per pixel and column the colour of the last mark there. Immutable. */
final class RulerPixels {

	/** Boxes, straight lines, and the rest. */
	static final int COLUMNS = 3;
	static final RulerPixels NONE = new RulerPixels(0);

	private final int[][] colors;

	private RulerPixels(int height) {
		colors = new int[COLUMNS][height];
		for (int[] column : colors) {
			Arrays.fill(column, -1);
		}
	}

	/**
	 * @param length of the article in UTF-16 code units
	 * @param height of the strip in pixels
	 * @param signs  of labels; empty for those whose marks are not painted
	 */
	static RulerPixels of(AnnotationSet marks, int length, int height, Function<String, Optional<MarkSign>> signs) {
		RulerPixels pixels = new RulerPixels(height);
		if (length > 0 && height > 0) {
			for (Annotation mark : marks.all()) {
				if (!mark.orphan()) {
					signs.apply(mark.label()).ifPresent(sign -> mark.spans().forEach(span -> pixels.put(span, sign, length)));
				}
			}
		}
		return pixels;
	}

	private void put(TextSpan span, MarkSign sign, int length) {
		int from = at(span.start(), length, height());
		int to = Math.max(from + 1, at(span.end() - 1, length, height()));
		Arrays.fill(colors[columnOf(sign)], from, Math.min(height(), to + 1), sign.rgb());
	}

	int height() {
		return colors[0].length;
	}

	/** {@code 0xRRGGBB}, or -1 where no mark is. */
	int colorAt(int column, int y) {
		return colors[column][y];
	}

	private static int at(int offset, int length, int height) {
		return (int) Math.min(height - 1L, (long) offset * height / length);
	}

	private static int columnOf(MarkSign sign) {
		return switch (sign.sign()) {
			case BOX, DASHED_BOX -> 0;
			case UNDERLINE, DOTTED -> 1;
			case WAVY, DOUBLE -> 2;
		};
	}
}
