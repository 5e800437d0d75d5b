// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.annotations.bulk;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbench;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.index.MarkRow;
import org.newsmark.ui.annotations.rows.CorpusWords;
import org.newsmark.ui.article.ArticleSession;
import org.newsmark.ui.article.ArticleSessions;
import org.newsmark.ui.corpus.CorpusState;
import org.newsmark.ui.corpus.OpenCorpus;
import org.newsmark.ui.parts.IndexJob;

/**
 * Works out a change of many marks in the background, shows what it would do, and does it. Marks of other annotators stay, as in the editor, and so
 * do those in articles with unsaved changes, which would be hard to put together with what is in them. UI thread only.
 */
public final class BulkEditor {

	private final Control control;
	private final IWorkbench workbench;
	private final IndexJob<BulkPlan> planning;

	/** @param planning for working things out; cancelled by who made it */
	public BulkEditor(Control control, IWorkbench workbench, IndexJob<BulkPlan> planning) {
		this.control = control;
		this.workbench = workbench;
		this.planning = planning;
	}

	public void preview(OpenCorpus corpus, List<MarkRow> marks, BulkChange.OfMarks change, CorpusWords words) {
		Optional<CorpusState.Open> open = corpus.opened();
		if (open.isEmpty() || marks.isEmpty()) {
			return;
		}
		String annotator = corpus.annotator();
		Map<ArticlePath, Set<String>> chosen = new LinkedHashMap<>();
		int left = 0;
		for (MarkRow mark : marks) {
			if (mark.annotator().equals(annotator) && !isUnsaved(corpus, mark.article().path())) {
				chosen.computeIfAbsent(mark.article().path(), any -> new HashSet<>()).add(mark.id());
			} else {
				left++;
			}
		}
		int others = left;
		planning.ask(progress -> BulkPlan.of(open.get(), annotator, chosen, change, progress), plan -> show(corpus, open.get(), plan, words, others));
	}

	/** @param places found in the background */
	public void previewMarks(OpenCorpus corpus, Supplier<List<Place>> places, String label, CorpusWords words) {
		Optional<CorpusState.Open> open = corpus.opened();
		if (open.isPresent()) {
			String annotator = corpus.annotator();
			planning.ask(progress -> BulkPlan.marking(open.get(), annotator, places.get(), label, progress),
					plan -> show(corpus, open.get(), plan.without(article -> isUnsaved(corpus, article)), words, 0));
		}
	}

	private void show(OpenCorpus corpus, CorpusState.Open open, BulkPlan plan, CorpusWords words, int others) {
		if (!control.isDisposed() && new BulkDialog(control.getShell(), plan, words, others).open() == Window.OK) {
			apply(corpus, open, plan, words);
		}
	}

	private boolean isUnsaved(OpenCorpus corpus, ArticlePath article) {
		return workbench.getService(ArticleSessions.class).sessionOf(corpus, article).filter(ArticleSession::isDirty).isPresent();
	}

	private void apply(OpenCorpus corpus, CorpusState.Open open, BulkPlan plan, CorpusWords words) {
		BulkOperation operation = new BulkOperation(BulkWords.name(plan.change(), words), corpus.project(), open.folder(), plan);
		try {
			workbench.getOperationSupport().getOperationHistory().execute(operation, null, null);
		} catch (ExecutionException e) {
			throw new IllegalStateException("Starting a job cannot fail: " + operation.getLabel(), e);
		}
	}
}
