// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor.folding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.newsmark.core.article.Article;
import org.newsmark.ui.article.ZoneWords;

/**
 * What can be folded in the article shown. Further lines are hidden by the platform's projection, so that Find and Go To unfold what they lead
 * to; projection knows whole lines only, so that what is too much of the first line is hidden by its style. All is folded when an article is
 * shown first. UI thread only.
 */
public final class OutsideFolds {

	private final ProjectionViewer viewer;
	private final Runnable firstLinesChanged;
	private final TreeMap<Integer, Fold> folds = new TreeMap<>();
	private final Map<Fold, ProjectionAnnotation> annotations = new HashMap<>();
	private final Set<Fold> foldedLines = new HashSet<>();

	/** @param firstLinesChanged is run when the first line of something folded or unfolded looks different now */
	public OutsideFolds(ProjectionViewer viewer, Runnable firstLinesChanged) {
		this.viewer = viewer;
		this.firstLinesChanged = firstLinesChanged;
	}

	/** Folds all that is outside of this article; what was folded before is forgotten. */
	public void show(Article article) {
		if (viewer.getProjectionAnnotationModel() == null) {
			viewer.enableProjection();
		}
		folds.clear();
		foldedLines.clear();
		Annotation[] before = annotations.values().toArray(Annotation[]::new);
		annotations.clear();
		Map<Annotation, Position> added = new LinkedHashMap<>();
		for (Fold fold : Fold.of(article.text(), article.zones())) {
			folds.put(fold.span().start(), fold);
			if (fold.hasFurtherLines()) {
				ProjectionAnnotation annotation = new ProjectionAnnotation(true);
				annotations.put(fold, annotation);
				added.put(annotation, positionOf(fold));
			} else if (fold.hides()) {
				foldedLines.add(fold);
			}
		}
		viewer.getProjectionAnnotationModel().replaceAnnotations(before, added);
	}

	/** The article was edited: what was folded stays folded, as long as there is as much outside as before. */
	public void follow(Article article) {
		List<Fold> now = Fold.of(article.text(), article.zones());
		List<Fold> before = List.copyOf(folds.values());
		boolean same = now.size() == before.size();
		for (int i = 0; same && i < now.size(); i++) {
			same = now.get(i).kinds().equals(before.get(i).kinds()) && now.get(i).hasFurtherLines() == before.get(i).hasFurtherLines();
		}
		if (!same) {
			show(article);
			return;
		}
		Map<Fold, ProjectionAnnotation> lines = Map.copyOf(annotations);
		Set<Fold> folded = Set.copyOf(foldedLines);
		folds.clear();
		annotations.clear();
		foldedLines.clear();
		for (int i = 0; i < now.size(); i++) {
			Fold fold = now.get(i);
			folds.put(fold.span().start(), fold);
			ProjectionAnnotation annotation = lines.get(before.get(i));
			if (annotation != null) {
				annotations.put(fold, annotation);
			} else if (folded.contains(before.get(i))) {
				foldedLines.add(fold);
			}
		}
	}

	/** Unfolds or folds what lies at this offset of the article; false if nothing there can be. */
	public boolean toggle(int offset) {
		Optional<Fold> fold = at(offset).filter(Fold::hides);
		fold.ifPresent(each -> set(each, !isFolded(each)));
		return fold.isPresent();
	}

	/** Unfolds all if anything is folded, else folds all. */
	public void toggleAll() {
		boolean folded = folds.values().stream().anyMatch(this::isFolded);
		folds.values().stream().filter(Fold::hides).filter(fold -> isFolded(fold) == folded).forEach(fold -> set(fold, !folded));
	}

	/** Unfolds the first line if this offset of the article lies in what it does not show. */
	public void showAt(int offset) {
		at(offset).filter(fold -> offset > fold.shown() && offset <= fold.first() && isFolded(fold)).ifPresent(fold -> set(fold, false));
	}

	/**
	 * For the offset of the article where a line starts: from where on that line is not shown now; empty if all of it is.
	 */
	public Optional<Integer> hiddenFrom(int lineStart) {
		return startingAt(lineStart).filter(fold -> fold.shown() < fold.first() && isFolded(fold)).map(Fold::shown);
	}

	boolean isFolded(Fold fold) {
		ProjectionAnnotation annotation = annotations.get(fold);
		return annotation == null ? foldedLines.contains(fold) : annotation.isCollapsed();
	}

	/** The fold whose first line starts at this offset of the article. */
	Optional<Fold> startingAt(int offset) {
		return Optional.ofNullable(folds.get(offset));
	}

	/** What a folded line says before its first words. */
	static String title(Fold fold) {
		return fold.kinds().stream().map(ZoneWords::nameOf).collect(Collectors.joining(", "));
	}

	private Optional<Fold> at(int offset) {
		return Optional.ofNullable(folds.floorEntry(offset)).map(Map.Entry::getValue).filter(fold -> offset <= fold.span().end());
	}

	private void set(Fold fold, boolean folded) {
		ProjectionAnnotation annotation = annotations.get(fold);
		if (annotation != null) {
			ProjectionAnnotationModel model = viewer.getProjectionAnnotationModel();
			if (folded) {
				model.collapse(annotation);
			} else {
				model.expand(annotation);
			}
		} else if (folded) {
			foldedLines.add(fold);
		} else {
			foldedLines.remove(fold);
		}
		firstLinesChanged.run();
	}

	/** Whole lines, the last delimiter included, as projection wants it. */
	private Position positionOf(Fold fold) {
		IDocument document = viewer.getDocument();
		int start = fold.span().start();
		try {
			int last = document.getLineOfOffset(fold.span().end());
			return new Position(start, document.getLineOffset(last) + document.getLineLength(last) - start);
		} catch (BadLocationException e) {
			throw new IllegalStateException("The document is not the article's text", e);
		}
	}
}
