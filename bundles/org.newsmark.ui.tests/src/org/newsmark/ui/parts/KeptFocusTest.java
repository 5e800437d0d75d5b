// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.parts;

import static org.junit.jupiter.api.Assertions.assertSame;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.newsmark.ui.testing.CleanWorkbench;
import org.newsmark.ui.testing.Until;

@ExtendWith(CleanWorkbench.class)
class KeptFocusTest {

	private final Display display = PlatformUI.getWorkbench().getDisplay();
	private Shell shell;
	private Button outside;
	private Composite area;

	@BeforeEach
	void open() {
		shell = new Shell(display);
		shell.setLayout(new RowLayout());
		outside = new Button(shell, SWT.PUSH);
		area = new Composite(shell, SWT.NONE);
		area.setLayout(new RowLayout());
		fill(3);
		shell.setSize(400, 100);
		shell.open();
		shell.forceActive();
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	@Test
	void theFocusStaysAtItsPlace() {
		focus(area.getChildren()[1]);
		KeptFocus.around(area, () -> fill(3));
		assertSame(area.getChildren()[1], display.getFocusControl());
	}

	@Test
	void theFocusGoesToTheLastIfItsPlaceIsGone() {
		focus(area.getChildren()[2]);
		KeptFocus.around(area, () -> fill(1));
		assertSame(area.getChildren()[0], display.getFocusControl());
	}

	@Test
	void theFocusGoesNearbyIfNothingInTheAreaTakesIt() {
		focus(area.getChildren()[0]);
		KeptFocus.around(area, () -> {
			fill(0);
			new Label(area, SWT.NONE);
			area.setVisible(false);
		});
		assertSame(outside, display.getFocusControl());
	}

	@Test
	void theFocusElsewhereIsLeftAlone() {
		focus(outside);
		KeptFocus.around(area, () -> fill(2));
		assertSame(outside, display.getFocusControl());
	}

	private void focus(Control control) {
		Until.holds("the control has the focus", () -> control.setFocus() && display.getFocusControl() == control);
	}

	private void fill(int buttons) {
		for (Control child : area.getChildren()) {
			child.dispose();
		}
		for (int i = 0; i < buttons; i++) {
			new Button(area, SWT.PUSH).setText(String.valueOf(i));
		}
		area.getShell().layout(true, true);
	}
}
