// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.bio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationFile;
import org.newsmark.core.codebook.Codebook;
import org.newsmark.core.text.TextSpan;
import org.newsmark.core.text.TextUnits;
import org.newsmark.formats.Loss;
import org.newsmark.formats.Losses;
import org.newsmark.formats.SelectedArticle;
import org.newsmark.formats.tokens.Tokens;

/** The tokens of an article with their tags, once per annotator. */
final class TaggedArticle {

	private static final String OUTSIDE = "O";

	/** A span of a mark. */
	private record Piece(Annotation mark, TextSpan span) {
	}

	private final SelectedArticle article;
	private final List<String> families;
	private final Losses losses;
	private final Tokens tokens;
	private final StringBuilder lines = new StringBuilder();
	private final StringBuilder dropped = new StringBuilder();

	/** @param families a column each; labels of no such family share one behind them */
	TaggedArticle(SelectedArticle article, List<String> families, Losses losses) {
		this.article = article;
		this.families = families;
		this.losses = losses;
		String text = article.article().text();
		this.tokens = Tokens.of(text);
		boolean[] ends = sentenceEnds(text);
		for (int i = 0; i < article.files().size(); i++) {
			AnnotationFile file = article.files().get(i);
			write(file.annotator(), tags(file, article.marks().get(i)), ends);
		}
	}

	String lines() {
		return lines.toString();
	}

	/** Rows of the table of what overlaps. */
	String dropped() {
		return dropped.toString();
	}

	private String[][] tags(AnnotationFile file, List<Annotation> marks) {
		String[][] tags = new String[families.size() + 1][tokens.all().size()];
		for (String[] column : tags) {
			Arrays.fill(column, OUTSIDE);
		}
		List<Piece> pieces = new ArrayList<>();
		marks.stream().filter(mark -> !mark.orphan())
				.forEach(mark -> mark.spans().forEach(span -> pieces.add(new Piece(mark, span))));
		pieces.sort(Comparator.<Piece>comparingInt(piece -> -piece.span().length())
				.thenComparing(Piece::span, TextSpan.BY_POSITION).thenComparing(piece -> piece.mark().id()));
		for (Piece piece : pieces) {
			int family = families.indexOf(Codebook.familyOf(piece.mark().label()));
			String[] column = tags[family < 0 ? families.size() : family];
			int first = tokens.at(piece.span().start());
			int end = tokens.behind(piece.span().end());
			boolean free = first < end;
			for (int i = first; i < end; i++) {
				free &= column[i].equals(OUTSIDE);
			}
			if (!free) {
				losses.add(Loss.OVERLAPS, 1);
				drop(file, piece);
				continue;
			}
			losses.add(Loss.PARTIAL_WORDS, tokens.fits(piece.span()) ? 0 : 1);
			for (int i = first; i < end; i++) {
				column[i] = (i == first ? "B-" : "I-") + piece.mark().label();
			}
		}
		return tags;
	}

	private void drop(AnnotationFile file, Piece piece) {
		var offsets = article.text().offsets();
		dropped.append(article.path()).append('\t').append(file.annotator()).append('\t').append(piece.mark().label())
				.append('\t').append(offsets.toCodePoint(piece.span().start())).append('\t')
				.append(offsets.toCodePoint(piece.span().end())).append('\t')
				.append(piece.span().in(article.article().text()).replaceAll("\\s", " ")).append('\n');
	}

	private void write(String annotator, String[][] tags, boolean[] ends) {
		lines.append("-DOCSTART-\n# article = ").append(article.path()).append("\n# annotator = ").append(annotator)
				.append("\n\n");
		String text = article.article().text();
		for (int i = 0; i < tokens.all().size(); i++) {
			lines.append(text, tokens.all().get(i).start(), tokens.all().get(i).end());
			for (String[] column : tags) {
				lines.append('\t').append(column[i]);
			}
			lines.append('\n').append(ends[i] ? "\n" : "");
		}
	}

	private boolean[] sentenceEnds(String text) {
		boolean[] ends = new boolean[tokens.all().size()];
		if (!text.isEmpty()) {
			TextUnits units = new TextUnits(text, article.article().metadata().language());
			for (TextSpan sentence : units.sentencesIn(new TextSpan(0, text.length()))) {
				int last = tokens.behind(sentence.end()) - 1;
				if (last >= 0 && last < ends.length) {
					ends[last] = true;
				}
			}
		}
		return ends;
	}
}
