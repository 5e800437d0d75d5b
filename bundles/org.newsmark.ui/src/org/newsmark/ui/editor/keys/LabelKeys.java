// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor.keys;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.VerifyKeyListener;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.widgets.Event;
import org.newsmark.core.codebook.Label;
import org.newsmark.ui.article.ArticleSession;
import org.newsmark.ui.article.EditOutcome;

/**
 * A letter in the text marks with the label that the codebook gives it. Keys that are bound to commands never come here, since the workbench
 * takes them first; a letter with Ctrl or Command is left alone. Alt marks exactly what is selected; Shift gives the selected mark that label.
 */
public final class LabelKeys implements VerifyKeyListener {

	private static final int LEAVE_ALONE = SWT.CTRL | SWT.COMMAND;

	private final ArticleSession session;
	private final Consumer<EditOutcome> show;

	public LabelKeys(ArticleSession session, Consumer<EditOutcome> show) {
		this.session = session;
		this.show = show;
	}

	/**
	 * For commands that are bound to Alt and a letter: with words selected, that letter with Alt marks exactly these, as every other does.
	 *
	 * @param trigger of the command
	 * @return empty if the command itself is meant
	 */
	public static Optional<Label> exact(@Nullable Object trigger, ArticleSession session) {
		return trigger instanceof Event event && Character.isLetter(event.keyCode) && session.words().selection().isPresent()
				? session.codebook().labelForKey((char) event.keyCode)
				: Optional.empty();
	}

	@Override
	public void verifyKey(VerifyEvent event) {
		if (!event.doit || session.correcting().isOn() || (event.stateMask & LEAVE_ALONE) != 0 || !Character.isLetterOrDigit(event.character)) {
			return;
		}
		boolean exact = (event.stateMask & SWT.ALT) != 0;
		Optional<Label> label = session.codebook().labelForKey(event.character);
		if (label.isPresent()) {
			event.doit = false;
			boolean change = (event.stateMask & SWT.SHIFT) != 0 && Character.isLetter(event.character);
			show.accept(change ? session.marking().relabel(label.get()) : session.marking().mark(label.get(), exact));
		}
	}
}
