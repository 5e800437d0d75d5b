// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.parts;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;
import org.newsmark.ui.article.ArticleSession;

/** Undo and Redo in a view that changes marks: they work on the article, as in its editor. */
public final class SessionUndo {

	private final IOperationHistory history;
	private final Supplier<Optional<IUndoContext>> context;

	private SessionUndo(IOperationHistory history, Supplier<Optional<IUndoContext>> context) {
		this.history = history;
		this.context = context;
	}

	/** @param handlers of the part, so that they end with it */
	public static void activate(EHandlerService handlers, IWorkbench workbench, Supplier<Optional<ArticleSession>> session) {
		activateFor(handlers, workbench, () -> session.get().map(ArticleSession::undoContext));
	}

	/** The same for what was done under some other context. */
	public static void activateFor(EHandlerService handlers, IWorkbench workbench, Supplier<Optional<IUndoContext>> context) {
		SessionUndo undo = new SessionUndo(workbench.getOperationSupport().getOperationHistory(), context);
		handlers.activateHandler(IWorkbenchCommandConstants.EDIT_UNDO, undo.new Undo());
		handlers.activateHandler(IWorkbenchCommandConstants.EDIT_REDO, undo.new Redo());
	}

	/** The same for a page of a view of the platform. @param handlers of the page */
	public static void activate(IHandlerService handlers, IWorkbench workbench, ArticleSession session) {
		SessionUndo undo = new SessionUndo(workbench.getOperationSupport().getOperationHistory(), () -> Optional.of(session.undoContext()));
		Undo back = undo.new Undo();
		Redo forth = undo.new Redo();
		handlers.activateHandler(IWorkbenchCommandConstants.EDIT_UNDO, new PageHandler(back::canExecute, back::execute));
		handlers.activateHandler(IWorkbenchCommandConstants.EDIT_REDO, new PageHandler(forth::canExecute, forth::execute));
	}

	private Optional<IUndoContext> context() {
		return context.get();
	}

	private interface Work {
		void run() throws ExecutionException;
	}

	private static final class PageHandler extends AbstractHandler {

		private final BooleanSupplier enabled;
		private final Work work;

		PageHandler(BooleanSupplier enabled, Work work) {
			this.enabled = enabled;
			this.work = work;
		}

		@Override
		public boolean isEnabled() {
			return enabled.getAsBoolean();
		}

		@Override
		public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
			work.run();
			return null;
		}
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
