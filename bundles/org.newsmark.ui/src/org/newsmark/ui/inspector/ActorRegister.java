// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.inspector;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.ui.di.UISynchronize;
import org.newsmark.core.corpus.Actor;
import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.corpus.CorpusChange;
import org.newsmark.core.corpus.CorpusFolder;
import org.newsmark.core.corpus.CorpusLayout;
import org.newsmark.core.corpus.Saved;
import org.newsmark.core.corpus.Subscription;
import org.newsmark.ui.Messages;
import org.newsmark.ui.corpus.Corpora;
import org.newsmark.ui.corpus.CorpusState;
import org.newsmark.ui.corpus.FileProblem;
import org.newsmark.ui.corpus.OpenCorpus;
import org.newsmark.ui.inspector.field.Actors;

/** The register of sources of the corpus that is worked on, read and written in the background. UI thread only. */
final class ActorRegister {

	/** The family of the jobs that read and write registers. */
	static final Object JOBS = new Object() {
		@Override
		public String toString() {
			return "Newsmark registers of sources";
		}
	};

	private final UISynchronize ui;
	private final Runnable changed;
	private final Subscription opening;
	private Subscription changes = () -> { /* No corpus is followed yet. */ };
	private Optional<OpenCorpus> corpus = Optional.empty();
	private Actors actors = Actors.NONE;
	private int generation;

	/** @param changed told when the actors are others */
	ActorRegister(Corpora corpora, UISynchronize ui, Runnable changed) {
		this.ui = ui;
		this.changed = changed;
		this.opening = corpora.subscribe(each -> {
			if (corpus.isPresent() && corpus.get() == each) {
				read();
			}
		});
	}

	Actors actors() {
		return actors;
	}

	void follow(Optional<OpenCorpus> next) {
		if (!next.equals(corpus)) {
			changes.close();
			corpus = next;
			actors = Actors.NONE;
			corpus.ifPresent(each -> changes = each.subscribe(change -> {
				if (change instanceof CorpusChange.Settings) {
					read();
				}
			}));
			read();
		}
	}

	/**
	 * Puts a new actor into the register.
	 *
	 * @param added given the new id once it is safe on disk
	 */
	void add(String name, Consumer<String> added) {
		Optional<CorpusFolder> folder = folder();
		if (folder.isPresent()) {
			Actor actor = actors.newActor(name);
			schedule(Messages.Inspector_writingRegister, () -> write(folder.get(), actor), all -> {
				show(all);
				added.accept(actor.id());
			});
		}
	}

	void close() {
		generation++;
		opening.close();
		changes.close();
	}

	private void read() {
		generation++;
		folder().ifPresent(folder -> schedule(Messages.Inspector_readingRegister, folder::readSources, this::show));
	}

	private Optional<CorpusFolder> folder() {
		return corpus.flatMap(OpenCorpus::opened).map(CorpusState.Open::folder);
	}

	private void show(List<Actor> all) {
		actors = new Actors(all);
		changed.run();
	}

	private static List<Actor> write(CorpusFolder folder, Actor actor) throws IOException, ArticleFormatException {
		List<Actor> base = folder.readSources();
		List<Actor> edited = new ArrayList<>(base);
		edited.add(actor);
		return switch (folder.writeSources(edited, base)) {
			case Saved.Written<List<Actor>> written -> written.now();
			case Saved.Conflicted<List<Actor>> conflict -> conflict.theirs();
		};
	}

	private interface Work {
		List<Actor> run() throws IOException, ArticleFormatException;
	}

	private void schedule(String name, Work work, Consumer<List<Actor>> done) {
		int mine = generation;
		Job job = new Job(name) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					List<Actor> all = work.run();
					ui.asyncExec(() -> {
						if (mine == generation) {
							done.accept(all);
						}
					});
					return Status.OK_STATUS;
				} catch (IOException | ArticleFormatException e) {
					return Status.error(FileProblem.of(CorpusLayout.SOURCES, e).sentence(), e);
				}
			}

			@Override
			public boolean belongsTo(Object family) {
				return family == JOBS;
			}
		};
		job.setSystem(true);
		job.schedule();
	}
}
