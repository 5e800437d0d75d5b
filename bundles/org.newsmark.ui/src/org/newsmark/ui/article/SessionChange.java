// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.article;

import java.util.Optional;

import org.newsmark.core.annotation.AnnotationSet;

/** What happened in an {@link ArticleSession}, told on the UI thread after it happened. */
public sealed interface SessionChange {

	/** Article, codebook and marks are new as a whole: they were loaded, merged with what another program wrote, or reverted. */
	record Reloaded() implements SessionChange {
	}

	/** Reading failed, or the article was deleted: see {@link ArticleSession#state()}. */
	record StateChanged(SessionState state) implements SessionChange {
	}

	/** An edit was done, undone or redone; the delta may change the status too. */
	record MarksChanged(AnnotationSet before, AnnotationSet after, MarksDelta delta) implements SessionChange {
	}

	/** Text, zones or metadata were edited, or that was undone. What it does to marks is told right after, as {@link MarksChanged}. */
	record ArticleChanged(ArticleDelta delta) implements SessionChange {
	}

	/** The text can be typed into now, or no longer. */
	record CorrectingChanged(boolean on) implements SessionChange {
	}

	/**
	 * Another mark is selected, or none. Not told when the selected mark itself changes: that is a {@link MarksChanged}.
	 *
	 * @param id     empty if none is selected now
	 * @param reveal editors show it
	 */
	record Selected(Optional<String> id, boolean reveal) implements SessionChange {
	}

	/** Caret or text selection moved: see {@link ArticleSession#words()}. Often: be quick. */
	record WordsSelected() implements SessionChange {
	}

	/** A quote's frame was opened or closed, or a relation was begun or given up: see {@link ArticleSession#linking()}. */
	record LinkingChanged() implements SessionChange {
	}

	/** There is now, or no longer, something to save. */
	record DirtyChanged(boolean dirty) implements SessionChange {
	}

	/** Something is to be said, or no longer: see {@link ArticleSession#notice()}. */
	record NoticeChanged(Notice notice) implements SessionChange {
	}

	/** Somebody asks for the keyboard: an editor when the text, the Inspector when the note is wanted. */
	record FocusWanted(Target target) implements SessionChange {
		/** Where the keyboard shall be. */
		public enum Target {
			TEXT, NOTE, ATTRIBUTES
		}
	}

	/** The last editor on the article closed; nothing comes after this. */
	record Closed() implements SessionChange {
	}
}
