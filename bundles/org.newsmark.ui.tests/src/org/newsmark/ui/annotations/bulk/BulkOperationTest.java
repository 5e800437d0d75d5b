// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.annotations.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationFile;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.codebook.Codebook;
import org.newsmark.core.corpus.CorpusFolder;
import org.newsmark.core.work.Progress;
import org.newsmark.ui.article.ArticleSession;
import org.newsmark.ui.corpus.Corpora;
import org.newsmark.ui.corpus.CorpusState;
import org.newsmark.ui.corpus.OpenCorpus;
import org.newsmark.ui.testing.BridgeCorpus;
import org.newsmark.ui.testing.BridgeDesk;
import org.newsmark.ui.testing.CleanWorkbench;
import org.newsmark.ui.testing.Until;

/** Many marks are changed as one step, in closed articles and in open ones. */
@ExtendWith(CleanWorkbench.class)
class BulkOperationTest {

	private static final Map<ArticlePath, Set<String>> ALL_TONES = Map.of(BridgeCorpus.HOLDS, Set.of("out", "warm"), BridgeCorpus.DOUBTS,
			Set.of("cold"));

	private final IOperationHistory history = PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();
	private BridgeDesk desk;
	private CorpusFolder folder;
	private CorpusState.Open open;
	private volatile Optional<IStatus> ended = Optional.empty();
	private final JobChangeAdapter listener = new JobChangeAdapter() {
		@Override
		public void done(IJobChangeEvent event) {
			if (event.getJob().belongsTo(BulkOperation.JOBS)) {
				ended = Optional.of(event.getResult());
			}
		}
	};

	@BeforeEach
	void openCorpus() throws Exception {
		desk = new BridgeDesk();
		OpenCorpus corpus = desk.window().getService(Corpora.class).of(desk.project()).orElseThrow();
		Until.holds("the corpus is open", () -> corpus.opened().isPresent());
		folder = corpus.opened().orElseThrow().folder();
		Codebook codebook = folder.readCodebook().codebook();
		open = new CorpusState.Open(folder, codebook, List.of());
		Job.getJobManager().addJobChangeListener(listener);
	}

	@AfterEach
	void close() {
		Job.getJobManager().removeJobChangeListener(listener);
		desk.close();
	}

	@Test
	void marksOfManyArticlesAreRelabelledUndoneAndRelabelledAgain() throws Exception {
		AnnotationFile holds = read(BridgeCorpus.HOLDS);
		BulkPlan plan = plan(new BulkChange.Relabel("tone.cold"), ALL_TONES);
		assertEquals(2, plan.marks());
		assertEquals(1, plan.stay(), "one is cold already");
		BulkOperation operation = operation(plan);
		history.execute(operation, null, null);
		assertTrue(done().isOK());
		assertEquals("tone.cold", mark(BridgeCorpus.HOLDS, "warm").label());
		history.undo(BulkOperation.contextOf(desk.project()), null, null);
		assertTrue(done().isOK());
		assertEquals(holds.annotations(), read(BridgeCorpus.HOLDS).annotations());
		history.redo(BulkOperation.contextOf(desk.project()), null, null);
		assertTrue(done().isOK());
		assertEquals("tone.cold", mark(BridgeCorpus.HOLDS, "out").label());
	}

	@Test
	void aValueIsSetOnlyForLabelsThatHaveTheAttribute() throws Exception {
		BulkPlan plan = plan(new BulkChange.SetValue("force", 7L), Map.of(BridgeCorpus.HOLDS, Set.of("warm", "who")));
		assertEquals(1, plan.marks());
		history.execute(operation(plan), null, null);
		assertTrue(done().isOK());
		assertEquals("7", mark(BridgeCorpus.HOLDS, "warm").attribute("force"));
		assertEquals("", mark(BridgeCorpus.HOLDS, "who").attribute("force"));
	}

	@Test
	void removedMarksComeBackWithTheirLinks() throws Exception {
		history.execute(operation(plan(new BulkChange.Remove(), Map.of(BridgeCorpus.HOLDS, Set.of("who")))), null, null);
		assertTrue(done().isOK());
		assertEquals(List.of(), mark(BridgeCorpus.HOLDS, "quote").linked("by"));
		history.undo(BulkOperation.contextOf(desk.project()), null, null);
		assertTrue(done().isOK());
		assertEquals(List.of("who"), mark(BridgeCorpus.HOLDS, "quote").linked("by"));
		assertEquals("Ana Lumen", mark(BridgeCorpus.HOLDS, "who").words());
	}

