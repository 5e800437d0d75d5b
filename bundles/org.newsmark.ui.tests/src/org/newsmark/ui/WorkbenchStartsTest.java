// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

class WorkbenchStartsTest {

	@Test
	void testsRunOnTheThreadOfARealWorkbenchWindow() {
		assertNotNull(Display.getCurrent());
		assertNotNull(PlatformUI.getWorkbench().getActiveWorkbenchWindow());
	}
}
