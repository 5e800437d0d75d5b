// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli.output;

import java.util.ArrayList;
import java.util.List;

/** Words in their context, one below the other, under the name of the article they stand in. For one thread. */
public final class KeywordLines {

	/** Words with what stands before and behind. */
	public record Line(String left, String words, String right) {
	}

	private static final String INDENT = "  ";
	private static final String GAP = "  ";
	/** So many lines are looked at to find how much room the words need. */
	private static final int LOOKED_AT = 500;
	/**
	 * Longer words are cut in a window, so that there is room for what stands around them: to this part of its width.
	 */
	private static final int PART_FOR_WORDS = 4;
	/** Elsewhere longer ones push what follows. */
	private static final int LONGEST_WORDS = 40;

	private record Entry(String article, String source, Line line) {
	}

	private final Terminal terminal;
	private final int context;
	private final List<Entry> waiting = new ArrayList<>();
	private int widthOfWords;
	private int widthOfContext;
	private boolean measured;
	private String lastArticle = "";

	/** @param context characters on each side, if there is room */
	public KeywordLines(Terminal terminal, int context) {
		this.terminal = terminal;
		this.context = context;
	}

	/** @param source where the article is from and of when; may be empty */
	public void write(String article, String source, Line line) throws OutputFailedException {
		Entry entry = new Entry(article, source,
				new Line(TextWidth.oneLine(line.left()), TextWidth.oneLine(line.words()),
				TextWidth.oneLine(line.right())));
		if (measured) {
			print(entry);
			return;
		}
		waiting.add(entry);
		if (waiting.size() == LOOKED_AT) {
			printWaiting();
		}
	}

	public void finish() throws OutputFailedException {
		if (!measured) {
			printWaiting();
		}
	}

	private void printWaiting() throws OutputFailedException {
		measured = true;
		int longest = waiting.stream().mapToInt(entry -> TextWidth.of(entry.line().words())).max().orElse(0);
		int room = terminal.columns().orElse(Integer.MAX_VALUE) - INDENT.length() - 2 * GAP.length();
		widthOfWords = Math.min(longest,
				terminal.columns().isPresent() ? terminal.columns().getAsInt() / PART_FOR_WORDS : LONGEST_WORDS);
		widthOfContext = Math.clamp((room - widthOfWords) / 2, 1, context);
		for (Entry entry : waiting) {
			print(entry);
		}
		waiting.clear();
	}

	private void print(Entry entry) throws OutputFailedException {
		if (!entry.article().equals(lastArticle)) {
			terminal.results().line((lastArticle.isEmpty() ? "" : "\n") + entry.article()
					+ (entry.source().isEmpty() ? "" : GAP + TextWidth.oneLine(entry.source())));
			lastArticle = entry.article();
		}
		Line line = entry.line();
		String words = terminal.columns().isPresent() ? TextWidth.cut(line.words(), widthOfWords) : line.words();
		terminal.results().line((INDENT
				+ TextWidth.padStart(TextWidth.cutStart(line.left(), widthOfContext), widthOfContext) + GAP
				+ TextWidth.padEnd(words, widthOfWords) + GAP + TextWidth.cut(line.right(), widthOfContext))
				.stripTrailing());
	}
}
