// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.annotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.newsmark.core.text.TextSpan;

/**
 * All marks of one annotator in one article, indexed by position and by id. Immutable: an edit makes the next set, and keeping the last one
 * is undo. "Which marks touch this range" costs O(log n + hits), see {@link SpanTree}. An edit copies arrays, about 0.2 ms for 100,000 marks.
 */
public final class AnnotationSet {

	/** More changes at once are sorted in together. */
	private static final int FEW = 16;

	public static final AnnotationSet EMPTY = new AnnotationSet(new Annotation[0], new Annotation[0]);

	/** In order of {@link Annotation#BY_POSITION}. */
	private final Annotation[] ordered;
	/** The same by id. */
	private final Annotation[] byId;
	private final SpanTree spans;

	private AnnotationSet(Annotation[] ordered, Annotation[] byId) {
		this.ordered = ordered;
		this.byId = byId;
		this.spans = new SpanTree(ordered);
	}

	/** @throws IllegalArgumentException if two have the same id */
	public static AnnotationSet of(Collection<Annotation> annotations) {
		if (annotations.isEmpty()) {
			return EMPTY;
		}
		Annotation[] ordered = annotations.toArray(Annotation[]::new);
		Arrays.sort(ordered, Annotation.BY_POSITION);
		Annotation[] byId = ordered.clone();
		Arrays.sort(byId, Comparator.comparing(Annotation::id));
		for (int i = 1; i < byId.length; i++) {
			if (byId[i].id().equals(byId[i - 1].id())) {
				throw new IllegalArgumentException("Two annotations have the id " + byId[i].id());
			}
		}
		return new AnnotationSet(ordered, byId);
	}

	/** Number of marks, orphans included. */
	public int size() {
		return ordered.length;
	}

	public boolean isEmpty() {
		return ordered.length == 0;
	}

	/** All marks in the order of {@link Annotation#BY_POSITION}, orphans included; a view without copying. */
	public List<Annotation> all() {
		return Collections.unmodifiableList(Arrays.asList(ordered));
	}

	public Optional<Annotation> get(String id) {
		int index = indexOf(byId, id);
		return index < 0 ? Optional.empty() : Optional.of(byId[index]);
	}

	/** Marks with a span that shares at least one code unit with the range, each once, by position. O(log n + hits). */
	public List<Annotation> touching(TextSpan range) {
		Set<Annotation> found = Collections.newSetFromMap(new IdentityHashMap<>());
		forEachPiece(range.start(), range.end(), (annotation, start, end) -> found.add(annotation));
		return found.stream().sorted(Annotation.BY_POSITION).toList();
	}

	/**
	 * Every span that shares at least one code unit with the range, by start; a mark of several spans comes once per span. For painting:
	 * makes no list. O(log n + hits).
	 *
	 * @param start in UTF-16 code units
	 * @param end   exclusive
	 */
	public void forEachPiece(int start, int end, PieceVisitor visitor) {
		spans.visit(start, end, visitor);
	}

	/** Receives a span's edges in UTF-16 code units, so that no object is made per span. */
	public interface PieceVisitor {
		void piece(Annotation annotation, int start, int end);
	}

	/** Marks that have a link to this one, by position. O(n): for edits and displays of one mark, not for painting. */
	public List<Annotation> linkingTo(String id) {
		List<Annotation> found = new ArrayList<>();
		for (Annotation annotation : ordered) {
			if (!annotation.links().isEmpty() && linksTo(annotation, id)) {
				found.add(annotation);
			}
		}
		return List.copyOf(found);
	}

	private static boolean linksTo(Annotation annotation, String id) {
		for (List<String> targets : annotation.links().values()) {
			if (targets.contains(id)) {
				return true;
			}
		}
		return false;
	}

	/** The first mark that starts behind this offset, if any. O(log n). */
	public Optional<Annotation> firstAfter(int offset) {
		int index = firstStartingAt(offset + 1);
		return index < ordered.length ? Optional.of(ordered[index]) : Optional.empty();
	}

	/** Position of this mark in {@link #all()}, or -1. */
	public int indexOf(Annotation annotation) {
		int index = Arrays.binarySearch(ordered, annotation, Annotation.BY_POSITION);
		return Math.max(-1, index);
	}

