// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor.keys;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;

/**
 * Keys without Ctrl or Alt are commands only while the text itself has the keyboard, so that they can be typed in Find, in the Inspector and
 * everywhere else.
 */
public final class ArticleContext {

	/** While the editor is active. */
	public static final String EDITOR = "org.newsmark.ui.context.article";
	/** While its text has the keyboard. */
	public static final String TEXT = "org.newsmark.ui.context.articleText";

	private final Control text;
	private final IContextService contexts;
	private boolean off;
	private Optional<IContextActivation> active = Optional.empty();

	public ArticleContext(Control text, IContextService contexts) {
		this.text = text;
		this.contexts = contexts;
		text.addListener(SWT.FocusIn, event -> enter());
		text.addListener(SWT.FocusOut, event -> leave());
		text.addListener(SWT.Dispose, event -> leave());
	}

	/** @param typing whether plain keys are typed into the text now */
	public void setTyping(boolean typing) {
		off = typing;
		if (typing) {
			leave();
		} else if (text.isFocusControl()) {
			enter();
		}
	}

	private void enter() {
		if (active.isEmpty() && !off) {
			active = Optional.of(contexts.activateContext(TEXT));
		}
	}

	private void leave() {
		active.ifPresent(contexts::deactivateContext);
		active = Optional.empty();
	}
}
