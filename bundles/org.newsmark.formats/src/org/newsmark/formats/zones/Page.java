// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.zones;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.newsmark.core.article.ZoneKind;
import org.newsmark.core.text.TextSpan;

/**
 * A page as lines, of which each is one kind of zone in the end. Classifiers decide lines one after the other; what is
 * decided stays. Confined to one thread.
 */
public final class Page {

	/** No article is longer. What comes behind so many lines is looked at no more, so that any text is done in seconds. */
	private static final int MOST_LINES = 20_000;

	private final String text;
	private final String title;
	private final List<PageLine> lines = new ArrayList<>();
	private final List<LineFeatures> features = new ArrayList<>();
	private final List<Wording> wordings = new ArrayList<>();
	private final @Nullable ZoneKind[] kinds;
	private final boolean cut;
	private @Nullable Boolean gaps;
	private @Nullable Repetitions repetitions;

	/**
	 * @param text  with LF between lines
	 * @param hints what the markup says, one per line of the text, blank ones included; empty for plain text
	 * @param title of the article as far as known from elsewhere, such as metadata; else empty
	 */
	public Page(String text, List<LineHint> hints, String title) {
		this.text = text;
		this.title = title;
		boolean gap = true;
		int number = 0;
		int start = 0;
		for (; start <= text.length() && lines.size() < MOST_LINES; number++) {
			int end = text.indexOf('\n', start);
			end = end < 0 ? text.length() : end;
			gap = add(start, end, gap, hints.isEmpty() ? LineHint.NONE : hints.get(number));
			start = end + 1;
		}
		this.cut = start < text.length();
		this.kinds = new ZoneKind[lines.size()];
	}

	/** Adds the line unless it is blank; tells whether it is. */
	private boolean add(int lineStart, int lineEnd, boolean gapBefore, LineHint hint) {
		int start = lineStart;
		int end = lineEnd;
		while (start < end && isBlank(text.charAt(start))) {
			start++;
		}
		while (end > start && isBlank(text.charAt(end - 1))) {
			end--;
		}
		if (start == end) {
			return true;
		}
		String next = lineEnd < text.length()
				? text.substring(lineEnd + 1, Math.min(text.length(), nextEnd(lineEnd + 1)))
				: "";
		TextSpan span = new TextSpan(start, end);
		PageLine line = new PageLine(span.in(text), span, gapBefore, next.isBlank(), hint);
		lines.add(line);
		features.add(LineFeatures.of(line.text()));
		wordings.add(Wording.of(line.text()));
		return false;
	}

	private int nextEnd(int start) {
		int end = text.indexOf('\n', start);
		return end < 0 ? text.length() : end;
	}

	private static boolean isBlank(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c);
	}

	public String text() {
		return text;
	}

	/** As known from elsewhere; empty if not. */
	String title() {
		return title;
	}

	/** Whether there are more lines than are looked at. */
	public boolean isCut() {
		return cut;
	}

	/** Number of lines that are not blank and are looked at. */
	public int size() {
		return lines.size();
	}

	public PageLine line(int index) {
		return lines.get(index);
	}

	LineFeatures features(int index) {
		return features.get(index);
	}

	Wording wording(int index) {
		return wordings.get(index);
	}

	/** Empty as long as nobody decided. */
	public Optional<ZoneKind> kind(int index) {
		return Optional.ofNullable(kinds[index]);
	}

	boolean is(int index, ZoneKind kind) {
		return index >= 0 && index < kinds.length && kinds[index] == kind;
	}

	boolean isOpen(int index) {
		return kinds[index] == null;
	}

	/** Decides an open line; a decided one stays what it is. */
	void decide(int index, ZoneKind kind) {
		if (kinds[index] == null) {
			kinds[index] = kind;
		}
	}

	/** Decides again, for the few rules that know better than those before. */
	void overrule(int index, ZoneKind kind) {
		kinds[index] = kind;
	}

	/** Whether the line is running text of the article, as far as known yet. */
	boolean isProse(int index) {
		PageLine line = lines.get(index);
		ZoneKind kind = kinds[index];
		return (kind == null || kind == ZoneKind.BODY || kind == ZoneKind.LEAD) && features.get(index).isProse()
				&& line.hint().linkShare() < 0.5 && !line.hint().isOutOfArticle();
	}

	/** First line of running text at or behind this one; {@link #size()} if there is none. */
	int nextProse(int from) {
		int index = from;
		while (index < size() && !isProse(index)) {
			index++;
		}
		return index;
	}

	/** Last line of running text; -1 if there is none. */
	int lastProse() {
		int index = size() - 1;
		while (index >= 0 && !isProse(index)) {
			index--;
		}
		return index;
	}

	/** Words of running text in these lines. */
	int proseWords(int from, int to) {
		int words = 0;
		for (int i = from; i < to; i++) {
			words += isProse(i) ? features.get(i).words() : 0;
		}
		return words;
	}

	/**
	 * Whether paragraphs are set apart by blank lines on this page, so that a blank line means something. As it seems
	 * when first asked.
	 */
	boolean usesGaps() {
		Boolean known = gaps;
		if (known == null) {
			known = countGaps();
			gaps = known;
		}
		return known;
	}

	private boolean countGaps() {
		int prose = 0;
		int apart = 0;
		for (int i = 0; i < size(); i++) {
			if (isProse(i)) {
				prose++;
				apart += lines.get(i).gapAfter() ? 1 : 0;
			}
		}
		return apart * 2 >= prose;
	}

	/** Which words stand more than once in the running text, as it seems when first asked. */
	Repetitions repetitions() {
		Repetitions known = repetitions;
		if (known == null) {
			known = new Repetitions(this);
			repetitions = known;
		}
		return known;
	}

	/** The first line of this kind. */
	public Optional<PageLine> first(ZoneKind kind) {
		for (int i = 0; i < kinds.length; i++) {
			if (kinds[i] == kind) {
				return Optional.of(lines.get(i));
			}
		}
		return Optional.empty();
	}
}
