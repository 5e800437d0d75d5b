// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.newsmark.ui.article.ArticleSaveable;

/**
 * For tests in the real workbench, by {@code @ExtendWith(CleanWorkbench.class)}: nothing open and no project before and after each test, and
 * a test during which anything was logged as an error fails with what was logged.
 */
public final class CleanWorkbench implements BeforeEachCallback, AfterEachCallback {

	private final List<IStatus> errors = new CopyOnWriteArrayList<>();
	private final ILogListener listener = (status, plugin) -> {
		if (status.matches(IStatus.ERROR) && !isOfAClosedEditor(status)) {
			errors.add(status);
		}
	};

	@Override
	public void beforeEach(ExtensionContext context) throws CoreException {
		clean();
		errors.clear();
		Platform.addLogListener(listener);
	}

	@Override
	public void afterEach(ExtensionContext context) throws CoreException {
		try {
			clean();
		} finally {
			Platform.removeLogListener(listener);
		}
		if (!errors.isEmpty()) {
			AssertionError failure = new AssertionError("Logged as errors: " + messages());
			errors.stream().map(IStatus::getException).filter(exception -> exception != null).forEach(failure::addSuppressed);
			throw failure;
		}
	}

	/** The platform tells an editor that is gone that its background save has ended: docs/platform-bugs.md. */
	private static boolean isOfAClosedEditor(IStatus status) {
		return status.getException() instanceof NullPointerException failure && failure.getStackTrace().length > 0
				&& failure.getStackTrace()[0].getMethodName().equals("notifySaveAction");
	}

	private List<String> messages() {
		List<String> messages = new ArrayList<>();
		errors.forEach(status -> messages.add(status.getPlugin() + ": " + status.getMessage()));
		return messages;
	}

	private static void clean() throws CoreException {
		savesAreDone();
		for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
			for (IWorkbenchPage page : window.getPages()) {
				page.closeAllEditors(false);
			}
		}
		Until.eventsAreDone();
		for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
			delete(project);
		}
		Until.eventsAreDone();
	}

	/** The platform logs an error when an editor goes before it was told that its background save has ended: docs/platform-bugs.md. */
	private static void savesAreDone() {
		for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
			for (IWorkbenchPage page : window.getPages()) {
				for (IEditorPart editor : page.getEditors()) {
					if (editor instanceof ISaveablesSource source) {
						Until.holds("the save is done", () -> Arrays.stream(source.getSaveables())
								.noneMatch(saveable -> saveable instanceof ArticleSaveable article && article.isSaving()));
					}
				}
			}
		}
	}

	/** Jobs of the test may still hold a rule of the workspace and need the UI thread, so the deletion runs in a job of its own. */
	private static void delete(IProject project) {
		Job job = Job.create("Delete " + project.getName(), monitor -> {
			project.delete(true, true, monitor);
		});
		job.schedule();
		Until.holds("deleting " + project.getName(), () -> job.getResult() != null);
		if (!job.getResult().isOK()) {
			throw new AssertionError(job.getResult().toString(), job.getResult().getException());
		}
	}
}
