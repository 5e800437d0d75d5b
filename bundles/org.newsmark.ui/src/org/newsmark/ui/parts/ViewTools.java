// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.parts;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.newsmark.ui.preferences.PreferenceKeys;

/** A row of buttons with pictures within a view: parts of this kind have no toolbar of their own that commands could be put into. */
public final class ViewTools {

	private final ToolBar bar;
	private final LocalResourceManager images;

	public ViewTools(Composite parent) {
		bar = new ToolBar(parent, SWT.FLAT);
		images = new LocalResourceManager(JFaceResources.getResources(), bar);
	}

	public Control control() {
		return bar;
	}

	/** @param icon file in {@code icons}, without ending */
	public void add(String icon, String tip, Runnable run) {
		ToolItem item = new ToolItem(bar, SWT.PUSH);
		ResourceLocator.imageDescriptorFromBundle(PreferenceKeys.NODE, "icons/" + icon + ".svg").map((ImageDescriptor each) -> images.create(each))
				.ifPresent(item::setImage);
		item.setToolTipText(tip);
		item.addListener(SWT.Selection, event -> run.run());
	}
}
