// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.commands;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;
import org.eclipse.ui.statushandlers.StatusManager;
import org.newsmark.ui.Messages;

/**
 * Runs commands given as {@code ParameterizedCommand.serialize} writes them: {@code id(parameter=value)}. UI thread only.
 */
public final class CommandRunner {

	private final IServiceLocator services;

	/** @param services of a window or a part */
	public CommandRunner(IServiceLocator services) {
		this.services = services;
	}

	/** A failure is shown and logged. */
	public void run(String command) {
		try {
			services.getService(IHandlerService.class)
					.executeCommand(services.getService(ICommandService.class).deserialize(command), null);
		} catch (CommandException e) {
			StatusManager.getManager().handle(Status.error(NLS.bind(Messages.Command_cannotRun, command), e),
					StatusManager.SHOW | StatusManager.LOG);
		}
	}

	/** @param text with links whose {@code href} is a command: {@code <a href="id(…)">words</a>} */
	public Link link(Composite parent, String text) {
		Link link = new Link(parent, SWT.WRAP);
		link.setText(text);
		link.addListener(SWT.Selection, event -> run(event.text));
		return link;
	}
}
