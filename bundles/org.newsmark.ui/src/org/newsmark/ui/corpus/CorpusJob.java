// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.corpus;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.codebook.Codebook;
import org.newsmark.core.codebook.CodebookReader;
import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.corpus.CorpusChange;
import org.newsmark.core.corpus.CorpusFolder;
import org.newsmark.core.corpus.CorpusLayout;
import org.newsmark.core.corpus.Subscription;
import org.newsmark.ui.Messages;
import org.newsmark.ui.work.MonitorProgress;

/**
 * All background work of one corpus, one thing after the other: opening it, then following its changes. What was written through the
 * {@link CorpusFolder} is told at once and then shown to Eclipse, whose own notice of it is expected and dropped; what others wrote is told
 * when Eclipse notices. A change told twice would cost time but do no harm.
 */
final class CorpusJob extends Job {

	/** Other programs write many files one after the other. */
	private static final int OTHERS_DELAY_MILLIS = 150;
	/** From so many changes on, one walk over the project is cheaper than a look at each file. */
	private static final int MANY = 50;
	/** Whoever waits looks again after so long, in case the job was not scheduled yet. */
	private static final int AWAIT_MILLIS = 100;

	private final OpenCorpus corpus;
	private final IndexJob indexing;
	private final Set<CorpusChange> own = new LinkedHashSet<>();
	private final Set<CorpusChange> others = new LinkedHashSet<>();
	private final Map<ArticlePath, ArticlePath> renames = new LinkedHashMap<>();
	private final Set<CorpusChange> expected = new LinkedHashSet<>();
	private volatile boolean lookAround;
	private Subscription subscription = () -> { /* nothing to end yet */ };

	CorpusJob(OpenCorpus corpus, IndexJob indexing) {
		super(NLS.bind(Messages.Corpora_opening, corpus.project().getName()));
		this.corpus = corpus;
		this.indexing = indexing;
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == Corpora.JOBS || corpus.project().equals(family);
	}

	/** Written through the folder, and safe on disk. */
	void written(CorpusChange change) {
		synchronized (own) {
			own.addAll(each(change));
		}
		schedule();
	}

	/** Changed in the workspace. */
	void noticed(Set<CorpusChange> changes) {
		synchronized (own) {
			Set<CorpusChange> news = new LinkedHashSet<>(changes);
			news.removeAll(expected);
			if (news.isEmpty()) {
				return;
			}
			others.addAll(news);
		}
		schedule(OTHERS_DELAY_MILLIS);
	}

	/** Texts have new names already; descriptions and marks are to follow. */
	void renamed(Map<ArticlePath, ArticlePath> articles) {
		synchronized (own) {
			renames.putAll(articles);
		}
		schedule();
	}

	void lookAround() {
		lookAround = true;
		schedule();
	}

	/** Blocks until the corpus was opened, or cannot be. */
	void await(IProgressMonitor monitor) {
		try {
			while (corpus.state() instanceof CorpusState.Opening && !corpus.isClosed()) {
				join(AWAIT_MILLIS, monitor);
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new OperationCanceledException();
		}
	}

	/** Blocks until nothing is to be done. */
	void awaitEnd(IProgressMonitor monitor) {
		try {
			join(0, monitor);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new OperationCanceledException();
		}
	}

	void close() {
		cancel();
		subscription.close();
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, 10);
		if (!(corpus.state() instanceof CorpusState.Open)) {
			open();
		}
		followRenames();
		List<CorpusChange> changes = takeChanges();
		if (changes.stream().anyMatch(CorpusChange.Settings.class::isInstance)) {
			corpus.opened().ifPresent(open -> corpus.become(read(open.folder())));
		}
		if (!changes.isEmpty()) {
			List<CorpusChange> news = together(changes);
			indexing.update(news, new MonitorProgress(progress.split(5)));
			corpus.tell(news);
		}
		try {
			showToEclipse(progress.split(1));
			if (lookAround) {
				lookAround = false;
				corpus.project().refreshLocal(IResource.DEPTH_INFINITE, progress.split(1));
			}
		} catch (CoreException e) {
			return Status.warning(NLS.bind(Messages.Corpora_cannotRefresh, corpus.project().getName()), e);
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		}
		return Status.OK_STATUS;
	}

