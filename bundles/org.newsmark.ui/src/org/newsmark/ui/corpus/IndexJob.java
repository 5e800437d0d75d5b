// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.corpus;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.newsmark.core.corpus.CorpusChange;
import org.newsmark.core.corpus.CorpusFolder;
import org.newsmark.core.corpus.CorpusLayout;
import org.newsmark.core.work.Progress;
import org.newsmark.index.CorpusIndex;
import org.newsmark.ui.Messages;
import org.newsmark.ui.work.MonitorProgress;

/**
 * Opens the index of a corpus, which may take minutes the first time, while the corpus is used already. A change that comes meanwhile is not lost:
 * the files are looked at once more before the index is shown to anybody.
 */
final class IndexJob extends Job {

	/** Whoever closes the corpus waits so long for the reading to stop: it looks for Cancel between articles. */
	private static final long STOP_SECONDS = 10;

	private final OpenCorpus corpus;
	/** Held while files of the index are written. */
	private final ReentrantLock reading = new ReentrantLock();
	private volatile CorpusFolder folder;

	IndexJob(OpenCorpus corpus) {
		super(NLS.bind(Messages.Corpora_reading, corpus.project().getName()));
		this.corpus = corpus;
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == Corpora.JOBS || corpus.project().equals(family);
	}

	/** Closes the index there may be, and opens it anew. */
	void start(CorpusFolder opened) {
		folder = opened;
		schedule();
	}

	/** Takes in what was written; nothing to do while the index is not ready. Blocks. */
	void update(List<CorpusChange> changes, Progress progress) {
		reading.lock();
		try {
			if (!corpus.isClosed() && corpus.index() instanceof IndexState.Ready ready) {
				update(ready.index(), changes, progress);
			}
		} finally {
			reading.unlock();
		}
	}

	private void update(CorpusIndex index, List<CorpusChange> changes, Progress progress) {
		try {
			for (CorpusChange change : changes) {
				index.update(change, progress);
			}
		} catch (IOException e) {
			fail(e);
			close(index);
		} catch (CancellationException e) {
			// The job was cancelled because the corpus is being closed.
		}
	}

	/** When it returns nothing is written any more, so that the folder can be deleted. */
	void close() {
		cancel();
		awaitStop();
		if (corpus.index() instanceof IndexState.Ready ready) {
			close(ready.index());
		}
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		closeBefore();
		try {
			open(new MonitorProgress(monitor));
			markDerived();
			return Status.OK_STATUS;
		} catch (CancellationException e) {
			corpus.become(new IndexState.Failed(new FileProblem(corpus.project().getName(), 0, Messages.Corpora_readingCancelled)));
			return Status.CANCEL_STATUS;
		} catch (IOException e) {
			fail(e);
			return Status.OK_STATUS;
		}
	}

	private void closeBefore() {
		reading.lock();
		try {
			IndexState before = corpus.index();
			corpus.become(new IndexState.Loading());
			if (before instanceof IndexState.Ready ready) {
				close(ready.index());
			}
		} finally {
			reading.unlock();
		}
	}

	private void open(Progress progress) throws IOException {
		reading.lock();
		try {
			progress.checkCancelled();
			if (corpus.isClosed()) {
				// The folder may be being deleted.
				throw new CancellationException();
			}
			CorpusIndex index = CorpusIndex.open(folder, progress);
			index.refresh(Progress.NONE);
			if (!corpus.become(new IndexState.Ready(index))) {
				close(index);
			}
		} finally {
			reading.unlock();
		}
	}

	private void awaitStop() {
		try {
			if (reading.tryLock(STOP_SECONDS, TimeUnit.SECONDS)) {
				reading.unlock();
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	/** So that neither searches nor repositories of this workspace take the files of the index for work of the user. */
	private void markDerived() {
		IFolder derived = corpus.project().getFolder(CorpusLayout.DERIVED);
		try {
			derived.refreshLocal(IResource.DEPTH_ZERO, null);
			if (derived.exists() && !derived.isDerived()) {
				derived.setDerived(true, null);
			}
		} catch (CoreException e) {
			ILog.get().warn("Cannot mark " + derived.getFullPath() + " as derived", e);
		}
	}

	/** What fails because the folder went away with its project is no failure. */
	private void fail(IOException e) {
		if (corpus.isClosed()) {
			return;
		}
		ILog.get().warn("Cannot read the index of corpus " + corpus.project().getName(), e);
		corpus.become(new IndexState.Failed(FileProblem.of(CorpusLayout.DERIVED, e)));
	}

	private void close(CorpusIndex index) {
		try {
			index.close();
		} catch (IOException e) {
			ILog.get().warn("Cannot write the index of corpus " + corpus.project().getName() + "; it is made anew next time", e);
		}
	}
}
