// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.rows;

import org.eclipse.swt.SWT;

/**
 * @param id        stable name under which width and place are kept
 * @param width     in pixels, until somebody changes it
 * @param alignment {@link SWT#LEFT}, {@link SWT#CENTER} or {@link SWT#RIGHT}
 * @param visible   until somebody changes it
 */
public record RowColumn(String id, String title, int width, int alignment, boolean visible) {

	public RowColumn(String id, String title, int width) {
		this(id, title, width, SWT.LEFT, true);
	}
}
