// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor.folding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import org.newsmark.core.article.Zone;
import org.newsmark.core.article.ZoneKind;
import org.newsmark.core.article.Zones;
import org.newsmark.core.text.TextSpan;

/**
 * Neighbouring zones that are not part of the article, as one thing that can be folded. Offsets in UTF-16 code units of the article.
 *
 * @param span  whole lines, without the last delimiter and without empty lines at the edges
 * @param kinds in the order they come
 * @param lines that hold text
 * @param shown exclusive end of the first words, which stay visible when the rest is folded away
 * @param first exclusive end of the first line
 */
record Fold(TextSpan span, List<ZoneKind> kinds, int lines, int shown, int first) {

	/** Letters of a folded zone that stay visible. */
	private static final int SHOWN = 48;

	/** Whether there is more than what stays visible. */
	boolean hides() {
		return shown < span.end();
	}

	/** Whether more lines than the first belong to it. */
	boolean hasFurtherLines() {
		return first < span.end();
	}

	/** In the order of the text. Zones that do not fill their lines are not folded. */
	static List<Fold> of(String text, Zones zones) {
		List<Fold> folds = new ArrayList<>();
		List<Zone> run = new ArrayList<>();
		for (Zone zone : zones.all()) {
			if (!zone.kind().isOutside() || zone.span().end() > text.length()) {
				continue;
			}
			if (!run.isEmpty() && !isBlank(text, run.getLast().span().end(), zone.span().start())) {
				close(run, text, folds);
			}
			run.add(zone);
		}
		close(run, text, folds);
		return List.copyOf(folds);
	}

	private static void close(List<Zone> run, String text, List<Fold> folds) {
		if (run.isEmpty()) {
			return;
		}
		int start = run.getFirst().span().start();
		int end = run.stream().mapToInt(zone -> zone.span().end()).max().orElse(start);
		while (start < end && isBlank(text.charAt(start))) {
			start++;
		}
		while (end > start && isBlank(text.charAt(end - 1))) {
			end--;
		}
		if (start < end && isBlank(text, lineStart(text, start), start) && isBlank(text, end, lineEnd(text, end))) {
			TextSpan span = new TextSpan(lineStart(text, start), end);
			long lines = span.in(text).lines().filter(line -> !line.isBlank()).count();
			folds.add(new Fold(span, List.copyOf(new LinkedHashSet<>(run.stream().map(Zone::kind).toList())), (int) lines,
					shownEnd(text, start, end), Math.min(end, lineEnd(text, start))));
		}
		run.clear();
	}

	private static int shownEnd(String text, int start, int end) {
		int line = Math.min(end, lineEnd(text, start));
		if (line - start <= SHOWN) {
			return line;
		}
		int cut = text.lastIndexOf(' ', start + SHOWN);
		return cut > start ? cut : text.offsetByCodePoints(start, text.codePointCount(start, start + SHOWN));
	}

	private static int lineStart(String text, int offset) {
		return text.lastIndexOf('\n', offset - 1) + 1;
	}

	private static int lineEnd(String text, int offset) {
		int end = text.indexOf('\n', offset);
		int stop = end < 0 ? text.length() : end;
		return stop > offset && text.charAt(stop - 1) == '\r' ? stop - 1 : stop;
	}

	private static boolean isBlank(String text, int start, int end) {
		return start >= end || text.substring(start, end).chars().allMatch(c -> isBlank((char) c));
	}

	private static boolean isBlank(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c);
	}
}
