// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.newsmark.core.article.ZoneKind;
import org.newsmark.formats.ReadRequest;
import org.newsmark.formats.plain.DocumentLines;

/** The text of a PDF as paragraphs: lines joined, words mended that a line end broke, running heads apart. */
final class PdfText {

	/** A book has fewer. */
	private static final int MOST_PAGES = 3000;
	/** A line that stands at the edge of so many pages is a running head. */
	private static final int RUNNING = 3;
	private static final int EDGE = 2;
	private static final Pattern DIGITS = Pattern.compile("\\d+");
	private static final Pattern LIGATURES = Pattern.compile("[\ufb00-\ufb06]");
	private static final String[] LETTERS = { "ff", "fi", "fl", "ffi", "ffl", "st", "st" };
	private static final Pattern PAGE_NUMBER = Pattern.compile("(?:[Pp]\\.|[Pp]age|[Ss]eite)?\\s*\\d{1,4}(?:\\s*(?:/|of|sur|von)\\s*\\d{1,4})?");
	private static final String ENDS = ".!?…»”\":";

	private final DocumentLines lines = new DocumentLines();
	private int hyphens;
	private int ligatures;
	private int letters;

	/** @throws java.util.concurrent.CancellationException if the request is cancelled */
	PdfText(PDDocument document, ReadRequest request) throws IOException {
		List<List<PdfParagraph>> pages = new ArrayList<>();
		for (int page = 1; page <= Math.min(document.getNumberOfPages(), MOST_PAGES); page++) {
			request.checkCancelled();
			pages.add(new ParagraphStripper(page).paragraphs(document));
		}
		Map<String, Integer> heads = runningHeads(pages);
		String open = "";
		for (List<PdfParagraph> page : pages) {
			List<String> apart = new ArrayList<>();
			for (PdfParagraph paragraph : page) {
				boolean running = paragraph.isAtEdge(EDGE, page.size()) && isRunning(paragraph.first(), heads);
				if (running) {
					apart.add(text(paragraph));
					continue;
				}
				String words = text(paragraph);
				if (!open.isEmpty() && goesOn(open, words)) {
					open = joined(open, words);
				} else {
					add(open);
					open = words;
				}
			}
			if (!apart.isEmpty()) {
				if (!open.isEmpty() && ENDS.indexOf(open.charAt(open.length() - 1)) >= 0) {
					add(open);
					open = "";
				}
				apart.forEach(head -> lines.paragraph(head, ZoneKind.BOILERPLATE, true));
			}
		}
		add(open);
	}

	boolean isEmpty() {
		return letters == 0;
	}

	DocumentLines lines() {
		return lines;
	}

	List<String> steps() {
		List<String> steps = new ArrayList<>();
		if (hyphens > 0) {
			steps.add("hyphens-joined:" + hyphens);
		}
		if (ligatures > 0) {
			steps.add("ligatures:" + ligatures);
		}
		return steps;
	}

	private void add(String paragraph) {
		letters += (int) paragraph.chars().filter(Character::isLetterOrDigit).count();
		lines.paragraph(paragraph);
	}

	/** How many pages have this line at their upper or lower edge, numbers aside. */
	private static Map<String, Integer> runningHeads(List<List<PdfParagraph>> pages) {
		Map<String, Integer> counts = new HashMap<>();
		for (List<PdfParagraph> page : pages) {
			page.stream().filter(paragraph -> paragraph.isAtEdge(EDGE, page.size())).map(PdfParagraph::first)
					.map(PdfText::withoutNumbers).distinct().forEach(line -> counts.merge(line, 1, Integer::sum));
		}
		return counts;
	}

	private static boolean isRunning(String line, Map<String, Integer> heads) {
		return heads.getOrDefault(withoutNumbers(line), 0) >= RUNNING || PAGE_NUMBER.matcher(line.strip()).matches();
	}

	private static String withoutNumbers(String line) {
		return DIGITS.matcher(line.strip()).replaceAll("#");
	}

	private String text(PdfParagraph paragraph) {
		String words = "";
		for (String line : paragraph.lines()) {
			String clean = LIGATURES.matcher(line.strip()).replaceAll(found -> {
				ligatures++;
				return LETTERS[found.group().charAt(0) - 0xfb00];
			});
			words = words.isEmpty() ? clean : joined(words, clean);
		}
		return words;
	}

	/** A hyphen at the end of a line broke a word if both sides are small letters; what is written with one keeps it. */
	private String joined(String words, String next) {
		int length = words.length();
		boolean broken = length > 1 && (words.charAt(length - 1) == '-' || words.charAt(length - 1) == '\u00ad')
				&& Character.isLowerCase(words.charAt(length - 2)) && !next.isEmpty()
				&& Character.isLowerCase(next.charAt(0));
		if (broken) {
			hyphens++;
			return words.substring(0, length - 1) + next;
		}
		return words + (words.endsWith("-") ? "" : " ") + next;
	}

	/** A paragraph that the end of a page cut in two. */
	private static boolean goesOn(String words, String next) {
		return ENDS.indexOf(words.charAt(words.length() - 1)) < 0 && !next.isEmpty()
				&& Character.isLowerCase(next.charAt(0));
	}
}
