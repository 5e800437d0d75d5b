// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationFile;

/** What a corpus holds and a format cannot. What a loss comes to is counted while a corpus is written. */
public enum Loss {
	/** The text of the articles beyond the marked words. Counts articles. */
	TEXT,
	/** Articles in which nothing is marked. */
	UNMARKED_ARTICLES,
	/** Where each zone of an article is. Counts zones. */
	ZONES,
	/** Metadata of the articles. Counts articles. */
	METADATA,
	/** What is said about the actors in the register of sources. Counts actors. */
	REGISTER,
	/** The definitions of labels. Counts labels. */
	CODEBOOK,
	/** Values of attributes. */
	ATTRIBUTES,
	/** Whether a value is one or a list, a text, a number or a flag, where the codebook does not say it. Counts values. */
	VALUE_TYPES,
	/** Links between marks. */
	LINKS,
	/** Links to marks that are not written or not there. */
	DANGLING_LINKS,
	/** Notes on marks. */
	NOTES,
	/** That several spans are one mark. Counts marks. */
	PIECES,
	/** Marks whose words are no longer in the text. */
	ORPHANS,
	/** Who marked. Counts marks. */
	ANNOTATORS,
	/** How far an annotator is with an article. Counts articles of each annotator. */
	STATUS,
	/** Who or what proposed a mark, and when it was made and changed. Counts marks. */
	PROVENANCE,
	/** Ids of marks. */
	IDS,
	/** Members of files that this version does not know. */
	UNKNOWN_MEMBERS,
	/** Cells that look like formulas get an apostrophe in front. Counts cells. */
	EXACT_CELLS,
	/** Cells that are longer than the format allows are cut. Counts cells. */
	LONG_CELLS,
	/** Quotations that are longer than may be passed on are cut. Counts marks. */
	LONG_QUOTES,
	/** Characters that the format forbids become blanks. */
	CHARACTERS,
	/** Marks that overlap one that is written. */
	OVERLAPS,
	/** Marks that begin or end within a word are widened to it. */
	PARTIAL_WORDS,
	/** Blanks at the edges of marks. Counts marks. */
	BLANK_EDGES;

	/** How much of it there is in one article; 0 for what only the writer can count. */
	int in(SelectedArticle article) {
		return switch (this) {
			case TEXT -> 1;
			case UNMARKED_ARTICLES -> article.markCount() == 0 ? 1 : 0;
			case ZONES -> article.article().zones().all().size();
			case METADATA -> article.article().metadata().members().isEmpty() ? 0 : 1;
			case ATTRIBUTES -> sum(article, mark -> mark.attributes().size());
			case LINKS -> sum(article, SelectedArticle::links);
			case DANGLING_LINKS -> dangling(article);
			case NOTES -> count(article, mark -> !mark.note().isEmpty());
			case PIECES -> count(article, mark -> mark.spans().size() > 1);
			case ORPHANS -> count(article, Annotation::orphan);
			case ANNOTATORS, IDS -> article.markCount();
			case STATUS -> article.files().size();
			case PROVENANCE -> count(article, mark -> !mark.provenance().equals(Annotation.Provenance.NONE));
			case UNKNOWN_MEMBERS -> count(article, mark -> !mark.other().isEmpty())
					+ (int) article.files().stream().filter(file -> !file.other().isEmpty()).count();
			case VALUE_TYPES -> sum(article, mark -> (int) mark.attributes().values().stream()
					.filter(value -> !(value instanceof String)).count());
			case REGISTER, CODEBOOK, EXACT_CELLS, LONG_CELLS, LONG_QUOTES, CHARACTERS, OVERLAPS,
					PARTIAL_WORDS, BLANK_EDGES -> 0;
		};
	}

	private static int count(SelectedArticle article, Predicate<Annotation> lost) {
		return sum(article, mark -> lost.test(mark) ? 1 : 0);
	}

	private static int sum(SelectedArticle article, ToIntFunction<Annotation> amount) {
		int sum = 0;
		for (List<Annotation> marks : article.marks()) {
			for (Annotation mark : marks) {
				sum += amount.applyAsInt(mark);
			}
		}
		return sum;
	}

	private static int dangling(SelectedArticle article) {
		int dangling = 0;
		for (int i = 0; i < article.files().size(); i++) {
			AnnotationFile file = article.files().get(i);
			SelectedArticle.Ends ends = article.ends(i);
			for (Annotation mark : article.marks().get(i)) {
				for (List<String> targets : mark.links().values()) {
					for (String target : targets) {
						dangling += file.annotations().get(target).filter(ends::isWritten).isEmpty() ? 1 : 0;
					}
				}
			}
		}
		return dangling;
	}
}
