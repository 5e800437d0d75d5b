// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.annotations.bulk;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationFile;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.article.ArticleText;
import org.newsmark.core.codebook.Attribute;
import org.newsmark.core.codebook.Codebook;
import org.newsmark.core.codebook.Label;
import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.editing.NewMark;
import org.newsmark.core.text.TextSpan;
import org.newsmark.core.work.Progress;
import org.newsmark.ui.article.Edit;
import org.newsmark.ui.article.EditOutcome.Done;
import org.newsmark.ui.article.Editing;
import org.newsmark.ui.article.MarkIds;
import org.newsmark.ui.article.MarksDelta;
import org.newsmark.ui.corpus.CorpusState;

/**
 * What a change of many marks would do, article by article; nothing is written. Immutable.
 *
 * @param marks  how many of the chosen marks change
 * @param stay   how many stay as they are: they are so already, the change is not possible for them, or their article cannot be read
 */
public record BulkPlan(BulkChange change, List<Step> steps, int marks, int stay) {

	/** What changes in one annotator's file. */
	public record Step(ArticlePath article, String annotator, MarksDelta delta) {
	}

	public BulkPlan {
		steps = List.copyOf(steps);
	}

	/**
	 * Reads the files that are concerned: blocks.
	 *
	 * @param chosen ids of marks by article
	 * @throws CancellationException if cancelled
	 */
	public static BulkPlan of(CorpusState.Open corpus, String annotator, Map<ArticlePath, Set<String>> chosen, BulkChange.OfMarks change,
			Progress progress) {
		List<Step> steps = new ArrayList<>();
		int marks = 0;
		int all = 0;
		for (Map.Entry<ArticlePath, Set<String>> entry : chosen.entrySet()) {
			progress.checkCancelled();
			all += entry.getValue().size();
			try {
				ArticleText text = corpus.folder().readText(entry.getKey());
				AnnotationFile file = corpus.folder().readAnnotations(text, annotator).file();
				Editing editing = new Editing(file, text.text(), corpus.codebook(), Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
				Set<String> possible = possible(editing, corpus.codebook(), entry.getValue(), change);
				if (!possible.isEmpty() && editing.plan(change.of(possible)) instanceof Done(MarksDelta delta)) {
					steps.add(new Step(entry.getKey(), annotator, delta));
					marks += possible.size();
				}
			} catch (IOException | ArticleFormatException staysAsItIs) {
				continue;
			}
		}
		return new BulkPlan(change, steps, marks, all - marks);
	}

	/**
	 * New marks over these words: reads the files that are concerned, blocks.
	 *
	 * @throws CancellationException if cancelled
	 */
	public static BulkPlan marking(CorpusState.Open corpus, String annotator, List<Place> places, String label, Progress progress) {
		Map<ArticlePath, List<Place>> byArticle = places.stream()
				.collect(Collectors.groupingBy(Place::article, LinkedHashMap::new, Collectors.toList()));
		List<Step> steps = new ArrayList<>();
		byArticle.forEach((article, here) -> {
			progress.checkCancelled();
			try {
				ArticleText text = corpus.folder().readText(article);
				AnnotationFile file = corpus.folder().readAnnotations(text, annotator).file();
				Editing editing = new Editing(file, text.text(), corpus.codebook(), Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
				List<Annotation> marks = newMarks(editing, here, label);
				if (!marks.isEmpty() && editing.plan(new Edit.AddMarks(marks)) instanceof Done(MarksDelta delta)) {
					steps.add(new Step(article, annotator, delta));
				}
			} catch (IOException | ArticleFormatException staysAsItIs) {
				return;
			}
		});
		int marks = count(steps);
		return new BulkPlan(new BulkChange.Mark(label), steps, marks, places.size() - marks);
	}

	/** Those whose words still stand there and have no such mark yet; the same words chosen twice are marked once. */
	private static List<Annotation> newMarks(Editing editing, List<Place> places, String label) {
		Optional<Label> known = editing.codebook().label(label);
		Set<List<TextSpan>> taken = new HashSet<>();
		List<Annotation> marks = new ArrayList<>();
		for (Place place : places) {
			boolean whole = !place.spans().isEmpty() && place.spans().stream().allMatch(span -> span.isWholeIn(editing.text()));
			if (whole && known.isPresent() && taken.add(place.spans())) {
				Annotation mark = NewMark.of(MarkIds.next(), known.get(), place.spans(), editing.text(), Map.of(), editing.codebook(), editing.now());
				if (mark.words().equals(place.words()) && editing.plan(new Edit.AddMarks(List.of(mark))) instanceof Done) {
					marks.add(mark);
				}
			}
		}
		return marks;
	}

	/** Without what it would do to these articles. */
	BulkPlan without(Predicate<ArticlePath> article) {
		List<Step> left = steps.stream().filter(step -> !article.test(step.article())).toList();
		int changed = marks - count(steps) + count(left);
		return new BulkPlan(change, left, changed, stay + marks - changed);
	}

	private static int count(List<Step> steps) {
		return steps.stream().mapToInt(step -> step.delta().after().size()).sum();
	}

	/** One mark that cannot be changed is no reason to leave the others. */
	private static Set<String> possible(Editing editing, Codebook codebook, Set<String> ids, BulkChange.OfMarks change) {
		Set<String> possible = new HashSet<>();
		for (String id : ids) {
			if (isMeant(editing.file(), codebook, id, change) && editing.plan(change.of(Set.of(id))) instanceof Done) {
				possible.add(id);
			}
		}
		return possible;
	}

	/** A value is set only for labels that have the attribute. */
	private static boolean isMeant(AnnotationFile file, Codebook codebook, String id, BulkChange change) {
		return !(change instanceof BulkChange.SetValue set) || file.annotations().get(id).flatMap(mark -> codebook.label(mark.label()))
				.map(label -> codebook.attributesOf(label).stream().map(Attribute::id).anyMatch(set.attribute()::equals)).orElse(false);
	}
}
