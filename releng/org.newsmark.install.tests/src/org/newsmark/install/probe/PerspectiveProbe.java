// SPDX-License-Identifier: EPL-2.0
package org.newsmark.install.probe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.ui.IStartup;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;

/**
 * Opens a perspective as soon as the workbench is up, makes every view of it, writes down what came, and closes the
 * workbench. Talks to the test through system properties and a file, since it runs in another process.
 */
public final class PerspectiveProbe implements IStartup {

	/** System property: the perspective to open. */
	public static final String PERSPECTIVE = "newsmark.probe.perspective";
	/** System property: the file to write; first line the perspective that is open, then one line for each view. */
	public static final String REPORT = "newsmark.probe.report";

	@Override
	public void earlyStartup() {
		IWorkbench workbench = PlatformUI.getWorkbench();
		workbench.getDisplay().asyncExec(() -> {
			try {
				Files.write(Path.of(System.getProperty(REPORT)), open(workbench, System.getProperty(PERSPECTIVE)));
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			} finally {
				// After what the new views have asked to be done later on this thread.
				workbench.getDisplay().asyncExec(workbench::close);
			}
		});
	}

	private static List<String> open(IWorkbench workbench, String perspective) {
		var lines = new ArrayList<String>();
		try {
			IWorkbenchPage page = workbench.showPerspective(perspective, workbench.getActiveWorkbenchWindow());
			lines.add(page.getPerspective().getId());
			for (IViewReference view : page.getViewReferences()) {
				lines.add((view.getView(true) == null ? "no view: " : "view: ") + view.getId());
			}
		} catch (WorkbenchException e) {
			lines.add(e.toString());
		}
		return lines;
	}
}
