// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.check;

import java.util.function.Consumer;

/** E5: no label stands twice over the same spans. */
final class DoubleMarkCheck implements Check {

	@Override
	public void check(Checked checked, Consumer<Finding> found) {
		checked.bySameness().values().forEach(
				same -> same.stream().skip(1).forEach(mark -> found.accept(Finding.of(Rule.E5, mark, "", mark.words()))));
	}
}
