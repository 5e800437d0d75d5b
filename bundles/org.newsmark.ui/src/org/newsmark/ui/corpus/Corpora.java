// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.corpus.CorpusChange;
import org.newsmark.core.corpus.CorpusLayout;
import org.newsmark.core.corpus.Subscription;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The corpora of the workspace, as a service: {@code @Inject Corpora}, or {@code PlatformUI.getWorkbench().getService(Corpora.class)} where nothing is
 * injected. A corpus is opened in the background when somebody first asks for it, and closed with its project. Files that change, by
 * whatever hand, are told to the subscribers of their corpus. May be called from any thread; never blocks.
 */
@Component(service = Corpora.class)
public final class Corpora {

	/** The family of all jobs that open, update or close corpora, for {@code IJobManager.find} and {@code join}. */
	public static final Object JOBS = new Object() {
		@Override
		public String toString() {
			return "Newsmark corpora";
		}
	};

	private static final int CLOSING = IResourceChangeEvent.PRE_CLOSE | IResourceChangeEvent.PRE_DELETE;

	private final IWorkspace workspace;
	private final Executor ui;
	private final Map<IProject, OpenCorpus> open = new HashMap<>();
	/** Guarded by {@link #open}: projects that are being closed or deleted just now. */
	private final Set<IProject> leaving = new HashSet<>();
	private final Subscribers<OpenCorpus> subscribers;
	private final CorpusAdoption adoption = new CorpusAdoption();
	private final IResourceChangeListener listener = this::resourcesChanged;

	@Activate
	public Corpora(@Reference IWorkspace workspace) {
		this(workspace, Corpora::later);
	}

	/** @param ui runs what it is given on the UI thread, in order, and returns at once */
	Corpora(IWorkspace workspace, Executor ui) {
		this.workspace = workspace;
		this.ui = ui;
		this.subscribers = new Subscribers<>(ui);
		workspace.addResourceChangeListener(listener, IResourceChangeEvent.POST_CHANGE | CLOSING);
	}

	/** To be called once when the workbench has started: projects with a {@code corpus.json} that came meanwhile become corpora. */
	public void start() {
		adoption.considerAll(workspace.getRoot());
	}

	/** Looks in the background for what other programs changed in the folders of open corpora. */
	public void lookAround() {
		open().forEach(OpenCorpus::lookAround);
	}

	/** The corpus that this resource lies in, being opened if nobody asked for it before; empty if its project is no corpus or closed. */
	public Optional<OpenCorpus> of(IResource resource) {
		IProject project = resource.getProject();
		if (project == null || !CorpusResources.isCorpus(project)) {
			return Optional.empty();
		}
		OpenCorpus corpus;
		synchronized (open) {
			corpus = open.get(project);
			if (corpus != null) {
				return Optional.of(corpus);
			}
			if (leaving.contains(project)) {
				return Optional.empty();
			}
			corpus = new OpenCorpus(project, ui, subscribers);
			open.put(project, corpus);
		}
		corpus.startOpening();
		return Optional.of(corpus);
	}

	/** The corpus of this project if somebody asked for it before; opens nothing. */
	public Optional<OpenCorpus> ifOpen(IProject project) {
		synchronized (open) {
			return Optional.ofNullable(open.get(project));
		}
	}

	/** Those that somebody asked for, by the name of the project. */
	public List<OpenCorpus> open() {
		synchronized (open) {
			return open.values().stream().sorted((a, b) -> a.project().getName().compareToIgnoreCase(b.project().getName())).toList();
		}
	}

	/** Is told on the UI thread when a corpus starts to open, comes into another state, or is closed; ask the corpus which. */
	public Subscription subscribe(Consumer<OpenCorpus> subscriber) {
		return subscribers.add(subscriber);
	}

	@Deactivate
	public void close() {
		workspace.removeResourceChangeListener(listener);
		List<OpenCorpus> rest;
		synchronized (open) {
			rest = new ArrayList<>(open.values());
			open.clear();
		}
		rest.forEach(OpenCorpus::close);
	}

	private void resourcesChanged(IResourceChangeEvent event) {
		if ((event.getType() & CLOSING) != 0) {
			leave((IProject) event.getResource());
			return;
		}
		synchronized (open) {
			leaving.clear();
		}
		adoption.consider(event.getDelta());
		for (OpenCorpus corpus : open()) {
			IResourceDelta delta = event.getDelta().findMember(corpus.project().getFullPath());
			if (delta == null) {
				continue;
			}
			if (!CorpusResources.isCorpus(corpus.project())) {
				close(corpus.project());
				continue;
			}
			Map<ArticlePath, ArticlePath> renamed = RenamedArticles.in(delta);
			if (!renamed.isEmpty()) {
				corpus.renamed(renamed);
			}
			Set<CorpusChange> changes = changesIn(delta);
			if (!changes.isEmpty()) {
				corpus.changedOnDisk(changes);
			}
		}
	}

	/** Who looks at the project while it is being closed or deleted must not open it again. */
	private void leave(IProject project) {
		synchronized (open) {
			leaving.add(project);
		}
		close(project);
	}

	private void close(IProject project) {
		OpenCorpus corpus;
		synchronized (open) {
			corpus = open.remove(project);
		}
		if (corpus != null) {
			corpus.close();
		}
	}

	private static Set<CorpusChange> changesIn(IResourceDelta delta) {
		Set<CorpusChange> changes = new LinkedHashSet<>();
		try {
			delta.accept(each -> {
				boolean content = each.getKind() != IResourceDelta.CHANGED
						|| (each.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) != 0;
				if (each.getResource().getType() == IResource.FILE && content) {
					CorpusResources.meaningOf(each.getResource()).ifPresent(changes::add);
				}
				return !CorpusLayout.DERIVED.equals(each.getResource().getName());
			});
		} catch (CoreException e) {
			ILog.get().error("Cannot see what changed in " + delta.getFullPath(), e);
		}
		return changes;
	}

	private static void later(Runnable runnable) {
		if (PlatformUI.isWorkbenchRunning()) {
			Display display = PlatformUI.getWorkbench().getDisplay();
			if (!display.isDisposed()) {
				display.asyncExec(runnable);
			}
		}
	}
}
