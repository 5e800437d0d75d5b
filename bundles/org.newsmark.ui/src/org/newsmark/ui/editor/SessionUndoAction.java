// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.newsmark.core.corpus.Subscription;
import org.newsmark.ui.Messages;

/**
 * Undo or Redo of an article's marks, which says what it will take back. The platform's own action makes a dialog for progress each time, unseen,
 * which takes longer than any step here. UI thread only.
 */
final class SessionUndoAction extends Action implements Subscription {

	private final boolean undo;
	private final IOperationHistory history;
	private final Supplier<Optional<IUndoContext>> context;
	private final IOperationHistoryListener listener = event -> {
		if (context().map(event.getOperation()::hasContext).orElse(false)) {
			update();
		}
	};

	SessionUndoAction(boolean undo, IOperationHistory history, Supplier<Optional<IUndoContext>> context) {
		this.undo = undo;
		this.history = history;
		this.context = context;
		setActionDefinitionId(undo ? IWorkbenchCommandConstants.EDIT_UNDO : IWorkbenchCommandConstants.EDIT_REDO);
		history.addOperationHistoryListener(listener);
		update();
	}

	@Override
	public void close() {
		history.removeOperationHistoryListener(listener);
	}

	/** Another article is shown, or another step is the last one. */
	void update() {
		Optional<IUndoableOperation> step = context()
				.flatMap(each -> Optional.ofNullable(undo ? history.getUndoOperation(each) : history.getRedoOperation(each)));
		setEnabled(step.isPresent());
		setText(NLS.bind(undo ? Messages.Undo_undo : Messages.Undo_redo, step.map(IUndoableOperation::getLabel).orElse("")).strip());
	}

	@Override
	public void run() {
		context().ifPresent(each -> {
			try {
				if (undo) {
					history.undo(each, null, null);
				} else {
					history.redo(each, null, null);
				}
			} catch (ExecutionException e) {
				ILog.get().error("Cannot undo or redo in " + each.getLabel(), e);
			}
		});
	}

	private Optional<IUndoContext> context() {
		return context.get();
	}
}
