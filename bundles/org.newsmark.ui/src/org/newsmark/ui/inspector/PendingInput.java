// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.inspector;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.IExecutionListener;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;

/**
 * Sees to it that what stands in a field is part of the marks before any command works on them (Save, Undo, Close), and before the workbench
 * closes: those do not take the keyboard out of the field.
 */
final class PendingInput implements IExecutionListener, IWorkbenchListener, AutoCloseable {

	private final IWorkbench workbench;
	private final ICommandService commands;
	private final Runnable commit;

	PendingInput(IWorkbenchWindow window, Runnable commit) {
		this.workbench = window.getWorkbench();
		this.commands = window.getService(ICommandService.class);
		this.commit = commit;
		commands.addExecutionListener(this);
		workbench.addWorkbenchListener(this);
	}

	@Override
	public void close() {
		commands.removeExecutionListener(this);
		workbench.removeWorkbenchListener(this);
	}

	@Override
	public void preExecute(String commandId, ExecutionEvent event) {
		commit.run();
	}

	@Override
	public boolean preShutdown(IWorkbench closing, boolean forced) {
		commit.run();
		return true;
	}

	@Override
	public void postShutdown(IWorkbench closed) {
		// The view is gone by then.
	}

	@Override
	public void notHandled(String commandId, NotHandledException exception) {
		// Nothing happened to the marks.
	}

	@Override
	public void postExecuteFailure(String commandId, ExecutionException exception) {
		// Said by whoever ran the command.
	}

	@Override
	public void postExecuteSuccess(String commandId, Object returnValue) {
		// The marks tell of their changes themselves.
	}
}
