// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.zones;

/** Believes markup that leaves no doubt. */
final class SureHints implements LineClassifier {

	@Override
	public void classify(Page page) {
		for (int i = 0; i < page.size(); i++) {
			LineHint hint = page.line(i).hint();
			var kind = hint.kind();
			if (hint.sure() && kind != null) {
				page.decide(i, kind);
			}
		}
	}
}
