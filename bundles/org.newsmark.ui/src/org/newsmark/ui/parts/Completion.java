// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.parts;

import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposalProvider;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Text;

/** Proposals under a field: while letters of any script are typed, and by Ctrl+Space. What is taken replaces the whole text. */
public final class Completion extends ContentProposalAdapter {

	private static final int DELAY_MILLIS = 150;
	private static final int WIDTH = 340;
	private static final int HEIGHT = 250;

	public Completion(Text text, IContentProposalProvider provider) {
		super(text, new TextContentAdapter(), provider, null, null);
		setProposalAcceptanceStyle(PROPOSAL_REPLACE);
		setAutoActivationDelay(DELAY_MILLIS);
		setPopupSize(new Point(WIDTH, HEIGHT));
		text.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == ' ' && event.stateMask == SWT.MOD1) {
				event.doit = false;
				openProposalPopup();
			}
		});
	}
}
