// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationFile;
import org.newsmark.core.annotation.AnnotationSet;
import org.newsmark.core.annotation.AnnotationStatus;
import org.newsmark.core.text.TextSpan;

/**
 * What changes from one state of the marks to the next: all that undo has to keep, whatever the number of marks. Holds also when other
 * marks were merged in from outside between doing and undoing.
 *
 * @param before marks as they were: those that go and those that change
 * @param after  marks as they become: those that come and those that change
 */
public record MarksDelta(List<Annotation> before, List<Annotation> after, AnnotationStatus statusBefore, AnnotationStatus statusAfter) {

	/** Up to this many marks are taken out one by one, each a copy of arrays; beyond, the set is built anew. */
	private static final int FEW = 8;

	public MarksDelta {
		before = List.copyOf(before);
		after = List.copyOf(after);
	}

	/** What leads from the one to the other. */
	public static MarksDelta between(AnnotationFile from, AnnotationFile to) {
		List<Annotation> before = new ArrayList<>();
		List<Annotation> after = new ArrayList<>();
		for (Annotation mark : from.annotations().all()) {
			Optional<Annotation> next = to.annotations().get(mark.id());
			if (next.isEmpty() || !next.get().equals(mark)) {
				before.add(mark);
				next.ifPresent(after::add);
			}
		}
		for (Annotation mark : to.annotations().all()) {
			if (from.annotations().get(mark.id()).isEmpty()) {
				after.add(mark);
			}
		}
		return new MarksDelta(before, after, from.status(), to.status());
	}

	public MarksDelta reversed() {
		return new MarksDelta(after, before, statusAfter, statusBefore);
	}

	public AnnotationSet appliedTo(AnnotationSet marks) {
		Set<String> going = new HashSet<>();
		before.forEach(mark -> going.add(mark.id()));
		after.forEach(mark -> going.remove(mark.id()));
		AnnotationSet rest = marks;
		if (going.size() <= FEW) {
			for (String id : going) {
				rest = rest.without(id);
			}
		} else {
			rest = rest.withoutLinked(going);
		}
		return after.isEmpty() ? rest : rest.withAll(after);
	}

	/** Where something looks different now: the pieces of all these marks, before and after, in no order. */
	public List<TextSpan> touched() {
		List<TextSpan> spans = new ArrayList<>();
		before.forEach(mark -> spans.addAll(mark.spans()));
		after.forEach(mark -> spans.addAll(mark.spans()));
		return spans;
	}

	public boolean changesStatus() {
		return statusBefore != statusAfter;
	}

	/** Whether nothing changes. */
	public boolean isEmpty() {
		return before.equals(after) && !changesStatus();
	}
}
