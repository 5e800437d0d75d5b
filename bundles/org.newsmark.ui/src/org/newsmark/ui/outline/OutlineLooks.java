// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.outline;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.codebook.Codebook;
import org.newsmark.ui.signs.MarkSign;
import org.newsmark.ui.signs.SignImage;

/** Fonts and pictures of the outline, freed with its control. */
final class OutlineLooks {

	private final Control owner;
	private final LocalResourceManager resources;

	OutlineLooks(Control owner) {
		this.owner = owner;
		this.resources = new LocalResourceManager(JFaceResources.getResources(), owner);
	}

	Font font() {
		return owner.getFont();
	}

	Font headingFont() {
		return resources.create(FontDescriptor.createFrom(owner.getFont()).setStyle(SWT.BOLD));
	}

	Image sign(Annotation mark, Codebook codebook) {
		MarkSign sign = codebook.label(mark.label()).map(MarkSign::of).orElse(MarkSign.UNKNOWN);
		return resources.create(new SignImage(sign, owner.getBackground().getRGB(), owner.getForeground().getRGB()));
	}
}
