// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The units a reader marks: characters as seen, words, what stands between quotation marks, sentences, paragraphs; and the steps from one to the
 * next. A paragraph is a line. All offsets are UTF-16 code units, ends exclusive. No method looks beyond the paragraphs it is asked about, nor
 * further than {@value #REACH} code units within a longer one. Pure; any thread.
 */
public final class TextUnits {

	/** Longer paragraphs are cut for sentences and quotations, so that a text without line ends cannot freeze an editor. */
	static final int REACH = 20_000;
	/** More than any character as seen, and any word, is long. */
	private static final int NEAR = 400;

	private final String text;
	private final WordUnits words;
	private final SentenceUnits sentences;

	/** @param language a BCP 47 tag; empty if unknown */
	public TextUnits(String text, String language) {
		this.text = text;
		this.words = new WordUnits(text, Locale.forLanguageTag(language).getLanguage());
		this.sentences = new SentenceUnits(text);
	}

	/** The word around this edge, or the one that ends there. */
	public Optional<TextSpan> wordAt(int offset) {
		List<TextSpan> near = wordsNear(offset, offset);
		return near.stream().filter(word -> word.contains(offset)).findFirst()
				.or(() -> near.stream().filter(word -> word.end() == offset).findFirst());
	}

	/** Words that share at least one code unit with the range, whole, by position. */
	public List<TextSpan> wordsIn(TextSpan range) {
		return wordsNear(range.start(), range.end()).stream().filter(word -> word.overlaps(range)).toList();
	}

	/** The sentence around this edge; in the blank between two, the one before. Empty in a blank line. */
	public Optional<TextSpan> sentenceAt(int offset) {
		List<TextSpan> all = sentencesAround(offset);
		TextSpan last = null;
		for (TextSpan sentence : all) {
			if (last != null && sentence.start() > offset) {
				break;
			}
			last = sentence;
		}
		return Optional.ofNullable(last);
	}

	/** Sentences that share at least one code unit with the range, by position. */
	public List<TextSpan> sentencesIn(TextSpan range) {
		List<TextSpan> result = new ArrayList<>();
		int at = range.start();
		while (at < range.end()) {
			int end = Math.min(lineEnd(at), at + REACH);
			for (TextSpan sentence : sentences.in(Math.max(lineStart(at), at - REACH), end)) {
				if (sentence.overlaps(range) && (result.isEmpty() || sentence.start() >= result.get(result.size() - 1).end())) {
					result.add(sentence);
				}
			}
			at = end + 1;
		}
		return result;
	}

	/** The line around this edge without blanks at its edges; empty in a blank line. */
	public Optional<TextSpan> paragraphAt(int offset) {
		return trimmed(lineStart(offset), lineEnd(offset));
	}

	/** Stretches between quotation marks that hold the range, with their marks, the innermost first. */
	public List<TextSpan> quotationsAround(int start, int end) {
		int from = Math.max(lineStart(start), start - REACH);
		int to = Math.min(lineEnd(start), start + REACH);
		if (end > to) {
			return List.of();
		}
		return QuotationMarks.in(text.substring(from, to)).quoted().stream().map(quoted -> quoted.shifted(from))
				.filter(quoted -> quoted.start() <= start && end <= quoted.end()).sorted(Comparator.comparingInt(TextSpan::length)).toList();
	}

	/** Without blanks at the edges; empty if there is nothing else. */
	public Optional<TextSpan> trimmed(TextSpan span) {
		return trimmed(span.start(), span.end());
	}

	/** Without blanks and quotation marks at the edges; a mark whose partner lies within the span stays. Empty if nothing is left. */
	public Optional<TextSpan> withoutQuotationMarks(TextSpan span) {
		Optional<TextSpan> result = trimmed(span);
		while (result.isPresent()) {
			TextSpan outer = result.get();
			QuotationMarks.Found found = QuotationMarks.in(outer.in(text));
			boolean whole = found.quoted().stream().anyMatch(quoted -> quoted.length() == outer.length());
			boolean opens = whole || found.unpaired().stream().anyMatch(sign -> sign.start() == 0);
			boolean closes = whole || found.unpaired().stream().anyMatch(sign -> sign.end() == outer.length());
			if (!opens && !closes) {
				return result;
			}
			result = trimmed(outer.start() + (opens ? 1 : 0), outer.end() - (closes ? 1 : 0));
		}
		return result;
	}

	/** Widened so that no edge lies within a character as seen, such as a letter with its accents or a composed emoji. */
	public TextSpan snappedToCharacters(TextSpan span) {
		return new TextSpan(characterEdge(span.start(), false), characterEdge(span.end(), true));
	}

	/** Widened to whole words and without blanks at the edges; empty if there is nothing but blanks. */
	public Optional<TextSpan> snappedToWords(TextSpan span) {
		return trimmed(span).map(trimmed -> {
			int start = wordsNear(trimmed.start(), trimmed.start()).stream()
					.filter(word -> word.start() < trimmed.start() && trimmed.start() < word.end()).mapToInt(TextSpan::start).findFirst()
					.orElse(trimmed.start());
			int end = wordsNear(trimmed.end(), trimmed.end()).stream()
					.filter(word -> word.start() < trimmed.end() && trimmed.end() < word.end()).mapToInt(TextSpan::end).findFirst()
					.orElse(trimmed.end());
			return snappedToCharacters(new TextSpan(start, end));
		});
	}

	/**
	 * The next larger unit that holds the selection: word, words between quotation marks, the same with the marks, sentence, paragraph.
	 *
	 * @param end the same as start if nothing is selected; empty if there is no larger unit
	 */
	public Optional<TextSpan> widened(int start, int end) {
		return units(start, end).stream().filter(unit -> unit.start() <= start && end <= unit.end() && unit.length() > end - start)
				.min(Comparator.comparingInt(TextSpan::length));
	}

	/** The next smaller unit around the anchor that lies within the selection; empty if there is none. */
	public Optional<TextSpan> narrowed(TextSpan selection, int anchor) {
		return units(anchor, anchor).stream().filter(unit -> selection.contains(unit) && unit.length() < selection.length())
				.max(Comparator.comparingInt(TextSpan::length));
	}

	static boolean isBlank(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
	}

	private List<TextSpan> units(int start, int end) {
		List<TextSpan> units = new ArrayList<>();
		if (start == end) {
			wordAt(start).ifPresent(units::add);
		} else {
			snappedToWords(new TextSpan(start, end)).ifPresent(units::add);
		}
		for (TextSpan quoted : quotationsAround(start, end)) {
			units.add(quoted);
			if (quoted.length() > 2) {
				trimmed(quoted.start() + 1, quoted.end() - 1).ifPresent(units::add);
			}
		}
		addJoined(sentenceAt(start), sentenceAt(Math.max(start, end - 1)), units);
		addJoined(paragraphAt(start), paragraphAt(Math.max(start, end - 1)), units);
		return units;
	}

	private static void addJoined(Optional<TextSpan> first, Optional<TextSpan> last, List<TextSpan> units) {
		if (first.isPresent() && last.isPresent() && first.get().start() < last.get().end()) {
			units.add(new TextSpan(first.get().start(), last.get().end()));
		}
	}

	private List<TextSpan> wordsNear(int start, int end) {
		return words.in(blankBefore(start), blankBehind(end));
	}

	private int blankBefore(int offset) {
		int at = offset;
		int limit = Math.max(0, offset - NEAR);
		while (at > limit && !isBlank(text.charAt(at - 1))) {
			at--;
		}
		return wholeCharacter(at);
	}

	private int blankBehind(int offset) {
		int at = offset;
		int limit = Math.min(text.length(), offset + NEAR);
		while (at < limit && !isBlank(text.charAt(at))) {
			at++;
		}
		return wholeCharacter(at);
	}

	private int wholeCharacter(int offset) {
		boolean cut = offset > 0 && offset < text.length() && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
		return cut ? offset - 1 : offset;
	}

	private List<TextSpan> sentencesAround(int offset) {
		return sentences.in(Math.max(lineStart(offset), offset - REACH), Math.min(lineEnd(offset), offset + REACH));
	}

	private int characterEdge(int offset, boolean forward) {
		int from = Math.max(lineStart(offset), offset - NEAR);
		int to = Math.min(text.length(), offset + NEAR);
		if (offset <= from || offset >= to) {
			return offset;
		}
		BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
		characters.setText(text.substring(from, to));
		if (characters.isBoundary(offset - from)) {
			return offset;
		}
		return from + (forward ? characters.following(offset - from) : characters.preceding(offset - from));
	}

	private Optional<TextSpan> trimmed(int from, int to) {
		int start = from;
		int end = to;
		while (start < end && isBlank(text.charAt(start))) {
			start++;
		}
		while (end > start && isBlank(text.charAt(end - 1))) {
			end--;
		}
		return start < end ? Optional.of(new TextSpan(start, end)) : Optional.empty();
	}

	private int lineStart(int offset) {
		int at = offset;
		while (at > 0 && !isLineEnd(text.charAt(at - 1))) {
			at--;
		}
		return at;
	}

	private int lineEnd(int offset) {
		int at = offset;
		while (at < text.length() && !isLineEnd(text.charAt(at))) {
			at++;
		}
		return at;
	}

	private static boolean isLineEnd(char c) {
		return c == '\n' || c == '\r' || c == '\u2029';
	}
}
