// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.overview;

import java.text.MessageFormat;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.newsmark.ui.CorpusMessages;
import org.newsmark.ui.annotations.MarksShower;
import org.newsmark.ui.annotations.rows.CorpusWords;
import org.newsmark.ui.charts.BarFigure;
import org.newsmark.ui.charts.figure.Figure;
import org.newsmark.ui.charts.figure.FigureCanvas;
import org.newsmark.ui.commands.CommandRunner;
import org.newsmark.ui.corpus.OpenCorpus;
import org.newsmark.ui.parts.CorpusAsker;
import org.newsmark.ui.parts.CorpusDesk;
import org.newsmark.ui.parts.EmptyState;
import org.newsmark.ui.problems.ProblemMarkers;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;

/** The view "Overview": articles by outlet and month, how far the annotators are, how the codebook is used, what is wrong. */
public final class OverviewPart {

	/** As in plugin.xml. */
	public static final String ID = "org.newsmark.ui.part.overview";

	private EmptyState state;
	private Link facts;
	private FigureCanvas canvas;
	private Label said;
	private CorpusAsker<CorpusOverview> asker;

	@PostConstruct
	void create(Composite parent, CorpusDesk desk) {
		state = new EmptyState(parent, desk.page().getWorkbenchWindow());
		Composite page = new Composite(state.stack(), SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(3, 3).spacing(6, 3).applyTo(page);
		state.setContent(page);
		facts = new CommandRunner(desk.page().getWorkbenchWindow()).link(page, "");
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 6).applyTo(facts);
		canvas = new FigureCanvas(page, this::say, query -> MarksShower.show(desk.page(), query));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
		said = new Label(page, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(said);
		say("");
		asker = new CorpusAsker<>(desk, state,
				() -> (corpus, snapshot, progress) -> CorpusOverview.of(snapshot, CorpusWords.read(corpus, snapshot), progress), this::show);
	}

	@Focus
	void focus() {
		if (state.isEmpty()) {
			state.setFocus();
		} else {
			canvas.setFocus();
		}
	}

	@PreDestroy
	void dispose() {
		if (asker != null) {
			asker.close();
		}
	}

	private void show(CorpusOverview overview) {
		int problems = asker.corpus().map(OpenCorpus::project).map(OverviewPart::problems).orElse(0);
		facts.setText(MessageFormat.format(CorpusMessages.Overview_facts, overview.articles(), overview.words(), overview.marks(),
				overview.annotators())
				+ " " + MessageFormat.format(CorpusMessages.Overview_problems, problems));
		canvas.show((width, height, type) ->
				Figure.below(List.of(CorpusMessages.Overview_outlets, CorpusMessages.Overview_progress, CorpusMessages.Overview_labels),
				List.of(BarFigure.of(overview.outlets(), width, type), BarFigure.of(overview.progress(), width, type),
						BarFigure.of(overview.labels(), width, type)),
				type), false);
		facts.requestLayout();
	}

	private void say(String sentence) {
		said.setText(sentence.isEmpty() ? CorpusMessages.Charts_open : sentence);
	}

	/** Those that the Problems view lists for the corpus. */
	private static int problems(IProject project) {
		try {
			return project.isAccessible() ? project.findMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_INFINITE).length : 0;
		} catch (CoreException e) {
			ILog.get().error("Cannot count the problems of " + project.getName(), e);
			return 0;
		}
	}
}
