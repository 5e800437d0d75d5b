// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.outline;

import java.util.List;

import org.eclipse.jdt.annotation.NonNull;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.text.TextSpan;

/** A line of the outline. Pure. */
sealed interface OutlineNode {

	/** @param text of the headline or subheading, on one line */
	record Heading(TextSpan span, String text, boolean headline, @NonNull List<OutlineNode> children) implements OutlineNode {
		public Heading {
			children = List.copyOf(children);
		}

		@Override
		public String key() {
			return "h" + span.start();
		}
	}

	/** Marks whose words are not in the text any more. */
	record Orphans(@NonNull List<OutlineNode> children) implements OutlineNode {
		public Orphans {
			children = List.copyOf(children);
		}

		@Override
		public String key() {
			return "orphans";
		}
	}

	/**
	 * @param relation by which the mark belongs to the quote it stands under; empty for a mark that stands for itself
	 * @param parent   id of that quote; empty likewise
	 */
	record Mark(Annotation annotation, String relation, String parent, @NonNull List<OutlineNode> children) implements OutlineNode {
		public Mark {
			children = List.copyOf(children);
		}

		@Override
		public String key() {
			return parent + "/" + relation + "/" + annotation.id();
		}
	}

	List<OutlineNode> children();

	/** The same for the same line of a later outline. */
	String key();
}
