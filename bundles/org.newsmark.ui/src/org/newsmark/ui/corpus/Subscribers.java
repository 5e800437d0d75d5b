// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.corpus;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.newsmark.core.corpus.Subscription;

/** Who wants to be told, and is told on the UI thread in the order in which things happened. Any thread. */
final class Subscribers<T> {

	private final List<Entry<T>> entries = new CopyOnWriteArrayList<>();
	private final Executor ui;

	Subscribers(Executor ui) {
		this.ui = ui;
	}

	Subscription add(Consumer<T> consumer) {
		Entry<T> entry = new Entry<>(consumer);
		entries.add(entry);
		return () -> entries.remove(entry);
	}

	/** Who unsubscribes between this call and the UI thread's turn is not told any more. */
	void tell(List<T> news) {
		ui.execute(() -> news.forEach(each -> entries.forEach(entry -> entry.consumer.accept(each))));
	}

	/** With the identity of the subscription, so that the same consumer may subscribe twice. */
	private static final class Entry<T> {
		private final Consumer<T> consumer;

		Entry(Consumer<T> consumer) {
			this.consumer = consumer;
		}
	}
}
