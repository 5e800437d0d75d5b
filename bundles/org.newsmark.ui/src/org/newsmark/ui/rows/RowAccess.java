// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.rows;

import java.util.stream.Collectors;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;

/** Tells screen readers of the rows: a list whose items read what the columns say, with their titles. */
final class RowAccess {

	private RowAccess() {
	}

	static void install(RowTable table, Canvas body) {
		Accessible accessible = body.getAccessible();
		accessible.addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				if (event.childID >= 0 && event.childID < table.source().size()) {
					event.result = sentence(table, event.childID);
				}
			}
		});
		accessible.addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
			}

			@Override
			public void getChildCount(AccessibleControlEvent event) {
				event.detail = table.source().size();
			}

			@Override
			public void getFocus(AccessibleControlEvent event) {
				event.childID = table.selection().lead() < 0 ? ACC.CHILDID_SELF : table.selection().lead();
			}

			@Override
			public void getState(AccessibleControlEvent event) {
				event.detail = ACC.STATE_FOCUSABLE | ACC.STATE_SELECTABLE
						| (table.selection().contains(event.childID) ? ACC.STATE_SELECTED : 0);
			}

			@Override
			public void getChildAtPoint(AccessibleControlEvent event) {
				int row = table.rowAt(body.toControl(event.x, event.y).y);
				event.childID = row < 0 ? ACC.CHILDID_SELF : row;
			}

			@Override
			public void getLocation(AccessibleControlEvent event) {
				Rectangle bounds = event.childID < 0 ? body.getClientArea() : table.area(event.childID).bounds();
				Point corner = body.toDisplay(bounds.x, bounds.y);
				event.x = corner.x;
				event.y = corner.y;
				event.width = bounds.width;
				event.height = bounds.height;
			}
		});
	}

	private static String sentence(RowTable table, int row) {
		return table.visibleColumns().stream().filter(column -> !table.source().text(row, column).isEmpty())
				.map(column -> table.columns().get(column).title() + " " + table.source().text(row, column))
				.collect(Collectors.joining(", "));
	}
}
