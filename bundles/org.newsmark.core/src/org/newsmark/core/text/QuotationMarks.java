// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Finds what stands between quotation marks, paragraph by paragraph. Knows « », ‹ ›, “ ”, „ “, ‘ ’ and the straight sign, which opens and
 * closes by turns. A « at the start of a paragraph while one is open from the paragraph before is a continuation and opens nothing. The
 * sign ’ is an apostrophe unless a ‘ is open and no letter follows. Pure; time grows with the text.
 */
public final class QuotationMarks {

	/**
	 * What was found in a text.
	 *
	 * @param quoted   stretches with their quotation marks, by position, inner ones too
	 * @param unpaired signs without a partner in their paragraph, each one code unit long, by position
	 */
	public record Found(List<TextSpan> quoted, List<TextSpan> unpaired) {
		public Found {
			quoted = quoted.stream().sorted(TextSpan.BY_POSITION).toList();
			unpaired = unpaired.stream().sorted(TextSpan.BY_POSITION).toList();
		}
	}

	private static final String OPENING = "«‹“„‘";
	private static final String CLOSING = "»›”“’";
	private static final String ALL = "«»‹›“”„‘\"";

	private record Open(char sign, int offset) {
	}

	private final String text;
	private final List<TextSpan> quoted = new ArrayList<>();
	private final List<TextSpan> unpaired = new ArrayList<>();
	private final Deque<Open> open = new ArrayDeque<>();
	private boolean guillemetsCarryOn;

	private QuotationMarks(String text) {
		this.text = text;
	}

	/** Whether this is a sign that quotes; the ambiguous ’ is not among them. */
	public static boolean isQuotationMark(char c) {
		return ALL.indexOf(c) >= 0;
	}

	public static Found in(String text) {
		QuotationMarks search = new QuotationMarks(text);
		int start = 0;
		while (start < text.length()) {
			int end = text.indexOf('\n', start);
			end = end < 0 ? text.length() : end;
			search.paragraph(start, end);
			start = end + 1;
		}
		return new Found(search.quoted, search.unpaired);
	}

	private void paragraph(int start, int end) {
		if (text.substring(start, end).isBlank()) {
			return;
		}
		int first = start;
		while (Character.isWhitespace(text.charAt(first))) {
			first++;
		}
		for (int i = start; i < end; i++) {
			char c = text.charAt(i);
			if (i == first && c == '«' && guillemetsCarryOn) {
				open.push(new Open('«', i));
			} else if (c == '"') {
				straight(i);
			} else if (closes(c, i)) {
				close(i);
			} else if (OPENING.indexOf(c) >= 0) {
				open.push(new Open(c, i));
			} else if (c == '»' || c == '›' || c == '”') {
				unpaired.add(new TextSpan(i, i + 1));
			}
		}
		// A long quote may run over paragraphs, each begun with its own «: then only the last is closed, and none is missing.
		guillemetsCarryOn = open.size() == 1 && open.element().sign() == '«' && nextParagraphStartsWithGuillemet(end);
		if (!guillemetsCarryOn) {
			open.forEach(left -> unpaired.add(new TextSpan(left.offset(), left.offset() + 1)));
		} else {
			quoted.add(new TextSpan(open.element().offset(), trimmed(end)));
		}
		open.clear();
	}

	private boolean nextParagraphStartsWithGuillemet(int end) {
		int next = end;
		while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
			next++;
		}
		return next < text.length() && text.charAt(next) == '«';
	}

	private int trimmed(int end) {
		int last = end;
		while (Character.isWhitespace(text.charAt(last - 1))) {
			last--;
		}
		return last;
	}

	private void straight(int offset) {
		if (open.stream().anyMatch(each -> each.sign() == '"')) {
			closeDownTo('"', offset);
		} else {
			open.push(new Open('"', offset));
		}
	}

	private boolean closes(char c, int offset) {
		int kind = CLOSING.indexOf(c);
		if (kind < 0 || c == '’' && offset + 1 < text.length() && Character.isLetter(text.charAt(offset + 1))) {
			return false;
		}
		return open.stream().anyMatch(each -> isPair(each.sign(), c));
	}

	private void close(int offset) {
		char c = text.charAt(offset);
		@Nullable
		Open partner = open.stream().filter(each -> isPair(each.sign(), c)).findFirst().orElse(null);
		if (partner != null) {
			closeDownTo(partner.sign(), offset);
		}
	}

	private void closeDownTo(char sign, int offset) {
		while (!open.isEmpty()) {
			Open last = open.pop();
			if (last.sign() == sign) {
				quoted.add(new TextSpan(last.offset(), offset + 1));
				return;
			}
			unpaired.add(new TextSpan(last.offset(), last.offset() + 1));
		}
	}

	private static boolean isPair(char opening, char closing) {
		return switch (opening) {
			case '«' -> closing == '»';
			case '‹' -> closing == '›';
			case '“' -> closing == '”';
			case '„' -> closing == '“' || closing == '”';
			case '‘' -> closing == '’';
			default -> false;
		};
	}
}
