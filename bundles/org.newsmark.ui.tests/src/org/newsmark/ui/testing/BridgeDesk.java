// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.testing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.corpus.CorpusFolder;
import org.newsmark.ui.article.ArticleSession;
import org.newsmark.ui.article.SessionState;
import org.newsmark.ui.article.Words;
import org.newsmark.ui.corpus.CorpusResources;
import org.newsmark.ui.preferences.PreferenceKeys;

/** A window with the {@link BridgeCorpus} in its workspace, annotated as {@code ana-lyst}. To be closed after the test. UI thread only. */
public final class BridgeDesk implements AutoCloseable {

	private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
	private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(PreferenceKeys.NODE);
	private final IProject project;
	private final CorpusFolder folder;

	public BridgeDesk() throws CoreException, IOException, ArticleFormatException {
		preferences.put(PreferenceKeys.ANNOTATOR, "ana-lyst");
		project = Projects.corpus("bridge");
		folder = BridgeCorpus.write(project.getLocation().toPath());
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
	}

	@Override
	public void close() {
		preferences.remove(PreferenceKeys.ANNOTATOR);
	}

	public IWorkbenchWindow window() {
		return window;
	}

	public IProject project() {
		return project;
	}

	/** What lies on disk. */
	public CorpusFolder folder() {
		return folder;
	}

	/** Opens an article and waits until its marks are read. */
	public ArticleSession open(ArticlePath path) {
		try {
			IDE.openEditor(window.getActivePage(), CorpusResources.textOf(project, path));
		} catch (CoreException e) {
			throw new AssertionError(e);
		}
		Until.holds("the article is read", () -> session().map(ArticleSession::state).filter(SessionState.Ready.class::isInstance).isPresent());
		Until.eventsAreDone();
		return session().orElseThrow();
	}

	/** Of the active editor. */
	public Optional<ArticleSession> session() {
		return Optional.ofNullable(window.getActivePage().getActiveEditor()).map(editor -> Adapters.adapt(editor, ArticleSession.class));
	}

	/** Selects the first occurrence of these words, as an editor tells it. */
	public static void select(ArticleSession session, String words) {
		int start = session.article().text().indexOf(words);
		session.setWords(new Words(start + words.length(), start, start + words.length()));
	}

	/** Shows and activates a view. */
	public Composite show(String id) {
		MPart part = window.getService(EPartService.class).showPart(id, PartState.ACTIVATE);
		Until.eventsAreDone();
		return (Composite) part.getWidget();
	}

	/** All controls of a type, from the first to the last. */
	public static <T extends Control> List<T> find(Composite parent, Class<T> type) {
		List<T> found = new ArrayList<>();
		for (Control child : parent.getChildren()) {
			if (type.isInstance(child)) {
				found.add(type.cast(child));
			}
			if (child instanceof Composite composite) {
				found.addAll(find(composite, type));
			}
		}
		return found;
	}

	/** A key goes down in a control. */
	public static void press(Control control, int keyCode) {
		Event event = new Event();
		event.keyCode = keyCode;
		event.character = (char) keyCode;
		control.notifyListeners(SWT.KeyDown, event);
	}
}
