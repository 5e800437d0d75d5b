// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.welcome;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.newsmark.ui.Messages;

/** What one may want to do first, one link each. */
final class WelcomePage {

	private static final String BUNDLE = "org.newsmark.ui";
	private static final int COLUMN = 640;
	private static final int MARGIN = 48;
	private static final float TITLE = 2.4f;
	private static final float HEADING = 1.25f;

	private final LocalResourceManager resources;
	private final Consumer<String> run;
	private Control first;

	/** @param run takes a serialized command */
	WelcomePage(Composite parent, Consumer<String> run) {
		this.run = run;
		ScrolledComposite scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		resources = new LocalResourceManager(JFaceResources.getResources(), scroller);
		Composite page = new Composite(scroller, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(page);
		Composite column = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 4).applyTo(column);
		GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).grab(true, true).hint(COLUMN, SWT.DEFAULT).applyTo(column);
		fill(column);
		scroller.setContent(page);
		scroller.addListener(SWT.Resize, event -> {
			int width = scroller.getClientArea().width;
			Point size = page.computeSize(width, SWT.DEFAULT);
			scroller.setMinSize(0, size.y);
		});
	}

	void setFocus() {
		first.setFocus();
	}

	private void fill(Composite column) {
		heading(column, Messages.Welcome_title, font(column, TITLE), 0);
		text(column, Messages.Welcome_tagline, 2);
		first = entry(column, "icons/welcome/example.svg", Messages.Welcome_example, Messages.Welcome_exampleText,
				WelcomeCommands.OPEN_EXAMPLE);
		entry(column, "icons/welcome/new.svg", Messages.Welcome_new, Messages.Welcome_newText, WelcomeCommands.NEW_CORPUS);
		entry(column, "icons/welcome/open.svg", Messages.Welcome_open, Messages.Welcome_openText, WelcomeCommands.OPEN_CORPUS);
		heading(column, Messages.Welcome_learn, font(column, HEADING), 28);
		entry(column, "icons/welcome/steps.svg", Messages.Welcome_steps, Messages.Welcome_stepsText, WelcomeCommands.CHEAT_SHEET);
		entry(column, "icons/welcome/help.svg", Messages.Welcome_help, Messages.Welcome_helpText, WelcomeCommands.HELP);
	}

	private Control entry(Composite column, String icon, String words, String explanation, String command) {
		Label image = new Label(column, SWT.NONE);
		image.setImage(resources.create(ResourceLocator.imageDescriptorFromBundle(BUNDLE, icon).orElse(ImageDescriptor.getMissingImageDescriptor())));
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).span(1, 2).indent(0, 20).applyTo(image);
		Link link = new Link(column, SWT.NONE);
		link.setText("<a>" + words + "</a>");
		link.setFont(font(link, HEADING));
		link.addListener(SWT.Selection, event -> run.accept(command));
		GridDataFactory.fillDefaults().grab(true, false).indent(0, 18).applyTo(link);
		text(column, explanation, 1);
		return link;
	}

	private static void heading(Composite column, String words, Font font, int above) {
		Label heading = new Label(column, SWT.NONE);
		heading.setText(words);
		heading.setFont(font);
		GridDataFactory.fillDefaults().span(2, 1).indent(0, above).applyTo(heading);
	}

	private static void text(Composite column, String words, int columns) {
		Label text = new Label(column, SWT.WRAP);
		text.setText(words);
		GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).hint(COLUMN / 2, SWT.DEFAULT).applyTo(text);
	}

	private Font font(Control control, float factor) {
		int height = Math.round(control.getFont().getFontData()[0].getHeight() * factor);
		return resources.create(FontDescriptor.createFrom(control.getFont()).setHeight(height).setStyle(SWT.BOLD));
	}
}
