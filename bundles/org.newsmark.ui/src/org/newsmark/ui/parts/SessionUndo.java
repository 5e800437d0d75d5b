// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.parts;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.newsmark.ui.article.ArticleSession;

/** Undo and Redo in a view that changes marks: they work on the article, as in its editor. */
public final class SessionUndo {

	private final IOperationHistory history;
	private final Supplier<Optional<ArticleSession>> session;

	private SessionUndo(IOperationHistory history, Supplier<Optional<ArticleSession>> session) {
		this.history = history;
		this.session = session;
	}

	/** @param handlers of the part, so that they end with it */
	public static void activate(EHandlerService handlers, IWorkbench workbench, Supplier<Optional<ArticleSession>> session) {
		SessionUndo undo = new SessionUndo(workbench.getOperationSupport().getOperationHistory(), session);
		handlers.activateHandler(IWorkbenchCommandConstants.EDIT_UNDO, undo.new Undo());
		handlers.activateHandler(IWorkbenchCommandConstants.EDIT_REDO, undo.new Redo());
	}

	private Optional<IUndoContext> context() {
		return session.get().map(ArticleSession::undoContext);
	}

	/** Called by the workbench. */
	public final class Undo {

		@CanExecute
		public boolean canExecute() {
			return context().map(history::canUndo).orElse(false);
		}

		@Execute
		public void execute() throws ExecutionException {
			if (canExecute()) {
				history.undo(context().orElseThrow(), null, null);
			}
		}
	}

	/** Called by the workbench. */
	public final class Redo {

		@CanExecute
		public boolean canExecute() {
			return context().map(history::canRedo).orElse(false);
		}

		@Execute
		public void execute() throws ExecutionException {
			if (canExecute()) {
				history.redo(context().orElseThrow(), null, null);
			}
		}
	}
}
