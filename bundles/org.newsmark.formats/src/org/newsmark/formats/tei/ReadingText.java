// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.tei;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationFile;
import org.newsmark.core.codebook.Codebook;
import org.newsmark.core.codebook.FamilyRole;
import org.newsmark.core.text.TextSpan;
import org.newsmark.formats.Loss;
import org.newsmark.formats.Losses;
import org.newsmark.formats.SelectedArticle;
import org.newsmark.formats.xml.Xml;

/** One article with a paragraph per line and elements for marks. */
final class ReadingText {

	/** A stretch of a line that one mark covers. */
	private record Piece(int start, int end, String open, String close) {
	}

	private final SelectedArticle article;
	private final Codebook codebook;
	private final Losses losses;
	private final StringBuilder xml = new StringBuilder();

	ReadingText(SelectedArticle article, Codebook codebook, Losses losses) {
		this.article = article;
		this.codebook = codebook;
		this.losses = losses;
	}

	String xml() {
		String text = article.article().text();
		losses.add(Loss.CHARACTERS, Xml.forbidden(text));
		xml.append("<TEI xml:id=\"").append(Xml.ncName("a-", article.path())).append("\" n=\"")
				.append(Xml.attribute(article.path())).append("\">\n");
		TeiHeader.article(xml, article, "{}");
		xml.append("<text><body>\n");
		List<Piece> pieces = nested();
		int start = 0;
		boolean any = false;
		for (int end = text.indexOf('\n'); start < text.length(); end = text.indexOf('\n', start)) {
			int stop = end < 0 ? text.length() : end;
			if (!text.substring(start, stop).isBlank()) {
				any = true;
				xml.append("<p>");
				writeLine(start, stop, pieces);
				xml.append("</p>\n");
			}
			start = stop + 1;
		}
		return xml.append(any ? "" : "<p/>\n").append("</body></text>\n</TEI>\n").toString();
	}

	/** Pieces within lines, none of which overlaps another without lying within it; by start, the longest first. */
	private List<Piece> nested() {
		List<Piece> all = new ArrayList<>();
		for (int i = 0; i < article.files().size(); i++) {
			AnnotationFile file = article.files().get(i);
			for (Annotation mark : article.marks().get(i)) {
				if (!mark.orphan()) {
					mark.spans().forEach(span -> addLines(all, file, mark, span));
				}
			}
		}
		all.sort(Comparator.<Piece>comparingInt(piece -> piece.start() - piece.end()).thenComparingInt(Piece::start)
				.thenComparing(Piece::open));
		List<Piece> kept = new ArrayList<>();
		for (Piece piece : all) {
			boolean crosses = kept.stream().anyMatch(other -> piece.start() < other.end() && other.start() < piece.end()
					&& !(other.start() <= piece.start() && piece.end() <= other.end()));
			if (crosses) {
				losses.add(Loss.OVERLAPS, 1);
			} else {
				kept.add(piece);
			}
		}
		kept.sort(Comparator.comparingInt(Piece::start)
				.thenComparing(Comparator.comparingInt(Piece::end).reversed()));
		return kept;
	}

	private void addLines(List<Piece> all, AnnotationFile file, Annotation mark, TextSpan span) {
		String text = article.article().text();
		int from = span.start();
		for (int i = span.start(); i <= span.end(); i++) {
			if (i == span.end() || text.charAt(i) == '\n') {
				if (i > from) {
					all.add(piece(from, i, file, mark));
				}
				from = i + 1;
			}
		}
	}

	private Piece piece(int start, int end, AnnotationFile file, Annotation mark) {
		FamilyRole role = codebook.roleOf(mark.label());
		String element = role == FamilyRole.QUOTE ? "said" : role == FamilyRole.SOURCE ? "rs" : "seg";
		StringBuilder open = new StringBuilder("<").append(element);
		if (codebook.label(mark.label()).isPresent()) {
			open.append(" ana=\"#").append(TeiHeader.category(mark.label())).append('"');
		}
		open.append(" resp=\"#").append(Xml.ncName("annotator-", file.annotator())).append('"');
		String speaker = speaker(file, mark);
		if (role == FamilyRole.QUOTE && !speaker.isEmpty()) {
			open.append(" n=\"").append(Xml.attribute(speaker)).append('"');
		}
		return new Piece(start, end, open.append('>').toString(), "</" + element + ">");
	}

	/** The words of the first source that a link of the mark leads to. */
	private String speaker(AnnotationFile file, Annotation mark) {
		return mark.links().values().stream().flatMap(List::stream).map(file.annotations()::get)
				.flatMap(Optional::stream).filter(each -> codebook.roleOf(each.label()) == FamilyRole.SOURCE)
				.map(Annotation::words).findFirst().orElse("");
	}

	private void writeLine(int start, int stop, List<Piece> pieces) {
		String text = article.article().text();
		Deque<Piece> open = new ArrayDeque<>();
		int at = start;
		for (Piece piece : pieces) {
			if (piece.start() < start || piece.end() > stop) {
				continue;
			}
			at = close(open, piece.start(), at);
			xml.append(Xml.text(text.substring(at, piece.start()))).append(piece.open());
			at = piece.start();
			open.push(piece);
		}
		at = close(open, Integer.MAX_VALUE, at);
		xml.append(Xml.text(text.substring(at, stop)));
	}

	/** Ends what does not reach this far; says how far the text is written. */
	private int close(Deque<Piece> open, int until, int from) {
		int at = from;
		while (!open.isEmpty() && open.peek().end() <= until) {
			Piece piece = open.pop();
			xml.append(Xml.text(article.article().text().substring(at, piece.end()))).append(piece.close());
			at = piece.end();
		}
		return at;
	}
}
