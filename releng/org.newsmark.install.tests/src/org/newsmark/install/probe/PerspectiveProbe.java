// SPDX-License-Identifier: EPL-2.0
package org.newsmark.install.probe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;

/**
 * Opens a perspective as soon as the workbench is up, makes every view of it, waits for the project that the workbench was
 * asked to open, writes down what came, and closes the workbench. Talks to the test through system properties and a file,
 * since it runs in another process.
 */
public final class PerspectiveProbe implements IStartup {

	/** System property: the perspective to open. */
	public static final String PERSPECTIVE = "newsmark.probe.perspective";
	/** System property: the file to write; first line the perspective that is open, then one for each view and project. */
	public static final String REPORT = "newsmark.probe.report";

	private static final int ASK_AGAIN_MILLIS = 100;
	private static final int QUESTIONS = 600;

	@Override
	public void earlyStartup() {
		IWorkbench workbench = PlatformUI.getWorkbench();
		workbench.getDisplay().asyncExec(() -> report(workbench, open(workbench, System.getProperty(PERSPECTIVE)), QUESTIONS));
	}

	/** UI thread. No event of the platform says that nothing more will come, so a project is asked for until it is there. */
	private static void report(IWorkbench workbench, List<String> lines, int questions) {
		IProject[] projects = ResourcesPlugin.getWorkspace().getRoot().getProjects();
		if (projects.length == 0 && questions > 0) {
			workbench.getDisplay().timerExec(ASK_AGAIN_MILLIS, () -> report(workbench, lines, questions - 1));
			return;
		}
		for (IProject project : projects) {
			lines.add("project: " + project.getName());
		}
		try {
			Files.write(Path.of(System.getProperty(REPORT)), lines);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		} finally {
			// After what the new views have asked to be done later on this thread.
			workbench.getDisplay().asyncExec(workbench::close);
		}
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
