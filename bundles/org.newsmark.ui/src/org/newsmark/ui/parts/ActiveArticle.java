// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.parts;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;
import org.newsmark.core.corpus.Subscription;
import org.newsmark.ui.article.ArticleSession;
import org.newsmark.ui.article.SessionChange;

/**
 * Follows the article in the active editor of a window: which one it is, and what happens to it. UI thread only; to be closed with the part
 * that asked.
 */
public final class ActiveArticle implements AutoCloseable {

	/** Who wants to know. */
	public interface Listener {

		/** Another article is in the active editor now, or none. Also told once at the beginning. */
		void switched(Optional<ArticleSession> session);

		/** Something happened to the article in the active editor. */
		void changed(ArticleSession session, SessionChange change);
	}

	private final IWorkbenchPage page;
	private final Listener listener;
	private final IPartListener2 parts = new Parts();
	private Optional<ArticleSession> session = Optional.empty();
	private Subscription subscription = () -> { /* Nothing is followed yet. */ };

	private ActiveArticle(IWorkbenchPage page, Listener listener) {
		this.page = page;
		this.listener = listener;
	}

	public static ActiveArticle follow(IWorkbenchPage page, Listener listener) {
		ActiveArticle active = new ActiveArticle(page, listener);
		page.addPartListener(active.parts);
		active.session = active.find();
		active.subscribe();
		listener.switched(active.session);
		return active;
	}

	public Optional<ArticleSession> session() {
		return session;
	}

	/** The text file that the active editor is on; empty if it is on no file. */
	public Optional<IFile> file() {
		return Optional.ofNullable(page.getActiveEditor()).map(editor -> Adapters.adapt(editor.getEditorInput(), IFile.class));
	}

	@Override
	public void close() {
		page.removePartListener(parts);
		subscription.close();
	}

	private void update() {
		Optional<ArticleSession> next = find();
		if (!next.equals(session)) {
			subscription.close();
			session = next;
			subscribe();
			listener.switched(session);
		}
	}

	private void subscribe() {
		session.ifPresent(each -> subscription = each.subscribe(change -> told(each, change)));
	}

	private void told(ArticleSession from, SessionChange change) {
		if (change instanceof SessionChange.Closed) {
			subscription.close();
			session = Optional.empty();
			listener.switched(session);
		} else {
			listener.changed(from, change);
		}
	}

	private Optional<ArticleSession> find() {
		return Optional.ofNullable(page.getActiveEditor()).map(editor -> Adapters.adapt(editor, ArticleSession.class));
	}

	private final class Parts implements IPartListener2 {

		@Override
		public void partActivated(IWorkbenchPartReference part) {
			update();
		}

		@Override
		public void partBroughtToTop(IWorkbenchPartReference part) {
			update();
		}

		@Override
		public void partClosed(IWorkbenchPartReference part) {
			update();
		}

		@Override
		public void partInputChanged(IWorkbenchPartReference part) {
			update();
		}
	}
}
