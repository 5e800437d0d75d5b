// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index.internal.read;

import java.io.IOException;
import java.util.concurrent.locks.ReentrantLock;

import org.eclipse.jdt.annotation.Nullable;
import org.newsmark.core.work.Progress;
import org.newsmark.index.internal.block.ArticleFacts;
import org.newsmark.index.internal.block.ArticleWords;
import org.newsmark.index.internal.block.Block;
import org.newsmark.index.internal.query.Holdings;
import org.newsmark.index.internal.text.TextIndex;
import org.newsmark.index.internal.text.TextSource;
import org.newsmark.index.internal.text.TextView;

/**
 * The words of the articles. They are opened, and made whole where something is missing, when somebody searches words or an article
 * changed: a count of marks needs none of it. Any thread.
 */
final class Texts {

	/** The words of these holdings, as soon as somebody asks for them. */
	private final class Pending implements TextSource {
		private final Holdings holdings;
		private @Nullable TextView view;

		Pending(Holdings holdings) {
			this.holdings = holdings;
		}

		@Override
		public TextView view(Progress progress) throws IOException {
			lock.lock();
			try {
				TextView known = view;
				if (known == null) {
					known = complete(holdings, progress);
					view = known;
				}
				return known;
			} finally {
				lock.unlock();
			}
		}
	}

	private final Store store;
	private final ReentrantLock lock = new ReentrantLock();
	private TextSource current = TextSource.NONE;
	private @Nullable Pending pending;
	private long changes;
	private boolean added;
	private boolean closed;

	Texts(Store store) {
		this.store = store;
	}

	/** Of the holdings last told. */
	TextSource current() {
		return current;
	}

	/** Whether texts were added or taken away that have to be committed. */
	boolean isAdded() {
		return added;
	}

	/** These holdings are as they were saved, so that their texts most likely are: nothing is opened yet. */
	void later(Holdings holdings) {
		Pending later = new Pending(holdings);
		pending = later;
		current = later;
	}

	/** To add texts to; what was put off is done first. */
	TextIndex open(Progress progress) throws IOException {
		lock.lock();
		try {
			checkOpen();
			Pending put = pending;
			if (put != null) {
				put.view(progress);
				pending = null;
			}
			return store.text();
		} finally {
			lock.unlock();
		}
	}

	/** Adds what the index lacks of these holdings and takes away what is gone. */
	void completeNow(Holdings holdings, Progress progress) throws IOException {
		lock.lock();
		try {
			pending = null;
			current = known(complete(holdings, progress));
		} finally {
			lock.unlock();
		}
	}

	/** Follows a change of the holdings; if no text changed, nothing has to be done. */
	void follow(Holdings holdings, Holdings before) throws IOException {
		lock.lock();
		try {
			if (pending != null) {
				return;
			}
			if (store.text().changes() != changes || !holdings.hasArticlesOf(before)) {
				current = known(view(holdings));
			}
		} finally {
			lock.unlock();
		}
	}

	/** Nothing is opened any more. */
	void close() {
		lock.lock();
		closed = true;
		lock.unlock();
	}

	private static TextSource known(TextView view) {
		return progress -> view;
	}

	private TextView complete(Holdings holdings, Progress progress) throws IOException {
		checkOpen();
		TextView view = view(holdings);
		TextIndex text = store.text();
		boolean[] known = view.known();
		boolean any = false;
		for (int ordinal = 0; ordinal < known.length; ordinal++) {
			if (!known[ordinal]) {
				progress.checkCancelled();
				Block block = holdings.parts().get(holdings.partOf(ordinal)).block();
				int article = holdings.articleOf(ordinal);
				String words = ArticleFacts.text(block, article, 0, Integer.MAX_VALUE);
				text.put(holdings.path(ordinal), ArticleWords.of(words, ArticleFacts.zones(block, article)));
				any = true;
			}
		}
		for (String path : view.others()) {
			if (holdings.find(path) < 0) {
				text.remove(path);
				any = true;
			}
		}
		added |= any;
		return any ? view(holdings) : view;
	}

	private TextView view(Holdings holdings) throws IOException {
		changes = store.text().changes();
		return store.text().view(holdings.size(), (path, key) -> ordinal(holdings, path, key));
	}

	/** Ordinal of the article if it has the text with this key; negative if not. */
	static int ordinal(Holdings holdings, String path, long key) {
		int ordinal = holdings.find(path);
		return ordinal >= 0 && holdings.parts().get(holdings.partOf(ordinal)).block().articles().textKeys()[holdings
				.articleOf(ordinal)] == key ? ordinal : -1;
	}

	private void checkOpen() {
		if (closed) {
			throw new IllegalStateException("the index is closed");
		}
	}
}
