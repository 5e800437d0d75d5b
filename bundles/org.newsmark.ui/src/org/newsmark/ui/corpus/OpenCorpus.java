// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Platform;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.corpus.CorpusChange;
import org.newsmark.core.corpus.Subscription;
import org.newsmark.ui.preferences.PreferenceKeys;

/** One corpus of the workspace, for as long as its project is open. May be called from any thread; never blocks unless it says so. */
public final class OpenCorpus {

	private final IProject project;
	private final Subscribers<CorpusChange> subscribers;
	private final Subscribers<OpenCorpus> watchers;
	private volatile boolean closed;

	OpenCorpus(IProject project, Executor ui, Subscribers<OpenCorpus> watchers) {
		this.project = project;
		this.subscribers = new Subscribers<>(ui);
		this.watchers = watchers;
	}

	public IProject project() {
		return project;
	}

	/** The article whose text this file is; empty for any other file. */
	public Optional<ArticlePath> articleOf(IFile file) {
		return project.equals(file.getProject()) ? CorpusResources.articleOf(file) : Optional.empty();
	}

	/** The text of an article; the file need not exist. */
	public IFile textOf(ArticlePath article) {
		return CorpusResources.textOf(project, article);
	}

	/** Under whose name marks are made now: what the preferences say. */
	public String annotator() {
		return Platform.getPreferencesService().getString(PreferenceKeys.NODE, PreferenceKeys.ANNOTATOR, "", null);
	}

	/**
	 * Is told on the UI thread, after the index knows it as well, what was written to the corpus: by this workbench or by anybody else. May be
	 * told of a file whose content is as it was.
	 */
	public Subscription subscribe(Consumer<CorpusChange> subscriber) {
		return subscribers.add(subscriber);
	}

	/** To be called by whoever wrote to the corpus folder, after it is safe on disk. */
	public void written(CorpusChange change) {
		changedOnDisk(List.of(change));
	}

	/** Whether the project was closed or deleted: what this object says is how it was then. */
	public boolean isClosed() {
		return closed;
	}

	void startOpening() {
		watchers.tell(List.of(this));
	}

	void changedOnDisk(Collection<CorpusChange> changes) {
		subscribers.tell(new ArrayList<>(changes));
	}

	void close() {
		closed = true;
		watchers.tell(List.of(this));
	}
}
