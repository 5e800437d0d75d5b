// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.newsmark.core.corpus.Subscription;
import org.newsmark.ui.article.ArticleSession;
import org.newsmark.ui.article.OpenArticle;
import org.newsmark.ui.article.SessionChange;
import org.newsmark.ui.editor.header.DetailsForm;
import org.newsmark.ui.editor.header.HeaderBand;
import org.newsmark.ui.editor.header.NoticeBar;
import org.newsmark.ui.editor.painting.MarkPainter;
import org.newsmark.ui.editor.ruler.MarkRuler;
import org.newsmark.ui.signs.HiddenLabels;

/** The editor's surface: header and notices above, the text, the ruler at its right. UI thread only. */
final class ArticlePage {

	/** Fast typing does not lay out the header for each key. */
	private static final int CALM_MILLIS = 100;

	private final Composite page;
	private final Composite top;
	private final Composite text;
	private final Composite side;
	private Optional<DetailsForm> details = Optional.empty();

	ArticlePage(Composite parent) {
		page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(page);
		top = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(top);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(top);
		text = new Composite(page, SWT.NONE);
		text.setLayout(new FillLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
		side = new Composite(page, SWT.NONE);
		side.setLayout(new FillLayout());
		GridDataFactory.fillDefaults().grab(false, true).applyTo(side);
	}

	/** Where the text editor makes its widgets. */
	Composite text() {
		return text;
	}

	/** Shows another article around the same text widget. */
	void show(OpenArticle open, ISourceViewer viewer, MarkPainter painter, HiddenLabels hidden) {
		for (Composite part : new Composite[] { top, side }) {
			for (Control child : part.getChildren()) {
				child.dispose();
			}
		}
		ArticleSession session = open.session();
		HeaderBand header = new HeaderBand(top, session, open.corpus());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(header.control());
		DetailsForm made = new DetailsForm(top, session, () -> page.layout(true, true));
		header.onClick(made::toggle);
		details = Optional.of(made);
		NoticeBar notices = new NoticeBar(top, open);
		MarkRuler ruler = new MarkRuler(side, viewer, session, painter);
		Subscription subscription = session.subscribe(change -> follow(change, header, notices, ruler));
		Subscription hiding = hidden.subscribe(ruler::refresh);
		header.control().addListener(SWT.Dispose, event -> {
			subscription.close();
			hiding.close();
		});
		header.show();
		notices.show(session.notice());
		ruler.refresh();
		page.layout(true, true);
	}

	/** What is known about the article, to be changed; empty before an article is shown. */
	Optional<DetailsForm> details() {
		return details;
	}

	private void follow(SessionChange change, HeaderBand header, NoticeBar notices, MarkRuler ruler) {
		switch (change) {
			case SessionChange.Reloaded reloaded -> {
				header.show();
				details.ifPresent(DetailsForm::show);
				ruler.refresh();
			}
			case SessionChange.ArticleChanged article -> {
				header.show();
				details.ifPresent(DetailsForm::show);
				ruler.refresh();
			}
			case SessionChange.CorrectingChanged correcting -> { /* the notice says it */ }
			case SessionChange.MarksChanged marks -> {
				page.getDisplay().timerExec(CALM_MILLIS, header.countLater());
				ruler.refresh();
			}
			case SessionChange.StateChanged state -> header.showCount();
			case SessionChange.Selected selected -> ruler.selectionChanged();
			case SessionChange.NoticeChanged changed -> {
				notices.show(changed.notice());
				page.layout(true, true);
			}
			case SessionChange.WordsSelected words -> { /* not shown here */ }
			case SessionChange.LinkingChanged linking -> { /* the status line says it */ }
			case SessionChange.DirtyChanged dirty -> { /* the editor says it */ }
			case SessionChange.FocusWanted focus -> { /* for the text and the Inspector */ }
			case SessionChange.Closed closed -> { /* the widgets go as well */ }
		}
	}
}
