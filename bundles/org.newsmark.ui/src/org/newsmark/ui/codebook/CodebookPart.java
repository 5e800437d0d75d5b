// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.codebook;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.resources.IWorkspace;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;
import org.newsmark.core.codebook.Codebook;
import org.newsmark.core.corpus.Subscription;
import org.newsmark.ui.Messages;
import org.newsmark.ui.article.ArticleSession;
import org.newsmark.ui.article.EditOutcome;
import org.newsmark.ui.article.EditWords;
import org.newsmark.ui.article.SessionChange;
import org.newsmark.ui.article.SessionState;
import org.newsmark.ui.codebook.CodebookRow.LabelRow;
import org.newsmark.ui.parts.ActiveArticle;
import org.newsmark.ui.parts.CorpusProjectsWatch;
import org.newsmark.ui.parts.EmptyState;
import org.newsmark.ui.parts.NextSteps;
import org.newsmark.ui.parts.SessionUndo;
import org.newsmark.ui.signs.HiddenLabels;
import org.newsmark.ui.signs.MarkSign;
import org.osgi.service.event.Event;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The view "Codebook". */
public final class CodebookPart implements ActiveArticle.Listener {

	/** As in plugin.xml. */
	public static final String ID = "org.newsmark.ui.part.codebook";

	/** Changes that follow each other within this time are shown together. */
	private static final int CALM_MILLIS = 50;
	/** After this the parts of a window have the colours of a new theme. */
	private static final int RESTYLED_MILLIS = 500;

	private final LabelCounts counts = new LabelCounts();
	private final Runnable refreshing = this::refresh;
	private final Runnable counting = this::showCounts;
	/** All marks are others than those that were counted. */
	private boolean recount;
	/** Labels whose number is another one than is shown. */
	private final Set<String> changedCounts = new HashSet<>();
	private HiddenLabels hiddenLabels;
	private EmptyState state;
	private CodebookPage page;
	private ActiveArticle active;
	private Subscription visibility;
	private CorpusProjectsWatch projects;

	@PostConstruct
	void create(Composite parent, IWorkbenchPage workbenchPage, IWorkspace workspace, UISynchronize ui, HiddenLabels hidden,
			EHandlerService handlers) {
		hiddenLabels = hidden;
		state = new EmptyState(parent, workbenchPage.getWorkbenchWindow());
		page = new CodebookPage(state.stack(), counts);
		state.setContent(page.control());
		page.tree().onSelect(this::describe);
		page.tree().onChoose(this::choose);
		page.tree().onToggle(row -> toggle(row.labelIds()));
		page.onFilter(this::refresh);
		page.onShowAll(() -> codebook().ifPresent(codebook -> hidden.setHidden(codebook, hidden.of(codebook), false)));
		new CodebookMenu(page.tree(), this::toggle, this::showOnly);
		new CodebookHover(page.tree().viewer(), this::textOf);
		visibility = hidden.subscribe(this::refresh);
		active = ActiveArticle.follow(workbenchPage, this);
		SessionUndo.activate(handlers, workbenchPage.getWorkbenchWindow().getWorkbench(), this::session);
		projects = new CorpusProjectsWatch(workspace, ui, this::refresh);
		switched(active.session());
	}

	@Focus
	void focus() {
		if (state.isEmpty()) {
			state.setFocus();
		} else {
			page.setFocus();
		}
	}

	@PreDestroy
	void dispose() {
		if (active != null) {
			active.close();
			visibility.close();
			projects.close();
		}
	}

	@Inject
	@org.eclipse.e4.core.di.annotations.Optional
	void themeChanged(@UIEventTopic(IThemeEngine.Events.THEME_CHANGED) Event event) {
		if (page != null && !page.control().isDisposed()) {
			// The list gets its own new colours a moment later, and its signs lie on them.
			page.control().getDisplay().timerExec(RESTYLED_MILLIS, () -> {
				if (!page.control().isDisposed()) {
					page.refreshColors();
				}
			});
		}
	}

