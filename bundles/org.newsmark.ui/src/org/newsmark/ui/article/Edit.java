// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.article;

import java.util.List;
import java.util.Set;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationStatus;
import org.newsmark.core.editing.Rewrite;
import org.newsmark.core.text.TextSpan;

/**
 * Something a researcher does to the marks of an article: one step of undo. A value; {@link Editing#plan} says what it would change, and
 * {@link ArticleSession#apply} does it.
 */
public sealed interface Edit {

	/** New marks, complete, with ids that are not used yet. */
	record AddMarks(List<Annotation> marks) implements Edit {
		public AddMarks {
			marks = List.copyOf(marks);
		}
	}

	/** Takes these marks away, with every link to them. */
	record RemoveMarks(Set<String> ids) implements Edit {
		public RemoveMarks {
			ids = Set.copyOf(ids);
		}
	}

	/** Gives these marks another label; attributes and links that the new label cannot have are dropped. */
	record ChangeLabel(Set<String> ids, String label) implements Edit {
		public ChangeLabel {
			ids = Set.copyOf(ids);
		}
	}

	/** @param value String, Number, Boolean or a list of String; an empty text or list takes the attribute away */
	record SetAttribute(Set<String> ids, String attribute, Object value) implements Edit {
		public SetAttribute {
			ids = Set.copyOf(ids);
		}
	}

	/** Replaces an older link where the relation allows only one. */
	record AddLink(String from, String relation, String to) implements Edit {
	}

	record RemoveLink(String from, String relation, String to) implements Edit {
	}

	/** @param note empty takes the note away */
	record SetNote(String id, String note) implements Edit {
	}

	/** The same mark over other words: an edge moved, a piece added or taken away. */
	record SetSpans(String id, List<TextSpan> spans) implements Edit {
		public SetSpans {
			spans = List.copyOf(spans);
		}
	}

	/**
	 * What an operation of {@link org.newsmark.core.editing} makes of marks; refused as stale when one of them is another by now.
	 */
	record Rewritten(Kind kind, Rewrite rewrite) implements Edit {
		/** What Undo calls it. */
		public enum Kind {
			SPLIT, MERGE, COPY_ATTRIBUTES, FRAME, NO_SOURCE
		}
	}

	record SetStatus(AnnotationStatus status) implements Edit {
	}

	/** One after the other as one step, named after the first; refused as a whole if one of them is. */
	record Several(List<Edit> edits) implements Edit {
		/** @throws IllegalArgumentException if there is none */
		public Several {
			edits = List.copyOf(edits);
			if (edits.isEmpty()) {
				throw new IllegalArgumentException("No edits");
			}
		}
	}
}
