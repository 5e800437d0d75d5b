// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.article;

import java.util.List;

import org.newsmark.core.annotation.AnnotationFile;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.corpus.Correction;
import org.newsmark.core.corpus.Saved;
import org.newsmark.core.editing.ReviewItem;
import org.newsmark.core.text.TextSpan;
import org.newsmark.ui.corpus.FileProblem;

/** Something about an open article that a researcher should know, said above the text until it is settled or dismissed. */
public sealed interface Notice {

	record Nothing() implements Notice {
	}

	/**
	 * The text is not what the marks were made in; these are to be looked at.
	 *
	 * @param here whether it was corrected here, else elsewhere
	 */
	record Review(List<ReviewItem> items, boolean here) implements Notice {
		public Review {
			items = List.copyOf(items);
		}
	}

	/** The text can be typed into. */
	record Correcting() implements Notice {
	}

	/** Another program changed the text while it was corrected here; nothing was written yet. */
	record TextConflict(Saved.Conflicted<Correction> conflict) implements Notice {
	}

	/** The words of this mark stand in these places too; spans count in the text given. */
	record Elsewhere(Annotation mark, String text, List<TextSpan> spans) implements Notice {
		public Elsewhere {
			spans = List.copyOf(spans);
		}
	}

	/** The workbench ended before this was saved. */
	record Unsaved(Correction left) implements Notice {
	}

	/** The article is no longer in the corpus. */
	record ArticleGone() implements Notice {
	}

	/** The project is closed or deleted. */
	record CorpusGone() implements Notice {
	}

	/** The annotator's marks, or the corpus, cannot be read. */
	record CannotRead(FileProblem why) implements Notice {
	}

	/** Metadata and zones cannot be read; the text is shown without. */
	record CannotDescribe(FileProblem why) implements Notice {
	}

	/** Nothing was written; the marks are still here. */
	record CannotSave(FileProblem why) implements Notice {
	}

	/** Marks that another program changed were taken in while saving. */
	record Merged() implements Notice {
	}

	/** The same marks were changed here and by another program; nothing was written yet. */
	record Conflict(Saved.Conflicted<AnnotationFile> conflict) implements Notice {
	}

	/** What the editor shows is not the text that the marks belong to, as in a file that is not UTF-8. */
	record OtherText() implements Notice {
	}
}
