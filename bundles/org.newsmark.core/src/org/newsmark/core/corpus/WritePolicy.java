// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.corpus;

/** What to do if there is an article of that path already. */
public enum WritePolicy {
	/** Refuse: {@link CorpusWriteException.Reason#EXISTS}. */
	NEW,
	/** Put the new text, metadata and zones in its place; annotations stay and are found again in the new text. */
	REPLACE
}
