// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.newsmark.core.corpus.Subscription;
import org.newsmark.ui.article.ArticleSession;
import org.newsmark.ui.article.SessionState;
import org.newsmark.ui.editor.painting.VisibleText;

/**
 * Keeps the text from being painted until its zones and marks are known, which is mostly before anybody could see it: else it would jump. Not for
 * long: a text that can be read is better than nothing. UI thread only.
 */
final class Curtain {

	private static final int LONGEST_MILLIS = 500;

	private final StyledText widget;
	private Subscription subscription = () -> { /* nothing to end yet */ };
	private final Runnable opening;
	private boolean closed;

	/**
	 * Call it after those who show the article have subscribed, so that it opens when they are done.
	 *
	 * @param opening is run before the text is seen first
	 */
	Curtain(VisibleText text, ArticleSession session, Runnable opening) {
		this.opening = opening;
		this.widget = text.widget();
		if (session.state() instanceof SessionState.Loading) {
			closed = true;
			widget.setRedraw(false);
			subscription = session.subscribe(change -> {
				if (!(session.state() instanceof SessionState.Loading)) {
					open();
				}
			});
			text.onClose(this::open);
			text.on(SWT.Dispose, event -> subscription.close());
			widget.getDisplay().timerExec(LONGEST_MILLIS, this::open);
		}
	}

	private void open() {
		if (closed && !widget.isDisposed()) {
			closed = false;
			subscription.close();
			opening.run();
			widget.setRedraw(true);
		}
	}
}
