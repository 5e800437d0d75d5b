// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.zones;

/** Decides those lines of a page that it knows about, and leaves the others open. Stateless. */
interface LineClassifier {

	void classify(Page page);
}
