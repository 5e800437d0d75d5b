// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.article;

import java.util.function.Consumer;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/**
 * One article's steps in the workbench's undo history, without limit, and the knowledge which of them is saved: the article is dirty as
 * long as the last step is not the saved one, so that undoing back to it is clean again, across any number of saves.
 */
final class EditHistory {

	/** Stands for "before the first step". */
	private static final Object START = new Object();

	private final IOperationHistory operations;
	private final IUndoContext context;
	private final Consumer<Step> put;
	private final Consumer<Boolean> dirtyChanged;
	private final IOperationHistoryListener listener = this::historyChanged;
	private Object saved = START;
	private boolean dirty;

	EditHistory(IOperationHistory operations, String label, Consumer<Step> put, Consumer<Boolean> dirtyChanged) {
		this.operations = operations;
		this.context = new ObjectUndoContext(this, label);
		this.put = put;
		this.dirtyChanged = dirtyChanged;
		operations.setLimit(context, Integer.MAX_VALUE);
		operations.addOperationHistoryListener(listener);
	}

	IUndoContext context() {
		return context;
	}

	void execute(String name, Step step) {
		Operation operation = new Operation(name, step);
		operation.addContext(context);
		try {
			operations.execute(operation, null, null);
		} catch (ExecutionException e) {
			throw new IllegalStateException("A step in memory cannot fail: " + name, e);
		}
	}

	/**
	 * Makes the last step a longer one; a new one if there is no last step, or if it is the one that is saved.
	 *
	 * @param whole what both together change
	 * @param more  what this adds to what is done already
	 */
	void extend(String name, Step whole, Step more) {
		IUndoableOperation last = operations.getUndoOperation(context);
		if (last instanceof Operation operation && last != saved) {
			put.accept(more);
			operation.step = whole;
		} else {
			execute(name, more);
		}
	}

	/** Token of the last step that is done. */
	Object position() {
		IUndoableOperation last = operations.getUndoOperation(context);
		return last == null ? START : last;
	}

	boolean isDirty() {
		return dirty;
	}

	void markSaved(Object position) {
		saved = position;
		updateDirty();
	}

	/** No step leads back to what is saved. */
	void markUnsaved() {
		markSaved(new Object());
	}

	/** Drops all steps; what is there now counts as saved. */
	void forget() {
		operations.dispose(context, true, true, false);
		markSaved(START);
	}

	void dispose() {
		operations.removeOperationHistoryListener(listener);
		operations.dispose(context, true, true, true);
	}

	private void historyChanged(OperationHistoryEvent event) {
		boolean moved = switch (event.getEventType()) {
			case OperationHistoryEvent.OPERATION_ADDED, OperationHistoryEvent.UNDONE, OperationHistoryEvent.REDONE -> true;
			default -> false;
		};
		if (moved && event.getOperation().hasContext(context)) {
			updateDirty();
		}
	}

	private void updateDirty() {
		boolean now = position() != saved;
		if (now != dirty) {
			dirty = now;
			dirtyChanged.accept(now);
		}
	}

	private final class Operation extends AbstractOperation {

		private Step step;

		Operation(String name, Step step) {
			super(name);
			this.step = step;
		}

		@Override
		public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
			put.accept(step);
			return Status.OK_STATUS;
		}

		@Override
		public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
			return execute(monitor, info);
		}

		@Override
		public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
			put.accept(step.reversed());
			return Status.OK_STATUS;
		}
	}
}
