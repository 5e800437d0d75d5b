// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.annotations.bulk;

import java.util.Set;

import org.newsmark.ui.article.Edit;

/** What is done to many marks, or many places, at once. */
public sealed interface BulkChange {

	/** Words get a mark. */
	record Mark(String label) implements BulkChange {
	}

	/** What is done to marks that are there. */
	sealed interface OfMarks extends BulkChange {

		/** The same for marks of one file. */
		default Edit of(Set<String> ids) {
			return switch (this) {
				case Relabel(String label) -> new Edit.ChangeLabel(ids, label);
				case SetValue(String attribute, Object value) -> new Edit.SetAttribute(ids, attribute, value);
				case Remove remove -> new Edit.RemoveMarks(ids);
			};
		}
	}

	/** They get another label; attributes and links that do not fit to it go. */
	record Relabel(String label) implements OfMarks {
	}

	/** @param value String, Number, Boolean or a list of String; an empty text for none */
	record SetValue(String attribute, Object value) implements OfMarks {
	}

	/** They are taken away, with the links to them. */
	record Remove() implements OfMarks {
	}
}
