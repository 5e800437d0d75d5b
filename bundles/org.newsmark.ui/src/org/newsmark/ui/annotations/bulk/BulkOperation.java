// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.annotations.bulk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationFile;
import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.corpus.CorpusFolder;
import org.newsmark.core.corpus.Saved;
import org.newsmark.ui.CorpusMessages;
import org.newsmark.ui.annotations.bulk.BulkPlan.Step;
import org.newsmark.ui.article.MarksDelta;
import org.newsmark.ui.corpus.FileProblem;

/**
 * Changes marks in many articles as one step that can be undone and done again. Files are written in the background, one operation after the other;
 * a mark that somebody changed meanwhile is left alone and named.
 */
public final class BulkOperation extends AbstractOperation {

	/** The family of the jobs that write. */
	public static final Object JOBS = new Object() {
		@Override
		public String toString() {
			return "Newsmark changes of many marks";
		}
	};

	private static final ISchedulingRule ONE_AFTER_THE_OTHER = new ISchedulingRule() {
		@Override
		public boolean contains(ISchedulingRule rule) {
			return rule == this;
		}

		@Override
		public boolean isConflicting(ISchedulingRule rule) {
			return rule == this;
		}
	};

	private final CorpusFolder folder;
	private final List<Step> steps;

	/** @param name as Undo names it */
	public BulkOperation(String name, IProject project, CorpusFolder folder, BulkPlan plan) {
		super(name);
		this.folder = folder;
		this.steps = plan.steps();
		addContext(contextOf(project));
	}

	/** Under this Undo and Redo find what was done to a corpus. */
	public static IUndoContext contextOf(IProject project) {
		return new ObjectUndoContext(project, project.getName());
	}

	@Override
	public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
		return start(steps);
	}

	@Override
	public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
		return start(steps);
	}

	@Override
	public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
		return start(steps.stream().map(step -> new Step(step.article(), step.annotator(), step.delta().reversed())).toList());
	}

	private IStatus start(List<Step> todo) {
		Job job = new Job(getLabel()) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				return write(todo, SubMonitor.convert(monitor, todo.size()));
			}

			@Override
			public boolean belongsTo(Object family) {
				return family == JOBS;
			}
		};
		job.setRule(ONE_AFTER_THE_OTHER);
		job.setUser(true);
		job.schedule();
		return Status.OK_STATUS;
	}

	/** Is not cancelled half way: what is one step for the researcher stays one. */
	private IStatus write(List<Step> todo, SubMonitor monitor) {
		List<IStatus> problems = new ArrayList<>();
		for (Step step : todo) {
			monitor.subTask(step.article().value());
			try {
				write(step, problems);
			} catch (IOException | ArticleFormatException e) {
				problems.add(Status.warning(FileProblem.of(step.article().value(), e).sentence(), e));
			}
			monitor.worked(1);
		}
		return problems.isEmpty() ? Status.OK_STATUS
				: new MultiStatus(BulkOperation.class, 0, problems.toArray(IStatus[]::new), CorpusMessages.Bulk_someStayed, null);
	}

	private void write(Step step, List<IStatus> problems) throws IOException, ArticleFormatException {
		AnnotationFile file = folder.readAnnotations(step.article(), step.annotator());
		MarksDelta delta = step.delta();
		List<Annotation> changed = delta.before().stream().filter(mark -> !file.annotations().get(mark.id()).filter(mark::equals).isPresent())
				.toList();
		boolean comesTwice = delta.after().stream().anyMatch(mark -> delta.before().stream().noneMatch(before -> before.id().equals(mark.id()))
				&& file.annotations().get(mark.id()).isPresent());
		if (!changed.isEmpty() || comesTwice) {
			problems.add(Status.warning(NLS.bind(CorpusMessages.Bulk_changedMeanwhile, step.article().value())));
			return;
		}
		if (folder.writeAnnotations(file.with(delta.appliedTo(file.annotations())), file) instanceof Saved.Conflicted) {
			problems.add(Status.warning(NLS.bind(CorpusMessages.Bulk_changedMeanwhile, step.article().value())));
		}
	}
}
