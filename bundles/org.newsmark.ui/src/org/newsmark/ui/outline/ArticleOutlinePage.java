// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.outline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.newsmark.core.annotation.AnnotationSet;
import org.newsmark.core.article.Article;
import org.newsmark.core.codebook.Codebook;
import org.newsmark.core.corpus.Subscription;
import org.newsmark.core.text.TextSpan;
import org.newsmark.ui.Messages;
import org.newsmark.ui.article.ArticleSession;
import org.newsmark.ui.article.SessionChange.FocusWanted.Target;
import org.newsmark.ui.article.SessionChange;
import org.newsmark.ui.parts.SessionUndo;
import org.newsmark.ui.rows.RowColumn;
import org.newsmark.ui.rows.RowTable;

/**
 * The outline of an open article for the platform's Outline view: what the editor gives for {@link IContentOutlinePage}. Linked with the editor
 * both ways. UI thread only.
 */
public final class ArticleOutlinePage extends Page implements IContentOutlinePage {

	/** Changes that follow each other within this time are shown together: an outline need not keep up with every key. */
	private static final int CALM_MILLIS = 120;
	/** The outline of more marks takes longer than a frame and is made in the background. */
	private static final int MANY = 5_000;

	private final ArticleSession session;
	private final Consumer<TextSpan> reveal;
	private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
	private final Set<String> closed = new HashSet<>();
	private final OutlineFamilies families = new OutlineFamilies(this::refresh);
	private final Runnable update = this::refresh;
	/** Counts the questions for an outline. */
	private int asked;
	private RowTable table;
	private OutlineLooks looks;
	private Subscription subscription;

	/** @param reveal shows a stretch of the text in the editor and selects it */
	public ArticleOutlinePage(ArticleSession session, Consumer<TextSpan> reveal) {
		this.session = session;
		this.reveal = reveal;
	}

	@Override
	public void createControl(Composite parent) {
		table = new RowTable(parent, List.of(new RowColumn("outline", Messages.Outline_column, 100)));
		table.setHeaderVisible(false);
		looks = new OutlineLooks(table.body());
		table.addListener(SWT.Selection, event -> selected());
		table.addListener(SWT.DefaultSelection, event -> session.wantFocus(Target.TEXT));
		families.contribute(getSite().getActionBars());
		SessionUndo.activate(getSite().getService(IHandlerService.class), getSite().getWorkbenchWindow().getWorkbench(), session);
		subscription = session.subscribe(this::changed);
		refresh();
	}

	@Override
	public Control getControl() {
		return table;
	}

	@Override
	public void setFocus() {
		table.setFocus();
	}

	@Override
	public void dispose() {
		if (subscription != null) {
			subscription.close();
		}
		listeners.clear();
		super.dispose();
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}

	@Override
	public ISelection getSelection() {
		return node() == null ? StructuredSelection.EMPTY : new StructuredSelection(node());
	}

	@Override
	public void setSelection(ISelection selection) {
		// Follows the session, not other views.
	}

	private void changed(SessionChange change) {
		switch (change) {
			case SessionChange.MarksChanged marks -> refreshSoon();
			case SessionChange.Reloaded reloaded -> refreshSoon();
			case SessionChange.ArticleChanged article -> refreshSoon();
			case SessionChange.Selected selected -> selected.id().ifPresentOrElse(this::show, () -> table.select(-1));
			default -> {
				// Nothing else is seen here.
			}
		}
	}

	/** The same runnable given again only begins its time anew. */
	private void refreshSoon() {
		if (!table.isDisposed()) {
			table.getDisplay().timerExec(CALM_MILLIS, update);
		}
	}

	private void refresh() {
		if (table.isDisposed()) {
			return;
		}
		families.setCodebook(session.codebook());
		int mine = ++asked;
		AnnotationSet marks = session.marks();
		Article article = session.article();
		Codebook codebook = session.codebook();
		Set<String> hidden = Set.copyOf(families.hidden());
		if (marks.size() <= MANY) {
			show(Outlines.of(article, marks, codebook, hidden), codebook, mine);
			return;
		}
		Display display = table.getDisplay();
		Job job = Job.createSystem(Messages.Outline_column, monitor -> {
			List<OutlineNode> outline = Outlines.of(article, marks, codebook, hidden);
			display.asyncExec(() -> show(outline, codebook, mine));
		});
		job.setPriority(Job.SHORT);
		job.schedule();
	}

	/** @param generation of the question that this answers: dropped if another was asked since */
	private void show(List<OutlineNode> outline, Codebook codebook, int generation) {
		if (generation == asked && !table.isDisposed()) {
			table.replaceSource(new OutlineRows(outline, codebook, closed, looks));
			session.selected().ifPresent(mark -> show(mark.id()));
		}
	}

	private void show(String mark) {
		OutlineNode shown = node();
		boolean already = shown instanceof OutlineNode.Mark node && node.annotation().id().equals(mark);
		if (!already) {
			table.select(rows().rowOf(mark));
		}
	}

	private void selected() {
		switch (node()) {
			case OutlineNode.Mark mark -> session.select(mark.annotation().id(), true);
			case OutlineNode.Heading heading -> reveal.accept(heading.span());
			case OutlineNode.Orphans orphans -> session.deselect();
			case null -> {
				// Nothing is selected.
			}
		}
		SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
		listeners.forEach(listener -> listener.selectionChanged(event));
	}

	private @Nullable OutlineNode node() {
		int row = table.selection().lead();
		return row < 0 ? null : rows().node(row);
	}

	private OutlineRows rows() {
		return (OutlineRows) table.source();
	}
}
