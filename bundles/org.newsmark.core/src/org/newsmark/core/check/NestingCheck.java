// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.check;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.codebook.FamilyRole;
import org.newsmark.core.codebook.Relation;

/** E4: a relation from quote to quote means that one lies within the other; it has no circles. */
final class NestingCheck implements Check {

	@Override
	public void check(Checked checked, Consumer<Finding> found) {
		for (Relation relation : checked.codebook().relations()) {
			if (relation.from().stream().allMatch(end -> checked.codebook().roleOf(end) == FamilyRole.QUOTE)
					&& relation.to().stream().allMatch(end -> checked.codebook().roleOf(end) == FamilyRole.QUOTE)) {
				checked.marks().all().forEach(mark -> check(checked, mark, relation, found));
			}
		}
	}

	private static void check(Checked checked, Annotation inner, Relation relation, Consumer<Finding> found) {
		for (String id : inner.linked(relation.id())) {
			Optional<Annotation> outer = checked.marks().get(id);
			if (outer.isPresent() && !holds(outer.get(), inner)) {
				found.accept(Finding.of(Rule.E4, inner, "outside", inner.words(), relation.id()));
			}
		}
		if (reachesItself(checked, inner, relation)) {
			found.accept(Finding.of(Rule.E4, inner, "circle", relation.id()));
		}
	}

	/** By outer bounds: a split quote holds what stands between its pieces. */
	private static boolean holds(Annotation outer, Annotation inner) {
		return inner.orphan() || outer.orphan() || outer.start() <= inner.start() && inner.end() <= outer.end();
	}

	private static boolean reachesItself(Checked checked, Annotation start, Relation relation) {
		Set<String> seen = new HashSet<>();
		Set<String> next = new HashSet<>(start.linked(relation.id()));
		while (!next.isEmpty()) {
			if (next.contains(start.id())) {
				return true;
			}
			seen.addAll(next);
			Set<String> further = new HashSet<>();
			next.forEach(id -> checked.marks().get(id).ifPresent(mark -> further.addAll(mark.linked(relation.id()))));
			further.removeAll(seen);
			next = further;
		}
		return false;
	}
}