	/** With this mark added, or put in place of the one with its id. */
	public AnnotationSet with(Annotation annotation) {
		return withFew(List.of(annotation));
	}

	/**
	 * With all of these added or put in place of those with their ids.
	 *
	 * @throws IllegalArgumentException if two have the same id
	 */
	public AnnotationSet withAll(Collection<Annotation> changed) {
		Set<String> ids = new HashSet<>();
		changed.forEach(annotation -> ids.add(annotation.id()));
		if (changed.size() <= FEW && ids.size() == changed.size()) {
			return withFew(changed);
		}
		List<Annotation> next = new ArrayList<>(ordered.length + changed.size());
		for (Annotation annotation : ordered) {
			if (!ids.contains(annotation.id())) {
				next.add(annotation);
			}
		}
		next.addAll(changed);
		return of(next);
	}

	/** Each costs two copies of arrays, so that the others need not be sorted; the index is made once. */
	private AnnotationSet withFew(Collection<Annotation> changed) {
		Annotation[] nextOrdered = ordered;
		Annotation[] nextById = byId;
		for (Annotation annotation : changed) {
			int index = indexOf(nextById, annotation.id());
			if (index >= 0) {
				nextOrdered = remove(nextOrdered, Arrays.binarySearch(nextOrdered, nextById[index], Annotation.BY_POSITION));
				nextById = remove(nextById, index);
			}
			nextOrdered = insert(nextOrdered, annotation, Annotation.BY_POSITION);
			nextById = insert(nextById, annotation, Comparator.comparing(Annotation::id));
		}
		return changed.isEmpty() ? this : new AnnotationSet(nextOrdered, nextById);
	}

	/** Without this mark; links to it stay, see {@link #withoutLinked(Set)}. */
	public AnnotationSet without(String id) {
		int index = indexOf(byId, id);
		if (index < 0) {
			return this;
		}
		int place = Arrays.binarySearch(ordered, byId[index], Annotation.BY_POSITION);
		return new AnnotationSet(remove(ordered, place), remove(byId, index));
	}

	/** Without these marks and without any link to them, so that no link points nowhere. */
	public AnnotationSet withoutLinked(Set<String> ids) {
		List<Annotation> next = new ArrayList<>(ordered.length);
		for (Annotation annotation : ordered) {
			if (!ids.contains(annotation.id())) {
				next.add(dropLinks(annotation, ids));
			}
		}
		return of(next);
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof AnnotationSet set && Arrays.equals(ordered, set.ordered);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(ordered);
	}

	@Override
	public String toString() {
		return ordered.length + " annotations";
	}

	private static Annotation dropLinks(Annotation annotation, Set<String> ids) {
		Annotation result = annotation;
		for (List<String> targets : annotation.links().values()) {
			for (String target : targets) {
				if (ids.contains(target)) {
					result = result.withoutLinksTo(target);
				}
			}
		}
		return result;
	}

	private int firstStartingAt(int offset) {
		int low = 0;
		int high = ordered.length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (ordered[middle].start() < offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	private static int indexOf(Annotation[] byId, String id) {
		int low = 0;
		int high = byId.length - 1;
		while (low <= high) {
			int middle = (low + high) >>> 1;
			int order = byId[middle].id().compareTo(id);
			if (order == 0) {
				return middle;
			}
			if (order < 0) {
				low = middle + 1;
			} else {
				high = middle - 1;
			}
		}
		return -1;
	}

	private static Annotation[] insert(Annotation[] array, Annotation element, Comparator<Annotation> order) {
		int place = -Arrays.binarySearch(array, element, order) - 1;
		Annotation[] next = new Annotation[array.length + 1];
		System.arraycopy(array, 0, next, 0, place);
		next[place] = element;
		System.arraycopy(array, place, next, place + 1, array.length - place);
		return next;
	}

	private static Annotation[] remove(Annotation[] array, int place) {
		Annotation[] next = new Annotation[array.length - 1];
		System.arraycopy(array, 0, next, 0, place);
		System.arraycopy(array, place + 1, next, place, array.length - place - 1);
		return next;
	}
}
