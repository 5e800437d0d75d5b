// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.check;

import java.util.function.Consumer;

/** One rule, applied to one article with one annotator's marks. */
interface Check {

	void check(Checked checked, Consumer<Finding> found);
}
