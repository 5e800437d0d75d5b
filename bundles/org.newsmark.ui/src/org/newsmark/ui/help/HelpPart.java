// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.help;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchWindow;
import org.newsmark.ui.Messages;
import org.newsmark.ui.commands.CommandRunner;

import jakarta.annotation.PostConstruct;

/**
 * Help without a browser: the platform's own shows pages in one, which a machine without WebKit does not have, and is missing in a plain Eclipse. The
 * pages are the same.
 */
public final class HelpPart {

	/** As in plugin.xml. */
	public static final String ID = "org.newsmark.ui.part.help";

	private static final int[] SHARES = { 22, 78 };

	private org.eclipse.swt.widgets.List contents;
	private HelpText text;
	private List<HelpPage> pages = List.of();

	@PostConstruct
	void create(Composite parent, IWorkbenchWindow window, UISynchronize ui) {
		SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
		contents = new org.eclipse.swt.widgets.List(sash, SWT.SINGLE | SWT.V_SCROLL);
		text = new HelpText(sash, this::open, new CommandRunner(window)::run);
		sash.setWeights(SHARES);
		contents.addListener(SWT.Selection, event -> open(pages.get(contents.getSelectionIndex()).file()));
		Job job = Job.create(Messages.Help_reading, (ICoreRunnable) monitor -> {
			try {
				List<HelpPage> read = HelpPages.read();
				ui.asyncExec(() -> show(read));
			} catch (IOException e) {
				throw new CoreException(Status.error(Messages.Help_cannotRead, e));
			}
		});
		job.setSystem(true);
		job.schedule();
	}

	@Focus
	void focus() {
		contents.setFocus();
	}

	/** @param file of a page; an unknown one opens nothing */
	void open(String file) {
		for (int i = 0; i < pages.size(); i++) {
			if (pages.get(i).file().equals(file)) {
				contents.select(i);
				text.show(pages.get(i));
			}
		}
	}

	/** The title of the page that is shown; empty while none is. */
	String shown() {
		return contents.getSelectionCount() == 0 ? "" : contents.getSelection()[0];
	}

	private void show(List<HelpPage> read) {
		if (!contents.isDisposed()) {
			pages = read;
			read.forEach(page -> contents.add(page.title()));
			open(HelpPages.FILES.get(0));
		}
	}
}
