// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.codebook.Relation;

/** E3: links are relations of the codebook, between labels they are made for, and as many as they may be. */
final class RelationCheck implements Check {

	@Override
	public void check(Checked checked, Consumer<Finding> found) {
		for (Annotation mark : checked.marks().all()) {
			mark.links().forEach((relation, targets) -> checkLinks(checked, mark, relation, targets, found));
			for (Relation relation : checked.codebook().relationsFrom(mark.label())) {
				int count = mark.linked(relation.id()).size();
				if (count < relation.min()) {
					found.accept(number("few", mark, relation, count, relation.min()));
				} else if (count > relation.max()) {
					found.accept(number("many", mark, relation, count, relation.max()));
				}
			}
		}
	}

	private static void checkLinks(Checked checked, Annotation mark, String id, List<String> targets, Consumer<Finding> found) {
		Optional<Relation> relation = checked.codebook().relation(id);
		if (relation.isEmpty()) {
			found.accept(Finding.of(Rule.E3, mark, "unknown", mark.words(), id));
			return;
		}
		if (!relation.get().startsAt(mark.label())) {
			found.accept(Finding.of(Rule.E3, mark, "from", mark.label(), id));
		}
		for (String target : targets) {
			Optional<Annotation> end = checked.marks().get(target);
			if (end.isEmpty()) {
				found.accept(Finding.of(Rule.E3, mark, "missing", mark.words(), id));
			} else if (!relation.get().pointsTo(end.get().label())) {
				found.accept(Finding.of(Rule.E3, mark, "to", id, end.get().label()));
			}
		}
	}

	private static Finding number(String variant, Annotation mark, Relation relation, int count, int bound) {
		return Finding.of(Rule.E3, mark, variant, mark.words(), Integer.toString(count), relation.id(), Integer.toString(bound));
	}
}
