// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.open;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IProduct;
import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.intro.IIntroManager;
import org.newsmark.ui.corpus.Corpora;
import org.newsmark.ui.outline.RestoredOutline;
import org.newsmark.ui.problems.CorpusProblems;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventHandler;

/**
 * When the workbench has started: corpora are recognised, and what the command line names is opened. In the stand-alone workbench a workspace
 * without any project gets the example corpus. This class is loaded by the event alone, so that an Eclipse without corpora pays nothing.
 */
@Component(property = "event.topics=" + UIEvents.UILifeCycle.APP_STARTUP_COMPLETE)
public final class StartUp implements EventHandler {

	private static final String PRODUCT = "org.newsmark.ui.product";

	@Override
	public void handleEvent(Event event) {
		IWorkbench workbench = PlatformUI.getWorkbench();
		// The workbench's context keeps the service from now on.
		Corpora corpora = workbench.getService(Corpora.class);
		corpora.start();
		workbench.addWindowListener(new ReturnToWindow(corpora));
		workbench.addWindowListener(new FocusInWindow());
		// Lives as long as the workbench, by its subscription.
		new CorpusProblems(corpora);
		// When the event comes, no window need be active yet, and some window managers never make one active by themselves.
		workbench.getDisplay().asyncExec(() -> windowOf(workbench)
				.ifPresent(window -> open(window, LaunchArguments.parse(List.of(Platform.getApplicationArgs())))));
	}

	private static Optional<IWorkbenchWindow> windowOf(IWorkbench workbench) {
		return Optional.ofNullable(workbench.getActiveWorkbenchWindow()).or(() -> Arrays.stream(workbench.getWorkbenchWindows()).findFirst());
	}

	private static void open(IWorkbenchWindow window, LaunchArguments arguments) {
		RestoredOutline.show(window);
		IIntroManager intro = window.getWorkbench().getIntroManager();
		if (arguments.open().isPresent()) {
			intro.closeIntro(intro.getIntro());
			OpenPath.job(window, arguments.open().get()).schedule();
		} else if (isStandAlone() && ResourcesPlugin.getWorkspace().getRoot().getProjects().length == 0) {
			boolean welcomed = intro.getIntro() != null;
			ExampleCorpus.job(window.getWorkbench(), found -> {
				// An article that opens would push the Welcome page aside.
				if (!welcomed) {
					new CorpusInWindow(window).show(found);
				}
			}).schedule();
		}
	}

	private static boolean isStandAlone() {
		IProduct product = Platform.getProduct();
		return product != null && PRODUCT.equals(product.getId());
	}
}
