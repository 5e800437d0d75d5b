// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor.frames;

import java.nio.charset.StandardCharsets;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.newsmark.assist.frames.CueLists;
import org.newsmark.ui.EditMessages;

/** Opens the cue lists of the corpus as text; the lists that ship are copied there first if the corpus has none of its own. */
public final class EditCuesHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) {
		IEditorPart editor = HandlerUtil.getActiveEditor(event);
		IEditorInput input = editor == null ? null : editor.getEditorInput();
		if (editor != null && input instanceof IFileEditorInput article) {
			IFile file = article.getFile().getProject().getFile(CueLists.FILE);
			IWorkbenchPage page = editor.getSite().getPage();
			Display display = page.getWorkbenchWindow().getShell().getDisplay();
			Job job = Job.create(EditMessages.Frame_copyingCues, (ICoreRunnable) monitor -> {
				file.refreshLocal(IResource.DEPTH_ZERO, monitor);
				if (!file.exists()) {
					file.create(CueLists.standardText().getBytes(StandardCharsets.UTF_8), true, false, monitor);
					file.setCharset(StandardCharsets.UTF_8.name(), monitor);
				}
				if (!display.isDisposed()) {
					display.asyncExec(() -> open(file, page));
				}
			});
			job.schedule();
		}
		return null;
	}

	private static void open(IFile file, IWorkbenchPage page) {
		if (page.getWorkbenchWindow().getShell() == null || page.getWorkbenchWindow().getShell().isDisposed()) {
			return;
		}
		try {
			IDE.openEditor(page, file);
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus());
		}
	}
}
