// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.commands;

import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;

/** What a command for a corpus is meant for: what is selected in a view, else the article in the active editor. UI thread only. */
public final class MeantResource {

	private MeantResource() {
	}

	/** Empty if neither is a file or folder of the workspace. */
	public static Optional<IResource> of(ExecutionEvent event) {
		return Optional.ofNullable(Adapters.adapt(HandlerUtil.getCurrentStructuredSelection(event).getFirstElement(), IResource.class))
				.or(() -> Optional.ofNullable(HandlerUtil.getActiveEditor(event)).map(IEditorPart::getEditorInput)
						.map(input -> Adapters.adapt(input, IResource.class)));
	}

	/** The same for a wizard. */
	public static IStructuredSelection selection(ExecutionEvent event) {
		return of(event).map(StructuredSelection::new).orElse(StructuredSelection.EMPTY);
	}
}
