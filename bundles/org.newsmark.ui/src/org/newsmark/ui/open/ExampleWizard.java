// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.open;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.newsmark.ui.Messages;

/** File > New > Example: says what will be made, and makes it in the background. */
public final class ExampleWizard extends Wizard implements INewWizard {

	private static final int WIDTH = 400;

	private IWorkbench workbench;

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		this.workbench = workbench;
		setWindowTitle(Messages.Example_title);
	}

	@Override
	public void addPages() {
		addPage(new WizardPage("example", Messages.Example_title, null) {
			@Override
			public void createControl(Composite parent) {
				setDescription(Messages.Welcome_exampleText);
				Composite page = new Composite(parent, SWT.NONE);
				GridLayoutFactory.swtDefaults().applyTo(page);
				Label text = new Label(page, SWT.WRAP);
				text.setText(NLS.bind(Messages.Example_explanation, ExampleCorpus.PROJECT));
				GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
				setControl(page);
			}
		});
	}

	@Override
	public boolean performFinish() {
		ExampleCorpus.job(workbench, new CorpusInWindow(workbench.getActiveWorkbenchWindow())::show).schedule();
		return true;
	}
}
