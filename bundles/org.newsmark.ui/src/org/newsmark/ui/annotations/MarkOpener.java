// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.annotations;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.texteditor.ITextEditor;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.corpus.Subscription;
import org.newsmark.core.text.TextSpan;
import org.newsmark.index.MarkRow;
import org.newsmark.ui.Messages;
import org.newsmark.ui.article.ArticleSession;
import org.newsmark.ui.article.SessionState;
import org.newsmark.ui.corpus.OpenCorpus;

/** Opens the article of a mark and shows the mark there; that of another annotator is not selected, only its words are. UI thread only. */
public final class MarkOpener {

	private final IWorkbenchPage page;

	public MarkOpener(IWorkbenchPage page) {
		this.page = page;
	}

	public void open(OpenCorpus corpus, MarkRow mark) {
		try {
			IEditorPart editor = IDE.openEditor(page, corpus.textOf(mark.article().path()), true);
			Optional.ofNullable(Adapters.adapt(editor, ArticleSession.class))
					.ifPresentOrElse(session -> whenReady(session, () -> show(editor, session, mark)), () -> reveal(editor, mark));
		} catch (PartInitException e) {
			StatusManager.getManager().handle(Status.error(NLS.bind(Messages.Open_cannotShow, mark.article().path().value()), e),
					StatusManager.SHOW | StatusManager.LOG);
		}
	}

	/** Opens an article and selects a stretch of its text. @param spans from the first to the last of them */
	public void open(OpenCorpus corpus, ArticlePath article, List<TextSpan> spans) {
		try {
			IEditorPart editor = IDE.openEditor(page, corpus.textOf(article), true);
			Optional.ofNullable(Adapters.adapt(editor, ArticleSession.class))
					.ifPresentOrElse(session -> whenReady(session, () -> reveal(editor, spans)), () -> reveal(editor, spans));
		} catch (PartInitException e) {
			StatusManager.getManager().handle(Status.error(NLS.bind(Messages.Open_cannotShow, article.value()), e),
					StatusManager.SHOW | StatusManager.LOG);
		}
	}

	/** Marks are read in the background; once they are there, or cannot be. */
	private static void whenReady(ArticleSession session, Runnable show) {
		if (!(session.state() instanceof SessionState.Loading)) {
			show.run();
			return;
		}
		Subscription[] subscription = new Subscription[1];
		subscription[0] = session.subscribe(change -> {
			if (!(session.state() instanceof SessionState.Loading)) {
				subscription[0].close();
				show.run();
			}
		});
	}

	private static void show(IEditorPart editor, ArticleSession session, MarkRow mark) {
		if (session.annotator().equals(mark.annotator()) && session.marks().get(mark.id()).isPresent()) {
			session.select(mark.id(), true);
		} else {
			reveal(editor, mark);
		}
	}

	private static void reveal(IEditorPart editor, MarkRow mark) {
		reveal(editor, mark.orphan() ? List.of() : mark.spans());
	}

	private static void reveal(IEditorPart editor, List<TextSpan> spans) {
		if (!spans.isEmpty() && editor instanceof ITextEditor text) {
			int start = spans.get(0).start();
			text.selectAndReveal(start, spans.get(spans.size() - 1).end() - start);
		}
	}
}
