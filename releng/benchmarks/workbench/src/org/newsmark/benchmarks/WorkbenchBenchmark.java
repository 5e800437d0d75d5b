// SPDX-License-Identifier: EPL-2.0
package org.newsmark.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.newsmark.ui.corpus.CorpusProjects;
import org.newsmark.ui.perspective.AnnotationPerspective;

/**
 * Starts with the workbench, makes the corpus that is asked for, measures in the one window, and ends the workbench. What it is told comes as
 * system properties: {@code benchmark.part}, {@code benchmark.folder}, {@code benchmark.codebook}.
 */
public final class WorkbenchBenchmark implements IStartup {

	private static final long SEED = 20_260_102;
	/** In characters. */
	private static final int MEGABYTE = 1_000_000;
	private static final int WIDTH = 1600;
	private static final int HEIGHT = 1000;

	@Override
	public void earlyStartup() {
		IWorkbench workbench = PlatformUI.getWorkbench();
		AtomicBoolean leaks = new AtomicBoolean("leaks".equals(System.getProperty("benchmark.part")));
		try {
			Path folder = Path.of(System.getProperty("benchmark.folder")).resolve("editor-" + SEED);
			if (!Files.exists(folder.resolve("corpus.json"))) {
				write(folder, Files.readString(Path.of(System.getProperty("benchmark.codebook"))));
			}
			IProject project = new CorpusProjects(ResourcesPlugin.getWorkspace()).open(folder, new NullProgressMonitor());
			workbench.getDisplay().asyncExec(() -> run(workbench, project, leaks.get()));
		} catch (IOException | CoreException e) {
			e.printStackTrace();
			workbench.getDisplay().asyncExec(workbench::close);
		}
	}

	private static void write(Path folder, String codebook) throws IOException {
		System.err.println("writing articles to " + folder);
		CorpusGenerator.write(folder, EditorLeaks.ARTICLES, SEED, codebook);
		CorpusGenerator.writeLong(folder, EditorBenchmark.SMALL, SEED, 30_000, 100, 60);
		CorpusGenerator.writeLong(folder, EditorBenchmark.LARGE, SEED, MEGABYTE, 10_000, 60);
		CorpusGenerator.writeLong(folder, EditorBenchmark.OVERLAPPING, SEED, MEGABYTE, 10_000, 20_000);
		CorpusGenerator.writeLong(folder, EditorBenchmark.HUGE, SEED, MEGABYTE, 100_000, 60);
	}

	private static void run(IWorkbench workbench, IProject project, boolean leaks) {
		try {
			IWorkbenchWindow window = workbench.getWorkbenchWindows()[0];
			if (workbench.getIntroManager().getIntro() != null) {
				workbench.getIntroManager().closeIntro(workbench.getIntroManager().getIntro());
			}
			window.getShell().setBounds(0, 0, WIDTH, HEIGHT);
			workbench.showPerspective(AnnotationPerspective.ID, window);
			window.getShell().forceActive();
			UiQueue queue = new UiQueue(Display.getCurrent());
			if (leaks) {
				new EditorLeaks(window, project, queue).run();
			} else {
				new EditorBenchmark(window, project, queue).run();
			}
		} catch (Exception | AssertionError e) {
			// The script shows why the figures stop here.
			System.err.println("benchmark failed");
			e.printStackTrace();
		} finally {
			workbench.getWorkbenchWindows()[0].getActivePage().closeAllEditors(false);
			workbench.close();
		}
	}
}