	@Test
	void aMarkThatWasChangedMeanwhileIsLeftAloneAndNamed() throws Exception {
		BulkPlan plan = plan(new BulkChange.Relabel("tone.cold"), ALL_TONES);
		AnnotationFile before = read(BridgeCorpus.HOLDS);
		folder.writeAnnotations(before.with(before.annotations().with(mark(BridgeCorpus.HOLDS, "warm").withNote("mine"))), before);
		history.execute(operation(plan), null, null);
		IStatus status = done();
		assertEquals(IStatus.WARNING, status.getSeverity());
		assertTrue(status.getChildren()[0].getMessage().contains(BridgeCorpus.HOLDS.value()), status.toString());
		assertEquals("tone.warm", mark(BridgeCorpus.HOLDS, "warm").label());
		assertEquals("mine", mark(BridgeCorpus.HOLDS, "warm").note());
	}

	@Test
	void anOpenArticleShowsItAtOnce() throws Exception {
		ArticleSession session = desk.open(BridgeCorpus.HOLDS);
		history.execute(operation(plan(new BulkChange.Relabel("tone.cold"), ALL_TONES)), null, null);
		assertTrue(done().isOK());
		Until.holds("the open article has it", () -> session.marks().get("warm").filter(mark -> mark.label().equals("tone.cold")).isPresent());
	}

	@Test
	void linesAreMarkedOnceAndUndoneWhereTheirWordsStillStand() throws Exception {
		AnnotationFile before = read(BridgeCorpus.HOLDS);
		Annotation warm = mark(BridgeCorpus.HOLDS, "warm");
		Annotation cold = mark(BridgeCorpus.DOUBTS, "cold");
		Annotation who = mark(BridgeCorpus.HOLDS, "who");
		List<Place> places = List.of(place(BridgeCorpus.HOLDS, who, who.words()), place(BridgeCorpus.HOLDS, who, who.words()),
				place(BridgeCorpus.HOLDS, warm, "other words"), place(BridgeCorpus.DOUBTS, cold, cold.words()));
		BulkPlan plan = BulkPlan.marking(open, "ana-lyst", places, "tone.cold", Progress.NONE);
		assertEquals(1, plan.marks());
		assertEquals(3, plan.stay(), "chosen twice, other words by now, marked so already");
		assertEquals(4, plan.without(BridgeCorpus.HOLDS::equals).stay());
		history.execute(operation(plan), null, null);
		assertTrue(done().isOK());
		List<Annotation> added = read(BridgeCorpus.HOLDS).annotations().all().stream().filter(mark -> before.annotations().get(mark.id()).isEmpty())
				.toList();
		assertEquals(List.of(who.words()), added.stream().map(Annotation::words).toList());
		assertEquals("tone.cold", added.get(0).label());
		history.undo(BulkOperation.contextOf(desk.project()), null, null);
		assertTrue(done().isOK());
		assertEquals(before.annotations(), read(BridgeCorpus.HOLDS).annotations());
	}

	private static Place place(ArticlePath article, Annotation mark, String words) {
		return new Place(article, mark.spans(), words);
	}

	private BulkPlan plan(BulkChange.OfMarks change, Map<ArticlePath, Set<String>> chosen) {
		return BulkPlan.of(open, "ana-lyst", chosen, change, Progress.NONE);
	}

	private BulkOperation operation(BulkPlan plan) {
		return new BulkOperation("Change", desk.project(), folder, plan);
	}

	/** How the job that was begun last ended. */
	private IStatus done() {
		Until.holds("the job ended", () -> ended.isPresent());
		IStatus status = ended.orElseThrow();
		ended = Optional.empty();
		return status;
	}

	private AnnotationFile read(ArticlePath article) throws Exception {
		return folder.readAnnotations(article, "ana-lyst");
	}

	private Annotation mark(ArticlePath article, String id) throws Exception {
		return read(article).annotations().get(id).orElseThrow();
	}
}
