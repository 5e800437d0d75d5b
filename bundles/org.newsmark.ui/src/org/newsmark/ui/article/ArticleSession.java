// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.article;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationFile;
import org.newsmark.core.annotation.AnnotationSet;
import org.newsmark.core.annotation.AnnotationStatus;
import org.newsmark.core.article.Article;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.codebook.Codebook;
import org.newsmark.core.corpus.Subscription;
import org.newsmark.ui.article.EditOutcome.Done;
import org.newsmark.ui.article.EditOutcome.Reason;
import org.newsmark.ui.article.EditOutcome.Refused;
import org.newsmark.ui.article.SessionChange.FocusWanted;

/**
 * One article that is open, and the marks of one annotator in it; shared by all editors on it, and what views adapt the active editor to.
 * Every change of a mark goes through {@link #apply} or {@link #marking()}, so that it can be undone, is painted at once, and is told to
 * everybody who looks. UI thread only; touches no file.
 */
public final class ArticleSession {

	private final ArticlePath path;
	private final String annotator;
	private final EditHistory history;
	private final Subscribers subscribers = new Subscribers();
	private final Marking marking;
	private final Relating relating = new Relating(this);
	private final Pending pending = new Pending(this::tellDirty);
	private final Reshaping reshaping;
	private final Framing framing = new Framing(this);
	private final Correcting correcting;
	private final Filing filing;
	private final Elsewhere elsewhere = new Elsewhere(this);

	private SessionState state = new SessionState.Loading();
	private SessionContent content;
	private Optional<String> selected = Optional.empty();
	private Words words = Words.NONE;
	private Notice notice = new Notice.Nothing();
	private Linking linking = new Linking.Nothing();

	/** @param presets what was used last, shared by the sessions of a workbench */
	public ArticleSession(ArticlePath path, String annotator, IOperationHistory operations, Presets presets) {
		this.path = path;
		this.annotator = annotator;
		this.content = SessionContent.empty(path, annotator);
		this.history = new EditHistory(operations, path.value(), this::put, dirty -> tellDirty());
		this.filing = new Filing(this, history);
		this.correcting = new Correcting(this, history);
		this.marking = new Marking(this, presets);
		this.reshaping = new Reshaping(this, presets);
	}

	public ArticlePath path() {
		return path;
	}

	public String annotator() {
		return annotator;
	}

	public SessionState state() {
		return state;
	}

	/** Whether marks may be made now: they were read, even if the article is {@link SessionState.Gone} since. */
	public boolean isEditable() {
		return state instanceof SessionState.Ready || state instanceof SessionState.Gone;
	}

	/** Without text, metadata and zones while {@link SessionState.Loading}. */
	public Article article() {
		return content.article();
	}

	/** Without labels while {@link SessionState.Loading}. */
	public Codebook codebook() {
		return content.codebook();
	}

	/** What a save would write: marks, status and what else the annotator's file holds. */
	public AnnotationFile file() {
		return content.file();
	}

	public AnnotationSet marks() {
		return file().annotations();
	}

	public AnnotationStatus status() {
		return file().status();
	}

	/** The keys' work: marks the selected words, repeats, adds pieces, sets values. */
	public Marking marking() {
		return marking;
	}

	/** Links from the selected mark to another, begun with one key and finished with another. */
	public Relating relating() {
		return relating;
	}

	/** Quotes with their sources and cues as one thing. */
	public Framing framing() {
		return framing;
	}

	/** Text, metadata and zones, and marks to be reviewed after these changed. */
	public Correcting correcting() {
		return correcting;
	}

	/** The same words in other places. */
	public Elsewhere elsewhere() {
		return elsewhere;
	}

	/** For whoever reads and writes its files. */
	Filing filing() {
		return filing;
	}

	/** Other words, pieces and attributes for marks that are there. */
	public Reshaping reshaping() {
		return reshaping;
	}

	/** Under this the workbench's Undo and Redo find what was done here. */
	public IUndoContext undoContext() {
		return history.context();
	}

	// Selected mark

	public Optional<Annotation> selected() {
		return selected.flatMap(marks()::get);
	}

