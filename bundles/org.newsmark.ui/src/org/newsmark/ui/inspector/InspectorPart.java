// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.inspector;

import java.util.Optional;

import org.eclipse.core.resources.IWorkspace;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.ui.Messages;
import org.newsmark.ui.article.ArticleSession;
import org.newsmark.ui.article.SessionChange;
import org.newsmark.ui.article.SessionChange.FocusWanted.Target;
import org.newsmark.ui.article.SessionState;
import org.newsmark.ui.corpus.Corpora;
import org.newsmark.ui.inspector.field.AttributeFields;
import org.newsmark.ui.parts.ActiveArticle;
import org.newsmark.ui.parts.CorpusProjectsWatch;
import org.newsmark.ui.parts.EmptyState;
import org.newsmark.ui.parts.NextSteps;
import org.newsmark.ui.parts.SessionUndo;
import org.osgi.service.event.Event;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** The view "Inspector": everything about the selected mark. */
public final class InspectorPart implements ActiveArticle.Listener {

	/** As in plugin.xml. */
	public static final String ID = "org.newsmark.ui.part.inspector";

	/** Changes that follow each other within this time are shown together. */
	private static final int CALM_MILLIS = 80;

	private final Runnable refreshing = this::refresh;
	private EmptyState state;
	private InspectorPage page;
	private ActorRegister register;
	private ActiveArticle active;
	private CorpusProjectsWatch projects;
	private Corpora corpora;
	private PendingInput pending;
	private Runnable activate;
	private Optional<MarkEdits> edits = Optional.empty();

	@PostConstruct
	void create(Composite parent, MPart part, EPartService parts, IWorkbenchPage workbenchPage, IWorkspace workspace, Corpora allCorpora,
			UISynchronize ui, EHandlerService handlers) {
		corpora = allCorpora;
		activate = () -> parts.showPart(part, PartState.ACTIVATE);
		state = new EmptyState(parent, workbenchPage.getWorkbenchWindow());
		register = new ActorRegister(allCorpora, ui, this::refresh);
		AttributeFields fields = new AttributeFields(register::actors, this::unknownActor);
		page = new InspectorPage(state.stack(), fields, this::addActor);
		state.setContent(page.control());
		pending = new PendingInput(workbenchPage.getWorkbenchWindow(), page::commit);
		active = ActiveArticle.follow(workbenchPage, this);
		SessionUndo.activate(handlers, workbenchPage.getWorkbenchWindow().getWorkbench(), active::session);
		projects = new CorpusProjectsWatch(workspace, ui, this::refresh);
		switched(active.session());
	}

	@Focus
	void focus() {
		if (state.isEmpty()) {
			state.setFocus();
		} else {
			page.setFocus(Target.ATTRIBUTES);
		}
	}

	@PreDestroy
	void dispose() {
		if (active != null) {
			pending.close();
			projects.close();
			active.close();
			register.close();
		}
	}

	@Inject
	@org.eclipse.e4.core.di.annotations.Optional
	void themeChanged(@UIEventTopic(IThemeEngine.Events.THEME_CHANGED) Event event) {
		if (page != null && !page.control().isDisposed()) {
			page.refreshColors();
		}
	}

	@Override
	public void switched(Optional<ArticleSession> session) {
		page.keep();
		edits = session.map(each -> new MarkEdits(each, page::say));
		if (active != null) {
			register.follow(active.file().flatMap(corpora::of));
		}
		refresh();
	}

	@Override
	public void changed(ArticleSession session, SessionChange change) {
		switch (change) {
			case SessionChange.Selected selected -> refreshSoon();
			case SessionChange.MarksChanged marks -> refreshSoon();
			case SessionChange.Reloaded reloaded -> switched(Optional.of(session));
			case SessionChange.StateChanged changed -> refresh();
			case SessionChange.FocusWanted(Target target) when target != Target.TEXT -> {
				refresh();
				activate.run();
				page.setFocus(target);
			}
			default -> {
				// Nothing else is seen here.
			}
		}
	}

	/** A key in the text is answered first; somebody who marks quickly does not wait for a form that nobody reads. */
	private void refreshSoon() {
		page.control().getDisplay().timerExec(CALM_MILLIS, refreshing);
	}

	private void refresh() {
		if (active == null || page.control().isDisposed()) {
			return;
		}
		Optional<ArticleSession> session = active.session();
		Optional<Annotation> mark = session.flatMap(ArticleSession::selected);
		if (mark.isPresent()) {
			page.show(mark.get(), edits.orElseThrow());
			state.showContent();
		} else {
			page.keep();
			state.show(sentence(session));
		}
	}

	private static String sentence(Optional<ArticleSession> session) {
		if (session.isEmpty()) {
			return NextSteps.openArticle();
		}
		if (session.get().state() instanceof SessionState.Loading) {
			return Messages.Part_loading;
		}
		return session.get().marks().isEmpty() ? Messages.Inspector_firstMark : Messages.Inspector_selectMark;
	}

	private void unknownActor(String name) {
		page.offerActor(name);
	}

	private void addActor(String name) {
		register.add(name, id -> {
			page.say("");
			page.commit();
		});
	}
}
