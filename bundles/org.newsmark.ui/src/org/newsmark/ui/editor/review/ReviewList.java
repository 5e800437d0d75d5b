// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor.review;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.editing.ReviewItem;
import org.newsmark.ui.EditMessages;
import org.newsmark.ui.article.ArticleSession;
import org.newsmark.ui.article.EditOutcome;
import org.newsmark.ui.article.EditWords;
import org.newsmark.ui.article.Notice;
import org.newsmark.ui.article.SessionChange;

/** One row a mark: its label, its words before and now. Enter confirms, R repairs, Del drops, Esc goes back to the text; selecting a row shows the mark in the text. UI thread only. */
public final class ReviewList {

	private static final int ROWS = 5;
	private static final int[] SHARES = { 20, 40, 40 };

	private final ArticleSession session;
	private final Notice.Review review;
	private final Table table;

	/** @param focus whether the keyboard shall be here */
	public ReviewList(Composite parent, ArticleSession session, Notice.Review review, boolean focus) {
		this.session = session;
		this.review = review;
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(area);
		table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
		table.setHeaderVisible(true);
		for (String title : new String[] { EditMessages.Review_label, EditMessages.Review_before, EditMessages.Review_now }) {
			new TableColumn(table, SWT.NONE).setText(title);
		}
		review.items().forEach(this::add);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, table.getHeaderHeight() + ROWS * table.getItemHeight()).applyTo(table);
		Composite buttons = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		button(buttons, EditMessages.Review_confirm, this::confirm);
		button(buttons, EditMessages.Review_repair, this::repair);
		button(buttons, EditMessages.Review_drop, this::drop);
		table.addListener(SWT.Resize, event -> fit());
		table.addListener(SWT.Selection, event -> selected().findFirst().ifPresent(item -> session.select(item.id(), true)));
		table.addListener(SWT.KeyDown, this::typed);
		table.select(0);
		if (focus) {
			table.getDisplay().asyncExec(() -> {
				if (!table.isDisposed()) {
					table.setFocus();
				}
			});
		}
	}

	private void add(ReviewItem item) {
		Optional<Annotation> mark = session.marks().get(item.id());
		String now = switch (item.kind()) {
			case CHANGED, FOUND -> mark.map(Annotation::words).orElse("");
			case MOVED -> EditMessages.Review_moved;
			case LOST -> EditMessages.Review_lost;
		};
		new TableItem(table, SWT.NONE).setText(new String[] {
				mark.map(each -> EditWords.labelName(each.label(), session.codebook())).orElse(""), oneLine(item.before()), oneLine(now) });
	}

	private static String oneLine(String words) {
		return words.replaceAll("\\s+", " ");
	}

	private static void button(Composite parent, String text, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> action.run());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
	}

	private void fit() {
		int width = table.getClientArea().width;
		IntStream.range(0, SHARES.length).forEach(i -> table.getColumn(i).setWidth(width * SHARES[i] / 100));
	}

	private Stream<ReviewItem> selected() {
		return IntStream.of(table.getSelectionIndices()).mapToObj(review.items()::get);
	}

	private Set<String> ids() {
		return selected().map(ReviewItem::id).collect(Collectors.toSet());
	}

	private void typed(Event event) {
		if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
			confirm();
		} else if (event.keyCode == SWT.DEL) {
			drop();
		} else if (event.keyCode == SWT.ESC) {
			session.wantFocus(SessionChange.FocusWanted.Target.TEXT);
		} else if (event.keyCode == 'r' && event.stateMask == 0) {
			repair();
		}
	}

	private void confirm() {
		session.correcting().confirm(ids());
	}

	private void drop() {
		session.correcting().drop(ids());
	}

	/** Words selected in the text are meant for one mark only. */
	private void repair() {
		for (ReviewItem item : selected().toList()) {
			EditOutcome outcome = session.correcting().repair(item, table.getSelectionCount() == 1 ? session.words().selection() : Optional.empty());
			if (outcome instanceof EditOutcome.Refused(EditOutcome.Reason reason) && !table.isDisposed()) {
				table.setToolTipText(EditWords.sentenceFor(reason));
			}
		}
	}
}
