// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.article;

/** What came of an {@link Edit}. */
public sealed interface EditOutcome {

	/** It was done, and one undo takes it back. */
	record Done(MarksDelta delta) implements EditOutcome {
	}

	/** Nothing was changed. {@link EditWords} says it to the researcher. */
	record Refused(Reason reason) implements EditOutcome {
	}

	/** Why an edit is not done. */
	enum Reason {
		/** Marks are still being read, or cannot be read. */
		NOT_READY,
		/** Neither words are selected nor is there a word under the caret. */
		NOTHING_TO_MARK,
		/** The same words already carry the same label. */
		SAME_MARK,
		/** The edit needs a selected mark, or its mark is gone. */
		NO_MARK,
		/** A piece that overlaps another piece of the same mark, or reaches beyond the text. */
		BAD_SPANS,
		/** The codebook has no such label. */
		UNKNOWN_LABEL,
		/** The codebook has no such relation between marks of these labels. */
		LINK_NOT_ALLOWED,
		/** The codebook has no relation that starts at the selected mark's label. */
		NO_LINK_STARTS,
		/** The mark's label has no attribute with such a value. */
		NO_SUCH_VALUE,
		/** There is no mark, or none of that label, further on. */
		NO_FURTHER_MARK,
		/** No words of the mark would be left: to take it away is another thing. */
		NOTHING_LEFT,
		/** The caret does not stand within the selected mark, so that there are no two sides. */
		NOTHING_TO_SPLIT,
		/** There is no second mark of that label among the selected words, or further on. */
		NOTHING_TO_MERGE,
		/** No attributes were copied before. */
		NOTHING_COPIED,
		/** The edit needs selected words. */
		SELECT_WORDS,
		/** Neither a quote is selected nor a part of one. */
		NO_QUOTE,
		/** The words around the quote tell neither source nor cue. */
		NOTHING_PROPOSED,
		/** There are no words in the line of the caret. */
		NO_ZONE,
		/** The words of the mark stand nowhere else without that label. */
		NOWHERE_ELSE,
		/** The selected mark has no problem, or none with one clear answer. */
		NO_FIX,
		/** All is as it should become. */
		NOTHING_CHANGES
	}
}
