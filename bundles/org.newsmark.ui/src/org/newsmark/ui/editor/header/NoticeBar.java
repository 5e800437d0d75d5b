// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor.header;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.newsmark.core.editing.ReviewItem;
import org.newsmark.ui.EditMessages;
import org.newsmark.ui.Messages;
import org.newsmark.ui.article.MarkClipboard;
import org.newsmark.ui.article.Notice;
import org.newsmark.ui.article.OpenArticle;
import org.newsmark.ui.article.SessionChange;
import org.newsmark.ui.editor.elsewhere.OccurrenceList;
import org.newsmark.ui.editor.review.ReviewList;
import org.newsmark.ui.parts.KeptFocus;

/** Says a {@link Notice} above the text, with links that do what can be done about it. Takes no room while there is none. UI thread only. */
public final class NoticeBar {

	private record Choice(String words, Runnable action) {
	}

	private final OpenArticle open;
	private final Composite bar;
	private Notice shown = new Notice.Nothing();
	/** Whether the keyboard was here when the notice changed, or its work ended with that. */
	private boolean focus;

	public NoticeBar(Composite parent, OpenArticle open) {
		this.open = open;
		bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 4).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
		bar.setVisible(false);
	}

	public Composite control() {
		return bar;
	}

	public void show(Notice notice) {
		KeptFocus.around(bar, () -> rebuild(notice));
	}

	private void rebuild(Notice notice) {
		focus = isWithin(bar.getDisplay().getFocusControl()) || shown instanceof Notice.Correcting;
		shown = notice;
		for (Control child : bar.getChildren()) {
			child.dispose();
		}
		boolean visible = !(notice instanceof Notice.Nothing);
		if (visible) {
			fill(notice);
		}
		((GridData) bar.getLayoutData()).exclude = !visible;
		bar.setVisible(visible);
		bar.getParent().layout(true, true);
	}

	private boolean isWithin(@Nullable Control control) {
		Control at = control;
		while (at != null && at != bar) {
			at = at.getParent();
		}
		return at != null;
	}

	private void fill(Notice notice) {
		Label icon = new Label(bar, SWT.NONE);
		icon.setImage(JFaceResources.getImage(isTrouble(notice) ? Dialog.DLG_IMG_MESSAGE_WARNING : Dialog.DLG_IMG_MESSAGE_INFO));
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(icon);
		List<Choice> choices = choices(notice);
		Link text = new Link(bar, SWT.WRAP);
		text.setText(escaped(sentence(notice)) + choices.stream().map(choice -> "   <a>" + choice.words() + "</a>").collect(Collectors.joining()));
		text.addListener(SWT.Selection, event -> choices.stream().filter(choice -> choice.words().equals(event.text)).findFirst()
				.ifPresent(choice -> choice.action().run()));
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(200, SWT.DEFAULT).applyTo(text);
		if (notice instanceof Notice.Elsewhere elsewhere) {
			new OccurrenceList(bar, elsewhere, chosen -> {
				open.session().elsewhere().mark(elsewhere, chosen);
				open.session().wantFocus(SessionChange.FocusWanted.Target.TEXT);
			});
		}
		if (notice instanceof Notice.Review review) {
			new ReviewList(bar, open.session(), review, focus);
		}
	}

	private static boolean isTrouble(Notice notice) {
		return switch (notice) {
			case Notice.Nothing nothing -> false;
			case Notice.Merged merged -> false;
			case Notice.Review review -> false;
			case Notice.Correcting correcting -> false;
			case Notice.TextConflict conflict -> true;
			case Notice.Unsaved unsaved -> true;
			case Notice.Elsewhere elsewhere -> false;
			case Notice.ArticleGone gone -> true;
			case Notice.CorpusGone gone -> true;
			case Notice.CannotRead cannot -> true;
			case Notice.CannotDescribe cannot -> true;
			case Notice.CannotSave cannot -> true;
			case Notice.Conflict conflict -> true;
			case Notice.OtherText other -> true;
		};
	}

	private static String sentence(Notice notice) {
		return switch (notice) {
			case Notice.Nothing nothing -> "";
			case Notice.Merged merged -> Messages.Notice_merged;
			case Notice.Review review -> reviewed(review);
			case Notice.Correcting correcting -> EditMessages.Notice_correcting;
			case Notice.TextConflict conflict -> EditMessages.Notice_textConflict;
			case Notice.Unsaved unsaved -> EditMessages.Unsaved_found;
			case Notice.Elsewhere elsewhere -> MessageFormat.format(EditMessages.Elsewhere_found, elsewhere.spans().size());
			case Notice.ArticleGone gone -> Messages.Notice_articleGone;
			case Notice.CorpusGone gone -> Messages.Notice_corpusGone;
			case Notice.CannotRead cannot -> NLS.bind(Messages.Notice_cannotRead, cannot.why().sentence());
			case Notice.CannotDescribe cannot -> NLS.bind(Messages.Notice_cannotDescribe, cannot.why().sentence());
			case Notice.CannotSave cannot -> NLS.bind(Messages.Notice_cannotSave, cannot.why().sentence());
			case Notice.Conflict conflict -> MessageFormat.format(Messages.Notice_conflict, conflict.conflict().subjects().size());
			case Notice.OtherText other -> Messages.Notice_otherText;
		};
	}

	private static String reviewed(Notice.Review review) {
		long lost = review.items().stream().filter(item -> item.kind() == ReviewItem.Kind.LOST).count();
		return review.here() ? MessageFormat.format(EditMessages.Notice_corrected, review.items().size())
				: MessageFormat.format(Messages.Notice_textChanged, review.items().size() - lost, lost);
	}

	private List<Choice> choices(Notice notice) {
		List<Choice> choices = new ArrayList<>();
		switch (notice) {
			case Notice.Nothing nothing -> { /* nothing to choose */ }
			case Notice.ArticleGone gone -> {
				choices.add(new Choice(Messages.Notice_restore, open::restore));
				choices.add(new Choice(Messages.Notice_copyMarks, this::copyMarks));
			}
			case Notice.CorpusGone gone -> choices.add(new Choice(Messages.Notice_copyMarks, this::copyMarks));
			case Notice.CannotSave cannot -> {
				choices.add(new Choice(Messages.Notice_tryAgain, open::save));
				choices.add(new Choice(Messages.Notice_copyMarks, this::copyMarks));
			}
			case Notice.Conflict conflict -> {
				choices.add(new Choice(Messages.Notice_keepMine, () -> open.settle(conflict.conflict(), true)));
				choices.add(new Choice(Messages.Notice_takeTheirs, () -> open.settle(conflict.conflict(), false)));
			}
			case Notice.CannotRead cannot -> choices.add(new Choice(Messages.Notice_tryAgain, open::readAgain));
			case Notice.Merged merged -> choices.add(dismiss());
			case Notice.Review review -> choices.add(new Choice(EditMessages.Review_confirmAll, () -> open.session().correcting()
					.confirm(review.items().stream().map(ReviewItem::id).collect(Collectors.toSet()))));
			case Notice.Correcting correcting -> choices.add(new Choice(EditMessages.Notice_endCorrecting, () -> open.session().correcting().toggle()));
			case Notice.Elsewhere elsewhere -> choices.add(dismiss());
			case Notice.Unsaved unsaved -> {
				choices.add(new Choice(EditMessages.Unsaved_restore, () -> open.recover(unsaved.left(), true)));
				choices.add(new Choice(EditMessages.Unsaved_discard, () -> open.recover(unsaved.left(), false)));
			}
			case Notice.TextConflict conflict -> {
				choices.add(new Choice(EditMessages.Notice_keepMyText, () -> open.settleText(conflict.conflict(), true)));
				choices.add(new Choice(EditMessages.Notice_takeTheirText, () -> open.settleText(conflict.conflict(), false)));
			}
			case Notice.CannotDescribe cannot -> choices.add(dismiss());
			case Notice.OtherText other -> choices.add(dismiss());
		}
		return choices;
	}

	private Choice dismiss() {
		return new Choice(Messages.Notice_dismiss, open::dismissNotice);
	}

	private void copyMarks() {
		MarkClipboard.copy(bar.getDisplay(), open.session().marks().all(), open.session().codebook());
	}

	private static String escaped(String sentence) {
		return sentence.replace("&", "&&");
	}
}