	@Override
	public void switched(Optional<ArticleSession> session) {
		session.ifPresent(each -> counts.count(each.marks().all()));
		page.showMessage("");
		refresh();
	}

	@Override
	public void changed(ArticleSession session, SessionChange change) {
		switch (change) {
			case SessionChange.MarksChanged marks -> {
				if (!recount) {
					changedCounts.addAll(counts.apply(marks.delta()));
					countSoon();
				}
			}
			case SessionChange.Reloaded reloaded -> {
				recount = true;
				refreshSoon();
			}
			case SessionChange.StateChanged changed -> refreshSoon();
			case SessionChange.WordsSelected words -> page.showMessage("");
			case SessionChange.Selected selected -> page.showMessage("");
			default -> {
				// Nothing else is seen here.
			}
		}
	}

	/** A key in the text is answered first. */
	private void countSoon() {
		if (!page.control().isDisposed()) {
			page.control().getDisplay().timerExec(CALM_MILLIS, counting);
		}
	}

	private void showCounts() {
		if (!page.control().isDisposed()) {
			page.tree().updateCounts(Set.copyOf(changedCounts));
			changedCounts.clear();
		}
	}

	/** The text is seen first. The same runnable given again only begins its time anew. */
	private void refreshSoon() {
		if (!page.control().isDisposed()) {
			page.control().getDisplay().timerExec(CALM_MILLIS, refreshing);
		}
	}

	private void refresh() {
		if (recount) {
			recount = false;
			session().ifPresent(each -> counts.count(each.marks().all()));
		}
		if (page.control().isDisposed()) {
			return;
		}
		Optional<ArticleSession> session = session();
		if (session.isEmpty()) {
			state.show(NextSteps.openArticle());
		} else if (session.get().state() instanceof SessionState.Loading) {
			state.show(Messages.Part_loading);
		} else if (session.get().codebook().labels().isEmpty()) {
			state.show(NextSteps.repairCodebook());
		} else {
			show(session.get().codebook());
		}
	}

	private void show(Codebook codebook) {
		Set<String> hidden = hiddenLabels.of(codebook);
		page.show(CodebookRow.of(codebook, page.filter(), Locale.getDefault()), hidden);
		state.showContent();
		if (page.tree().selection().orElse(null) instanceof LabelRow row) {
			describe(row);
		}
	}

	private void describe(LabelRow row) {
		page.reader().show(textOf(row), MarkSign.of(row.label()));
	}

	private LabelText textOf(LabelRow row) {
		String language = session().map(each -> each.article().metadata().language()).orElse("");
		return codebook().map(codebook -> LabelText.of(row.label(), codebook, Locale.getDefault(), language)).orElse(LabelText.EMPTY);
	}

	/** A click marks selected words alone, so that looking a label up marks nothing; Enter also means the word under the caret. */
	private void choose(LabelRow row, boolean byKey) {
		ArticleSession session = session().orElse(null);
		if (session == null || !byKey && session.words().selection().isEmpty()) {
			return;
		}
		EditOutcome outcome = session.marking().mark(row.label(), false);
		switch (outcome) {
			case EditOutcome.Done done -> session.wantFocus(SessionChange.FocusWanted.Target.TEXT);
			case EditOutcome.Refused refused -> page.showMessage(EditWords.sentenceFor(refused.reason()));
		}
	}

	private void toggle(Set<String> labels) {
		codebook().ifPresent(codebook -> hiddenLabels.setHidden(codebook, labels, !hiddenLabels.of(codebook).containsAll(labels)));
	}

	private void showOnly(Set<String> labels) {
		codebook().ifPresent(codebook -> {
			List<String> others = codebook.labels().stream().map(label -> label.id()).filter(id -> !labels.contains(id)).toList();
			hiddenLabels.setHidden(codebook, labels, false);
			hiddenLabels.setHidden(codebook, others, true);
		});
	}

	private Optional<ArticleSession> session() {
		return active == null ? Optional.empty() : active.session();
	}

	private Optional<Codebook> codebook() {
		return session().map(ArticleSession::codebook);
	}
}
