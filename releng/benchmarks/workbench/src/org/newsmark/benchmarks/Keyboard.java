// SPDX-License-Identifier: EPL-2.0
package org.newsmark.benchmarks;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Presses keys on the display, which brings them to whatever has the keyboard as a real one does. UI thread only. */
final class Keyboard {

	private Keyboard() {
	}

	/** The control has the keyboard from now on. */
	static void give(Control control, UiQueue queue) {
		control.getShell().forceActive();
		control.forceFocus();
		queue.until("the keyboard in the text", () -> control.isFocusControl() && control.getShell() == control.getDisplay().getActiveShell());
	}

	static void press(Control control, char character) {
		post(control, SWT.KeyDown, 0, character);
		post(control, SWT.KeyUp, 0, character);
	}

	static void press(Control control, int keyCode) {
		post(control, SWT.KeyDown, keyCode, '\0');
		post(control, SWT.KeyUp, keyCode, '\0');
	}

	static void pressCtrl(Control control, char character) {
		post(control, SWT.KeyDown, SWT.CTRL, '\0');
		press(control, character);
		post(control, SWT.KeyUp, SWT.CTRL, '\0');
	}

	private static void post(Control control, int type, int keyCode, char character) {
		Event key = new Event();
		key.type = type;
		key.keyCode = keyCode;
		key.character = character;
		if (!control.getDisplay().post(key)) {
			throw new AssertionError("the display takes no keys");
		}
	}
}