	private void open() {
		IProject project = corpus.project();
		IPath location = project.getLocation();
		if (location == null) {
			corpus.become(new CorpusState.Failed(new FileProblem(project.getName(), 0, Messages.Corpora_notOnDisk)));
			return;
		}
		try {
			CorpusFolder folder = CorpusFolder.open(location.toPath());
			subscription.close();
			subscription = folder.subscribe(this::written);
			corpus.become(read(folder));
			indexing.start(folder);
		} catch (IOException | ArticleFormatException e) {
			corpus.become(new CorpusState.Failed(FileProblem.of(CorpusLayout.SETTINGS, e)));
		}
	}

	/** Reads settings and codebook; a codebook that cannot be read leaves a corpus without labels. */
	private static CorpusState read(CorpusFolder folder) {
		try {
			folder.readSettings();
		} catch (IOException | ArticleFormatException e) {
			return new CorpusState.Failed(FileProblem.of(CorpusLayout.SETTINGS, e));
		}
		try {
			CodebookReader.Result result = folder.readCodebook();
			return new CorpusState.Open(folder, result.codebook(), result.problems().stream().map(FileProblem::of).toList());
		} catch (IOException | ArticleFormatException e) {
			return new CorpusState.Open(folder, Codebook.EMPTY, List.of(FileProblem.of(CorpusLayout.CODEBOOK, e)));
		}
	}

	/** What cannot follow stays under the old name, where the check of the corpus finds it. */
	private void followRenames() {
		Map<ArticlePath, ArticlePath> articles;
		synchronized (own) {
			articles = new LinkedHashMap<>(renames);
			renames.clear();
		}
		corpus.opened().ifPresent(open -> articles.forEach((from, to) -> {
			try {
				open.folder().rename(from, to);
			} catch (IOException | ArticleFormatException e) {
				ILog.get().warn("What belongs to " + from + " cannot follow it to " + to, e);
			}
		}));
		lookAround |= !articles.isEmpty();
	}

	private List<CorpusChange> takeChanges() {
		synchronized (own) {
			Set<CorpusChange> changes = new LinkedHashSet<>(own);
			changes.addAll(others);
			expected.addAll(own);
			own.clear();
			others.clear();
			return new ArrayList<>(changes);
		}
	}

	/** As the workspace tells it: one change per article. */
	private static List<CorpusChange> each(CorpusChange change) {
		return change instanceof CorpusChange.Articles articles
				? articles.articles().stream().<CorpusChange>map(article -> new CorpusChange.Articles(Set.of(article))).toList()
				: List.of(change);
	}

	/** As subscribers like it: one change for all articles. */
	private static List<CorpusChange> together(Collection<CorpusChange> changes) {
		Set<ArticlePath> articles = new HashSet<>();
		List<CorpusChange> result = new ArrayList<>();
		for (CorpusChange change : changes) {
			if (change instanceof CorpusChange.Articles some) {
				articles.addAll(some.articles());
			} else {
				result.add(change);
			}
		}
		if (!articles.isEmpty()) {
			result.add(0, new CorpusChange.Articles(articles));
		}
		return result;
	}

	private void showToEclipse(SubMonitor progress) throws CoreException {
		List<CorpusChange> written;
		synchronized (own) {
			written = new ArrayList<>(expected);
		}
		try {
			if (written.size() > MANY) {
				corpus.project().refreshLocal(IResource.DEPTH_INFINITE, progress);
				return;
			}
			progress.setWorkRemaining(written.size());
			for (CorpusChange change : written) {
				SubMonitor files = progress.split(1);
				for (IFile file : filesOf(change)) {
					file.refreshLocal(IResource.DEPTH_ZERO, files);
				}
			}
		} finally {
			synchronized (own) {
				expected.removeAll(written);
			}
		}
	}

	private List<IFile> filesOf(CorpusChange change) {
		IProject project = corpus.project();
		return switch (change) {
			case CorpusChange.Annotations marks -> List.of(CorpusResources.marksOf(project, marks.article(), marks.annotator()));
			case CorpusChange.Articles articles -> articles.articles().stream()
					.flatMap(article -> Stream.of(CorpusResources.textOf(project, article), CorpusResources.metadataOf(project, article)))
					.toList();
			case CorpusChange.Settings settings -> List.of(project.getFile(CorpusLayout.SETTINGS),
					project.getFile(CorpusLayout.CODEBOOK), project.getFile(CorpusLayout.SOURCES));
		};
	}
}