	/** @param reveal whether editors scroll to the mark; an id that does not exist deselects */
	public void select(String id, boolean reveal) {
		Optional<String> next = marks().get(id).map(Annotation::id);
		if (!next.equals(selected) || reveal && next.isPresent()) {
			selected = next;
			tell(new SessionChange.Selected(next, reveal));
		}
	}

	public void deselect() {
		if (selected.isPresent()) {
			selected = Optional.empty();
			tell(new SessionChange.Selected(selected, false));
		}
	}

	// Words

	/** Caret and text selection of the editor that was used last. */
	public Words words() {
		return words;
	}

	/** For editors: where caret and text selection are now. */
	public void setWords(Words next) {
		if (!next.equals(words)) {
			words = next;
			tell(new SessionChange.WordsSelected());
		}
	}

	// Edits

	/** Does it, so that one undo takes it back; or says why not and changes nothing. */
	public EditOutcome apply(Edit edit) {
		if (!isEditable()) {
			return new Refused(Reason.NOT_READY);
		}
		EditOutcome outcome = plan(edit);
		if (outcome instanceof Done(MarksDelta delta)) {
			history.execute(EditWords.nameOf(edit, codebook()), Step.of(delta));
			marking.done(edit);
		}
		return outcome;
	}

	void correctingChanged() {
		tell(new SessionChange.CorrectingChanged(correcting.isOn()));
	}

	/** What {@link #apply} would do. */
	public EditOutcome plan(Edit edit) {
		return editing().plan(edit);
	}

	Editing editing() {
		return new Editing(file(), article().text(), codebook(), now());
	}

	static String now() {
		return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
	}

	public Linking linking() {
		return linking;
	}

	public void setLinking(Linking next) {
		if (!next.equals(linking)) {
			linking = next;
			tell(new SessionChange.LinkingChanged());
		}
	}

	// Around the session

	/** Asks whoever shows it to take the keyboard. */
	public void wantFocus(FocusWanted.Target target) {
		tell(new FocusWanted(target));
	}

	/** Told on the UI thread, in the order of subscription. Close it when the part goes. */
	public Subscription subscribe(Consumer<SessionChange> subscriber) {
		return subscribers.add(subscriber);
	}

	/** Whether there is something to save: undoing back to what was saved ends it. */
	public boolean isDirty() {
		return history.isDirty() || pending.isThere();
	}

	/** For views: what is typed about a mark and belongs to the next save. */
	public Pending pending() {
		return pending;
	}

	/** What the editor says above the text. */
	public Notice notice() {
		return notice;
	}

	void setNotice(Notice next) {
		if (!next.equals(notice)) {
			notice = next;
			tell(new SessionChange.NoticeChanged(next));
		}
	}

	void setState(SessionState next) {
		if (!next.equals(state)) {
			state = next;
			tell(new SessionChange.StateChanged(next));
		}
	}

	/** There is no such article any more; its marks stay here until they are saved somewhere. */
	void becomeGone() {
		setState(new SessionState.Gone());
		setNotice(new Notice.ArticleGone());
	}

	/** The last editor is gone: nothing is told any more and the undo steps are dropped. */
	void close() {
		tell(new SessionChange.Closed());
		subscribers.clear();
		history.dispose();
	}

	/** What was begun with the old content ends. */
	void show(SessionContent next) {
		linking = new Linking.Nothing();
		become(next);
	}

	/** What was begun goes on. */
	void become(SessionContent next) {
		content = next;
		selected = selected.filter(id -> marks().get(id).isPresent());
		tell(new SessionChange.Reloaded());
	}

	private void put(Step step) {
		MarksDelta delta = step.marks();
		Article was = article();
		AnnotationSet before = marks();
		AnnotationSet after = delta.appliedTo(before);
		content = new SessionContent(step.article().map(change -> change.appliedTo(was)).orElse(was), codebook(),
				file().with(after).with(delta.statusAfter()));
		if (!article().equals(was)) {
			tell(new SessionChange.ArticleChanged(new ArticleDelta(was, article())));
		}
		if (!delta.isEmpty()) {
			tell(new SessionChange.MarksChanged(before, after, delta));
		}
		if (selected.isPresent() && selected().isEmpty()) {
			deselect();
		}
		marking.marksChanged();
	}

	private void tellDirty() {
		tell(new SessionChange.DirtyChanged(isDirty()));
	}

	private void tell(SessionChange change) {
		subscribers.tell(change);
	}
}
