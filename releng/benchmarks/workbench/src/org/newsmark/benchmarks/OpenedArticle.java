// SPDX-License-Identifier: EPL-2.0
package org.newsmark.benchmarks;

import java.util.function.BooleanSupplier;

import org.eclipse.core.resources.IProject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.ui.article.ArticleSession;
import org.newsmark.ui.article.SessionState;
import org.newsmark.ui.corpus.CorpusResources;

/** An article in the real editor. UI thread only. */
final class OpenedArticle {

	private final UiQueue queue;
	private final IWorkbenchPage page;
	private final IEditorPart editor;
	private final StyledText text;
	private final ArticleSession session;
	/** Paints of the text since its marks are known. */
	private int paints;

	/** Comes back when the first page is painted with its marks; the queue counts from the beginning of it. */
	OpenedArticle(UiQueue queue, IWorkbenchPage page, IProject project, String article) throws PartInitException {
		this.queue = queue;
		this.page = page;
		IEditorPart[] opened = new IEditorPart[1];
		queue.restart();
		queue.handle(() -> {
			try {
				opened[0] = IDE.openEditor(page, CorpusResources.textOf(project, new ArticlePath(article)));
			} catch (PartInitException e) {
				throw new IllegalStateException(article, e);
			}
		});
		queue.forgetLongest();
		editor = opened[0];
		text = (StyledText) editor.getAdapter(Control.class);
		session = editor.getAdapter(ArticleSession.class);
		text.addListener(SWT.Paint, event -> {
			if (session.state() instanceof SessionState.Ready) {
				paints++;
			}
		});
		queue.until("the first page", () -> paints > 0);
		queue.flush(text);
	}

	StyledText text() {
		return text;
	}

	ArticleSession session() {
		return session;
	}

	IEditorPart editor() {
		return editor;
	}

	/** Milliseconds until a change that this begins is painted and the display has drawn it. */
	double untilPainted(Runnable change, BooleanSupplier changed) {
		int before = paints;
		queue.restart();
		change.run();
		queue.until("the change", () -> changed.getAsBoolean() && paints > before);
		queue.flush(text);
		return queue.elapsed();
	}

	void close() {
		page.closeEditor(editor, false);
		queue.drain(300);
	}
}
