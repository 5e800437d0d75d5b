// SPDX-License-Identifier: EPL-2.0
package org.newsmark.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;

/** Opens and closes many articles one after the other and counts what stays: widgets, fonts and images, sessions, memory. */
final class EditorLeaks {

	static final int ARTICLES = 200;

	private final IWorkbenchPage page;
	private final IProject project;
	private final UiQueue queue;
	private final Figures figures = new Figures(System.out);

	EditorLeaks(IWorkbenchWindow window, IProject project, UiQueue queue) {
		this.page = window.getActivePage();
		this.project = project;
		this.queue = queue;
	}

	void run() throws PartInitException {
		List<String> articles = articles();
		queue.restart();
		queue.rest();
		// What the first articles leave behind stays once and for all: classes, shared fonts and pictures.
		openAndClose(articles.subList(0, 20));
		int widgets = widgets();
		int resources = resources();
		long heap = heap();
		List<WeakReference<Object>> opened = openAndClose(articles);
		figures.print("leaked-widgets-200", Integer.toString(widgets() - widgets), "-", "widgets", "-", "-");
		figures.print("leaked-resources-200", Integer.toString(resources() - resources), "-", "resources", "-", "-");
		figures.print("leaked-heap-200", Long.toString((heap() - heap) / 1024), "-", "KiB", "-", "-");
		long reachable = opened.stream().filter(each -> each.get() != null).count();
		figures.print("leaked-sessions-200", Long.toString(reachable), "-", "sessions", "-", "-");
	}

	private List<String> articles() {
		Path texts = project.getLocation().toPath().resolve("articles");
		try (Stream<Path> all = Files.walk(texts)) {
			return all.map(texts::relativize).map(Path::toString).filter(each -> each.endsWith(".txt") && !each.startsWith("long"))
					.map(each -> each.substring(0, each.length() - ".txt".length()).replace('\\', '/')).sorted().limit(ARTICLES).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private List<WeakReference<Object>> openAndClose(List<String> articles) throws PartInitException {
		List<WeakReference<Object>> sessions = new ArrayList<>();
		for (String article : articles) {
			OpenedArticle opened = new OpenedArticle(queue, page, project, article);
			sessions.add(new WeakReference<>(opened.session()));
			opened.close();
		}
		queue.rest();
		return sessions;
	}

	private static int widgets() {
		return Arrays.stream(Display.getCurrent().getShells()).mapToInt(EditorLeaks::widgets).sum();
	}

	private static int widgets(Control control) {
		int menu = control instanceof Shell || control.getMenu() == null ? 0 : 1;
		return 1 + menu + (control instanceof Composite composite ? Arrays.stream(composite.getChildren()).mapToInt(EditorLeaks::widgets).sum() : 0);
	}

	/** Fonts, images, graphics contexts: the display keeps a list when it was made to. */
	private static int resources() {
		return Display.getCurrent().getDeviceData().objects.length;
	}

	private long heap() {
		for (int i = 0; i < 4; i++) {
			System.gc();
			queue.drain(100);
		}
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
	}
}
