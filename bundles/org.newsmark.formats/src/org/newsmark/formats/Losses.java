// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Counts what a format could not hold while a corpus is written. Safe for several threads. */
public final class Losses {

	private final Set<Loss> declared;
	private final Map<Loss, Integer> counts = new EnumMap<>(Loss.class);

	/** @param declared what the writer says that it loses; nothing else may be counted */
	public Losses(Set<Loss> declared) {
		this.declared = declared.isEmpty() ? EnumSet.noneOf(Loss.class) : EnumSet.copyOf(declared);
	}

	/**
	 * For what only the writer can count.
	 *
	 * @throws IllegalArgumentException if the writer did not declare it: a researcher would learn of it too late
	 */
	public synchronized void add(Loss loss, int amount) {
		if (amount > 0) {
			if (!declared.contains(loss)) {
				throw new IllegalArgumentException(loss + " was not declared");
			}
			counts.merge(loss, amount, Integer::sum);
		}
	}

	void count(SelectedArticle article) {
		for (Loss loss : declared) {
			add(loss, loss.in(article));
		}
	}

	boolean isDeclared(Loss loss) {
		return declared.contains(loss);
	}

	/** In the order of {@link Loss}; without those that did not happen. */
	public synchronized Map<Loss, Integer> counts() {
		return Collections.unmodifiableMap(new EnumMap<>(counts));
	}
}
