// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.annotations.bulk;

import org.eclipse.osgi.util.NLS;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.query.Dimension;
import org.newsmark.ui.CorpusMessages;
import org.newsmark.ui.annotations.bulk.BulkChange.Mark;
import org.newsmark.ui.annotations.bulk.BulkChange.Relabel;
import org.newsmark.ui.annotations.bulk.BulkChange.Remove;
import org.newsmark.ui.annotations.bulk.BulkChange.SetValue;
import org.newsmark.ui.annotations.rows.CorpusWords;
import org.newsmark.ui.article.EditWords;

/** Says what is done to many marks. Pure. */
final class BulkWords {

	private BulkWords() {
	}

	/** As Undo names it. */
	static String name(BulkChange change, CorpusWords words) {
		return switch (change) {
			case Relabel(String label) -> NLS.bind(CorpusMessages.Bulk_relabel, EditWords.labelName(label, words.codebook()));
			case SetValue(String attribute, Object value) -> NLS.bind(CorpusMessages.Bulk_setValue, words.name(Dimension.attribute(attribute)),
					words.value(Dimension.attribute(attribute), value.toString()));
			case Remove remove -> CorpusMessages.Bulk_remove;
			case Mark(String label) -> NLS.bind(CorpusMessages.Bulk_mark, EditWords.labelName(label, words.codebook()));
		};
	}

	/** What of the mark the change is about, as it is. */
	static String state(BulkChange change, Annotation mark, CorpusWords words) {
		return change instanceof SetValue(String attribute, Object value)
				? words.value(Dimension.attribute(attribute), mark.attribute(attribute))
				: EditWords.labelName(mark.label(), words.codebook());
	}
}
