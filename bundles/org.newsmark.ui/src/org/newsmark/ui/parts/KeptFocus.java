// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.parts;

import java.util.Arrays;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * Keeps the keyboard working while controls make way for others: on GTK no key, not even those of the workbench, arrives anywhere once the
 * control with the focus is gone (docs/platform-bugs.md). UI thread only.
 */
public final class KeptFocus {

	private KeptFocus() {
	}

	/**
	 * If the focus was in the area, it is afterwards at the same place, or else as near as something takes it.
	 *
	 * @param rebuild disposes children of the area and makes others
	 */
	public static void around(Composite area, Runnable rebuild) {
		int place = placeOfFocus(area);
		rebuild.run();
		if (place >= 0 && placeOfFocus(area) < 0) {
			give(area, place);
		}
	}

	/** @param place of the child that shall have the focus, if it takes it; may be too large */
	public static void give(Composite area, int place) {
		Control[] children = area.getChildren();
		boolean given = children.length > 0 && children[Math.min(place, children.length - 1)].setFocus();
		for (Composite around = area; !given && around != null; around = around.getParent()) {
			given = around.setFocus();
		}
	}

	private static int placeOfFocus(Composite area) {
		for (Control control = area.getDisplay().getFocusControl(); control != null; control = control.getParent()) {
			if (control.getParent() == area) {
				return Arrays.asList(area.getChildren()).indexOf(control);
			}
		}
		return -1;
	}
}
