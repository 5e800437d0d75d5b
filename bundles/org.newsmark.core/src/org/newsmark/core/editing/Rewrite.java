// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.editing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.newsmark.core.annotation.Annotation;

/**
 * Marks as they are, and as they become: one step of undo.
 *
 * @param before those that go and those that change
 * @param after  those that come and those that change, with the same id
 */
public record Rewrite(List<Annotation> before, List<Annotation> after) {

	public static final Rewrite NOTHING = new Rewrite(List.of(), List.of());

	public Rewrite {
		before = List.copyOf(before);
		after = List.copyOf(after);
	}

	public boolean isEmpty() {
		return before.equals(after);
	}

	/** Collects changes of which several may concern one mark. */
	static final class Collector {

		private final Map<String, Annotation> before = new LinkedHashMap<>();
		private final Map<String, Annotation> after = new LinkedHashMap<>();

		/** The mark as the changes so far have made it. */
		Annotation now(Annotation mark) {
			return after.getOrDefault(mark.id(), mark);
		}

		void change(Annotation mark, Annotation next) {
			if (!next.equals(now(mark))) {
				before.putIfAbsent(mark.id(), mark);
				after.put(mark.id(), next);
			}
		}

		void remove(Annotation mark) {
			before.putIfAbsent(mark.id(), mark);
			after.remove(mark.id());
		}

		void add(Annotation mark) {
			after.put(mark.id(), mark);
		}

		Rewrite done() {
			return new Rewrite(new ArrayList<>(before.values()), new ArrayList<>(after.values()));
		}
	}
}
