// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.problems;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.newsmark.core.annotation.AnnotationSet;
import org.newsmark.core.article.Article;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.article.ArticleText;
import org.newsmark.core.check.Checks;
import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.corpus.CorpusLayout;
import org.newsmark.ui.Messages;
import org.newsmark.ui.corpus.Corpora;
import org.newsmark.ui.corpus.CorpusResources;
import org.newsmark.ui.corpus.CorpusState;
import org.newsmark.ui.corpus.FileProblem;
import org.newsmark.ui.corpus.IndexState;
import org.newsmark.ui.corpus.OpenCorpus;

/** Checks articles of one corpus by the rules of its codebook, and tells which of its files cannot be read. */
final class CheckJob extends Job {

	/** One annotator's marks in one article. */
	record Task(ArticlePath article, String annotator) {
	}

	/** Two checks of one corpus would both put the same problems where there are none yet. */
	private record OneAtATime(IProject project) implements ISchedulingRule {
		@Override
		public boolean contains(ISchedulingRule rule) {
			return equals(rule);
		}

		@Override
		public boolean isConflicting(ISchedulingRule rule) {
			return equals(rule);
		}
	}

	private static final Set<String> OF_CORPUS = Set.of(CorpusLayout.SETTINGS, CorpusLayout.CODEBOOK);

	private final OpenCorpus corpus;
	private final Set<Task> tasks = new LinkedHashSet<>();

	CheckJob(OpenCorpus corpus) {
		super(NLS.bind(Messages.Problems_checking, corpus.project().getName()));
		this.corpus = corpus;
		setPriority(DECORATE);
		setRule(new OneAtATime(corpus.project()));
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == Corpora.JOBS || corpus.project().equals(family);
	}

	/** The files of the corpus are looked at each time; these articles as well. */
	void check(Collection<Task> more) {
		synchronized (tasks) {
			tasks.addAll(more);
		}
		schedule();
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		List<Task> todo;
		synchronized (tasks) {
			todo = List.copyOf(tasks);
			tasks.clear();
		}
		SubMonitor progress = SubMonitor.convert(monitor, todo.size() + 1);
		try {
			markFiles(progress.split(1));
			for (Task task : todo) {
				progress.subTask(task.article().value());
				check(task, progress.split(1));
			}
			return Status.OK_STATUS;
		} catch (CoreException e) {
			// A project that was closed or deleted meanwhile has no problems any more.
			return corpus.project().isAccessible() ? Status.warning(NLS.bind(Messages.Problems_cannotMark, corpus.project().getName()), e)
					: Status.CANCEL_STATUS;
		}
	}

	private void check(Task task, IProgressMonitor monitor) throws CoreException {
		if (!(corpus.state() instanceof CorpusState.Open open)) {
			return;
		}
		IFile file = corpus.textOf(task.article());
		List<Problem> problems = new ArrayList<>();
		try {
			ArticleText text = open.folder().readText(task.article());
			Article article = open.folder().describe(text);
			AnnotationSet marks = open.folder().readAnnotations(text, task.annotator()).file().annotations();
			TextLines lines = new TextLines(text.text());
			Stream.concat(Checks.ofMarks(article, marks, open.codebook()).stream(), Checks.ofText(article, open.codebook()).stream())
					.forEach(finding -> problems.add(Problem.of(finding, lines, task.annotator())));
		} catch (IOException | ArticleFormatException unreadable) {
			// Told by markFiles, on the file itself.
		}
		ProblemMarkers.replace(file, ProblemMarkers.RULES + task.annotator(), problems, monitor);
	}

	private void markFiles(IProgressMonitor monitor) throws CoreException {
		IProject project = corpus.project();
		Map<IResource, List<Problem>> problems = new HashMap<>();
		switch (corpus.state()) {
			case CorpusState.Opening opening -> {
				return;
			}
			case CorpusState.Failed failed -> add(problems, failed.why(), IMarker.SEVERITY_ERROR);
			case CorpusState.Open open -> {
				int severity = open.codebook().labels().isEmpty() ? IMarker.SEVERITY_ERROR : IMarker.SEVERITY_WARNING;
				open.codebookProblems().forEach(problem -> add(problems, problem, severity));
			}
		}
		if (corpus.index() instanceof IndexState.Ready ready) {
			// What is wrong with settings and codebook is known better above.
			ready.index().problems().stream().filter(problem -> !OF_CORPUS.contains(problem.path()))
					.forEach(problem -> add(problems, FileProblem.of(problem.path(), problem), IMarker.SEVERITY_ERROR));
		}
		ProblemMarkers.replace(problems, List.of(project), ProblemMarkers.FILES, monitor);
	}

	private void add(Map<IResource, List<Problem>> problems, FileProblem problem, int severity) {
		IProject project = corpus.project();
		IResource resource = problem.path().isEmpty() || problem.path().startsWith("/") ? project : project.getFile(problem.path());
		problems.computeIfAbsent(resource.exists() ? resource : project, each -> new ArrayList<>()).add(Problem.of(problem, severity));
	}

	/** Everything that this annotator marked. Blocks. */
	static List<Task> all(OpenCorpus corpus) throws IOException {
		if (!(corpus.state() instanceof CorpusState.Open open)) {
			return List.of();
		}
		String annotator = corpus.annotator();
		return open.folder().articlePaths().stream().filter(article -> CorpusResources.marksOf(corpus.project(), article, annotator).exists())
				.map(article -> new Task(article, annotator)).toList();
	}
}
