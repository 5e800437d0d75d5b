// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.IUndoManager;
import org.eclipse.jface.text.IUndoManagerExtension;

/**
 * Leads the text editor's Undo and Redo to the history of the article's marks. The text is read-only, so that there is nothing else to undo;
 * how many steps are kept is up to the session.
 */
final class SessionUndoManager implements IUndoManager, IUndoManagerExtension {

	private final Supplier<Optional<IUndoContext>> context;
	private final IOperationHistory history = OperationHistoryFactory.getOperationHistory();

	SessionUndoManager(Supplier<Optional<IUndoContext>> context) {
		this.context = context;
	}

	@Override
	@SuppressWarnings("null")
	public IUndoContext getUndoContext() {
		return context.get().orElse(null);
	}

	@Override
	public boolean undoable() {
		return context.get().filter(history::canUndo).isPresent();
	}

	@Override
	public boolean redoable() {
		return context.get().filter(history::canRedo).isPresent();
	}

	@Override
	public void undo() {
		context.get().ifPresent(each -> {
			try {
				history.undo(each, null, null);
			} catch (ExecutionException e) {
				ILog.get().error("Cannot undo in " + each.getLabel(), e);
			}
		});
	}

	@Override
	public void redo() {
		context.get().ifPresent(each -> {
			try {
				history.redo(each, null, null);
			} catch (ExecutionException e) {
				ILog.get().error("Cannot redo in " + each.getLabel(), e);
			}
		});
	}

	@Override
	public void connect(@Nullable ITextViewer viewer) {
		// The session records its steps itself.
	}

	@Override
	public void disconnect() {
		// The session outlives the viewer.
	}

	@Override
	public void beginCompoundChange() {
		// Text does not change.
	}

	@Override
	public void endCompoundChange() {
		// Text does not change.
	}

	@Override
	public void reset() {
		// Steps stay as long as the article is open.
	}

	@Override
	public void setMaximalUndoLevel(int level) {
		// Without limit.
	}
}
