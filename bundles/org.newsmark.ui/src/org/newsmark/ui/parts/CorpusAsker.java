// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.parts;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.newsmark.core.corpus.CorpusChange;
import org.newsmark.core.corpus.Subscription;
import org.newsmark.core.query.Vocabulary;
import org.newsmark.core.work.Progress;
import org.newsmark.index.IndexSnapshot;
import org.newsmark.ui.Messages;
import org.newsmark.ui.corpus.CorpusState;
import org.newsmark.ui.corpus.IndexState;
import org.newsmark.ui.corpus.OpenCorpus;

/**
 * Asks the corpus that is worked on, again whenever it changes, and says in the view why there is no answer. UI thread only; to be closed with
 * the view.
 *
 * @param <T> answer
 */
public final class CorpusAsker<T> implements AutoCloseable {

	/** Asks; not on the UI thread. */
	public interface Question<T> {
		/** @throws CancellationException if cancelled */
		T ask(CorpusState.Open corpus, IndexSnapshot snapshot, Progress progress);
	}

	private final EmptyState state;
	private final Supplier<Question<T>> question;
	private final Consumer<T> show;
	private final IndexJob<T> job;
	private final ActiveCorpus active;
	private final CorpusProjectsWatch projects;
	private Optional<OpenCorpus> followed = Optional.empty();
	private Subscription changes = () -> { /* No corpus is followed yet. */ };

	/**
	 * @param state    of the view, with its content
	 * @param question made anew each time, from what the view asks then
	 * @param show     given the answer
	 */
	public CorpusAsker(CorpusDesk desk, EmptyState state, Supplier<Question<T>> question, Consumer<T> show) {
		this.state = state;
		this.question = question;
		this.show = show;
		job = new IndexJob<>(desk.ui());
		active = new ActiveCorpus(desk.page(), desk.corpora(), desk.workspace(), corpus -> follow(corpus));
		projects = new CorpusProjectsWatch(desk.workspace(), desk.ui(), active::projectsChanged);
		follow(active.corpus());
	}

	/** Something else is asked now. */
	public void refresh() {
		if (state.stack().isDisposed()) {
			return;
		}
		job.cancel();
		if (followed.isEmpty()) {
			state.show(NextSteps.openCorpus());
			return;
		}
		OpenCorpus corpus = followed.get();
		if (corpus.state() instanceof CorpusState.Failed(var why)) {
			state.show(why.sentence());
		} else if (corpus.index() instanceof IndexState.Failed(var why)) {
			state.show(why.sentence());
		} else if (corpus.opened().isEmpty() || corpus.snapshot().isEmpty()) {
			state.show(Messages.Annotations_indexing);
		} else {
			ask(corpus.opened().get(), corpus.snapshot().get());
		}
	}

	public Optional<OpenCorpus> corpus() {
		return followed;
	}

	/** For completion. */
	public Vocabulary vocabulary() {
		return followed.flatMap(OpenCorpus::snapshot).map(IndexSnapshot::vocabulary).orElse(Vocabulary.NONE);
	}

	@Override
	public void close() {
		job.cancel();
		changes.close();
		projects.close();
		active.close();
	}

	private void follow(Optional<OpenCorpus> next) {
		if (!next.equals(followed)) {
			changes.close();
			followed = next;
			followed.ifPresent(corpus -> changes = corpus.subscribe((CorpusChange change) -> refresh()));
		}
		refresh();
	}

	private void ask(CorpusState.Open corpus, IndexSnapshot snapshot) {
		Question<T> asked = question.get();
		job.ask(progress -> asked.ask(corpus, snapshot, progress), answer -> {
			if (!state.stack().isDisposed()) {
				show.accept(answer);
				state.showContent();
			}
		});
	}
}
