// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.corpus;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.corpus.CorpusChange;
import org.newsmark.core.corpus.SafeNames;
import org.newsmark.core.corpus.Subscription;
import org.newsmark.index.IndexSnapshot;
import org.newsmark.ui.Messages;
import org.newsmark.ui.preferences.PreferenceKeys;

/** One corpus of the workspace, for as long as its project is open. May be called from any thread; never blocks. */
public final class OpenCorpus {

	private static final QualifiedName ANNOTATOR = new QualifiedName(PreferenceKeys.NODE, PreferenceKeys.ANNOTATOR);

	private final IProject project;
	private final Subscribers<CorpusChange> subscribers;
	private final Subscribers<OpenCorpus> watchers;
	private final CorpusJob job;
	private final IndexJob indexing;
	private volatile CorpusState state = new CorpusState.Opening();
	private volatile IndexState index = new IndexState.Loading();
	private volatile boolean closed;

	OpenCorpus(IProject project, Executor ui, Subscribers<OpenCorpus> watchers) {
		this.project = project;
		this.subscribers = new Subscribers<>(ui);
		this.watchers = watchers;
		this.indexing = new IndexJob(this);
		this.job = new CorpusJob(this, indexing);
	}

	public IProject project() {
		return project;
	}

	/** What is known now. {@link Corpora#subscribe} tells when it becomes another. */
	public CorpusState state() {
		return state;
	}

	/** Whether marks can be counted and searched now. {@link Corpora#subscribe} tells when this becomes another. */
	public IndexState index() {
		return index;
	}

	/** The corpus as it is in the index now; empty while there is none. At once. */
	public Optional<IndexSnapshot> snapshot() {
		return index instanceof IndexState.Ready ready ? Optional.of(ready.index().snapshot()) : Optional.empty();
	}

	/** Reads the whole corpus into the index again, in the background. */
	public void readAgain() {
		opened().ifPresent(open -> indexing.start(open.folder()));
	}

	/** The folder and codebook, once they are known. */
	public Optional<CorpusState.Open> opened() {
		return state instanceof CorpusState.Open open ? Optional.of(open) : Optional.empty();
	}

	/**
	 * The folder and codebook, as soon as they are known. Blocks: for jobs and the background of wizards.
	 *
	 * @throws CoreException                                              with a sentence for a person if the corpus cannot be used
	 * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor says so
	 */
	public CorpusState.Open awaitOpen(IProgressMonitor monitor) throws CoreException {
		job.await(monitor);
		return switch (state) {
			case CorpusState.Open open -> open;
			case CorpusState.Failed failed -> throw new CoreException(Status.error(failed.why().sentence()));
			case CorpusState.Opening opening -> throw new CoreException(Status.error(NLS.bind(Messages.Corpora_closed, project.getName())));
		};
	}

	/**
	 * Returns when the index and Eclipse know everything that was written through the folder before. Blocks: for jobs and the background of
	 * wizards.
	 *
	 * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor says so
	 */
	public void awaitWritten(IProgressMonitor monitor) {
		job.awaitEnd(monitor);
	}

	/** The article whose text this file is; empty for any other file. */
	public Optional<ArticlePath> articleOf(IFile file) {
		return project.equals(file.getProject()) ? CorpusResources.articleOf(file) : Optional.empty();
	}

	/** The text of an article; the file need not exist. */
	public IFile textOf(ArticlePath article) {
		return CorpusResources.textOf(project, article);
	}

	/**
	 * Under whose name marks are shown and made now: who was chosen for this corpus in this workspace, else what the preferences say; made
	 * safe as the name of a folder.
	 */
	public String annotator() {
		return chosenAnnotator().orElseGet(OpenCorpus::preferredAnnotator);
	}

	/** What the preferences say, made safe as the name of a folder. */
	public static String preferredAnnotator() {
		return SafeNames.name(Platform.getPreferencesService().getString(PreferenceKeys.NODE, PreferenceKeys.ANNOTATOR, "", null));
	}

	/** Shows and makes marks in this corpus under that name from now on. {@link Corpora#subscribe} tells. */
	public void useAnnotator(String name) {
		try {
			setAnnotator(project, name);
			watchers.tell(List.of(this));
		} catch (CoreException e) {
			ILog.get().error("Cannot remember the annotator " + name + " of " + project.getName(), e);
		}
	}

	/**
	 * Kept in the workspace and not in the corpus folder, which colleagues share.
	 *
	 * @throws CoreException if the project is not open
	 */
	public static void setAnnotator(IProject project, String name) throws CoreException {
		project.setPersistentProperty(ANNOTATOR, SafeNames.name(name).equals(preferredAnnotator()) ? null : SafeNames.name(name));
	}

	private Optional<String> chosenAnnotator() {
		try {
			return project.isAccessible() ? Optional.ofNullable(project.getPersistentProperty(ANNOTATOR)) : Optional.empty();
		} catch (CoreException e) {
			ILog.get().error("Cannot tell the annotator of " + project.getName(), e);
			return Optional.empty();
		}
	}

	/**
	 * Is told on the UI thread, after the index knows it as well, what was written to the corpus: through its {@code CorpusFolder} or by any
	 * other program. May be told of a file whose content is as it was.
	 */
	public Subscription subscribe(Consumer<CorpusChange> subscriber) {
		return subscribers.add(subscriber);
	}

	/** Whether the project was closed or deleted: what this object says is how it was then. */
	public boolean isClosed() {
		return closed;
	}

	void startOpening() {
		job.schedule();
		watchers.tell(List.of(this));
	}

	/** Texts that somebody renamed in the workspace: what belongs to them follows in the background. */
	void renamed(Map<ArticlePath, ArticlePath> articles) {
		job.renamed(articles);
	}

	/** Somebody else changed files, and Eclipse knows. */
	void changedOnDisk(Set<CorpusChange> changes) {
		job.noticed(changes);
	}

	/** Looks in the background for what other programs changed in the folder. */
	void lookAround() {
		job.lookAround();
	}

	void become(CorpusState next) {
		if (!closed) {
			state = next;
			watchers.tell(List.of(this));
		}
	}

	/** @return false if the corpus was closed meanwhile */
	synchronized boolean become(IndexState next) {
		if (!closed) {
			index = next;
			watchers.tell(List.of(this));
		}
		return !closed;
	}

	void tell(List<CorpusChange> changes) {
		if (!closed) {
			subscribers.tell(changes);
		}
	}

	/** Blocks for a moment: the index is written. */
	void close() {
		synchronized (this) {
			closed = true;
		}
		job.close();
		indexing.close();
		watchers.tell(List.of(this));
	}
}
