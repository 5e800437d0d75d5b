// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.corpus;

/** Ends a subscription when closed; closing twice does nothing. */
public interface Subscription extends AutoCloseable {

	@Override
	void close();
}
