// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.article;

import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.newsmark.core.codebook.Codebook;
import org.newsmark.core.codebook.Label;
import org.newsmark.ui.EditMessages;
import org.newsmark.ui.Messages;
import org.newsmark.ui.article.EditOutcome.Reason;

/** Says edits and refusals to the researcher. */
public final class EditWords {

	private EditWords() {
	}

	/** What Undo and Redo call this step. */
	static String nameOf(Edit edit, Codebook codebook) {
		return switch (edit) {
			case Edit.AddMarks add -> NLS.bind(Messages.Edit_mark,
					add.marks().isEmpty() ? "" : labelName(add.marks().get(0).label(), codebook));
			case Edit.RemoveMarks remove -> Messages.Edit_remove;
			case Edit.ChangeLabel change -> NLS.bind(Messages.Edit_changeLabel, labelName(change.label(), codebook));
			case Edit.SetAttribute set -> NLS.bind(Messages.Edit_setAttribute,
					codebook.attribute(set.attribute()).map(each -> each.name().in(Locale.getDefault())).filter(name -> !name.isEmpty())
							.orElse(set.attribute()));
			case Edit.AddLink link -> NLS.bind(Messages.Edit_link, relationName(link.relation(), codebook));
			case Edit.RemoveLink link -> NLS.bind(Messages.Edit_unlink, relationName(link.relation(), codebook));
			case Edit.SetNote note -> Messages.Edit_note;
			case Edit.SetSpans spans -> Messages.Edit_spans;
			case Edit.Rewritten rewritten -> switch (rewritten.kind()) {
				case SPLIT -> EditMessages.Edit_split;
				case MERGE -> EditMessages.Edit_merge;
				case COPY_ATTRIBUTES -> EditMessages.Edit_copyAttributes;
				case FRAME -> EditMessages.Edit_frame;
				case NO_SOURCE -> EditMessages.Edit_noSource;
			};
			case Edit.SetStatus status -> Messages.Edit_status;
			case Edit.Several several -> nameOf(several.edits().get(0), codebook);
		};
	}

	static String revert() {
		return Messages.Edit_revert;
	}

	/** A label as the researcher reads it; its id if the codebook does not have it. */
	public static String labelName(String label, Codebook codebook) {
		return codebook.label(label).map(Label::name).map(name -> name.in(Locale.getDefault())).filter(name -> !name.isEmpty())
				.orElse(label);
	}

	public static String relationName(String relation, Codebook codebook) {
		return codebook.relation(relation).map(each -> each.name().in(Locale.getDefault())).filter(name -> !name.isEmpty())
				.orElse(relation.replace('_', ' '));
	}

	/** One sentence that says why nothing was done, and what to do. */
	public static String sentenceFor(Reason reason) {
		return switch (reason) {
			case NOT_READY -> Messages.Refused_notReady;
			case NOTHING_TO_MARK -> Messages.Refused_nothingToMark;
			case SAME_MARK -> Messages.Refused_sameMark;
			case NO_MARK -> Messages.Refused_noMark;
			case BAD_SPANS -> Messages.Refused_badSpans;
			case UNKNOWN_LABEL -> Messages.Refused_unknownLabel;
			case LINK_NOT_ALLOWED -> Messages.Refused_linkNotAllowed;
			case NO_LINK_STARTS -> Messages.Refused_noLinkStarts;
			case NO_SUCH_VALUE -> Messages.Refused_noSuchValue;
			case NO_FURTHER_MARK -> Messages.Refused_noFurtherMark;
			case NOTHING_LEFT -> EditMessages.Refused_nothingLeft;
			case NOTHING_TO_SPLIT -> EditMessages.Refused_nothingToSplit;
			case NOTHING_TO_MERGE -> EditMessages.Refused_nothingToMerge;
			case NOTHING_COPIED -> EditMessages.Refused_nothingCopied;
			case SELECT_WORDS -> EditMessages.Refused_selectWords;
			case NO_QUOTE -> EditMessages.Refused_noQuote;
			case NOTHING_PROPOSED -> EditMessages.Refused_nothingProposed;
			case NO_ZONE -> EditMessages.Refused_noZone;
			case NOWHERE_ELSE -> EditMessages.Refused_nowhereElse;
			case NO_FIX -> EditMessages.Refused_noFix;
			case NOTHING_CHANGES -> Messages.Refused_nothingChanges;
		};
	}
}
