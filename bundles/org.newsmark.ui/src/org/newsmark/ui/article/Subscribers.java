// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.article;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.newsmark.core.corpus.Subscription;

/** Who wants to know of a session's changes. A subscriber may come or go while one is told. */
final class Subscribers {

	/** A wrapper per subscription, so that one consumer may subscribe twice. */
	private record Entry(Consumer<SessionChange> subscriber, Object identity) {
	}

	private final List<Entry> entries = new CopyOnWriteArrayList<>();

	Subscription add(Consumer<SessionChange> subscriber) {
		Entry entry = new Entry(subscriber, new Object());
		entries.add(entry);
		return () -> entries.remove(entry);
	}

	void tell(SessionChange change) {
		for (Entry entry : entries) {
			entry.subscriber().accept(change);
		}
	}

	void clear() {
		entries.clear();
	}
}
