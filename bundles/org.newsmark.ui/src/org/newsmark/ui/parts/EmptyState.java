// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.parts;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.services.IServiceLocator;
import org.newsmark.ui.commands.CommandRunner;

/**
 * Either the content of a view or one paragraph that says why there is none, with links that do what comes next. Lies between the view and
 * its content. UI thread only.
 */
public final class EmptyState {

	private static final int MARGIN = 12;
	private static final int LEAST_WIDTH = 120;

	private final Composite stack;
	private final StackLayout layout = new StackLayout();
	private final Composite page;
	private final Link link;
	private Control content;

	/** @param services of the window, for the commands of the links */
	public EmptyState(Composite parent, IServiceLocator services) {
		stack = new Composite(parent, SWT.NONE);
		stack.setLayout(layout);
		page = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(page);
		link = new CommandRunner(services).link(page, "");
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, true);
		data.widthHint = LEAST_WIDTH;
		link.setLayoutData(data);
		layout.topControl = page;
	}

	/** Parent of the content. */
	public Composite stack() {
		return stack;
	}

	public void setContent(Control control) {
		content = control;
	}

	/** Shows the content. */
	public void showContent() {
		top(content);
	}

	/** @param text with links whose {@code href} is a command: {@code <a href="id(…)">words</a>} */
	public void show(String text) {
		if (!text.equals(link.getText())) {
			link.setText(text);
			page.layout(true, true);
		}
		top(page);
	}

	public boolean isEmpty() {
		return layout.topControl == page;
	}

	/** For when the view gets the focus and has no content to give it to. */
	public void setFocus() {
		link.setFocus();
	}

	private void top(Control control) {
		if (layout.topControl != control) {
			layout.topControl = control;
			stack.layout(true, true);
		}
	}
}
