// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.annotations.rows;

import org.eclipse.jdt.annotation.Nullable;
import org.newsmark.index.MarkRow;

/** Rows of which some are marks. */
public interface MarkSource {

	/** {@code null} for a row that is a group. */
	@Nullable
	MarkRow mark(int row);

	/** Where this mark is shown; -1 if it is not. */
	int rowOf(MarkRow mark);
}
