// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.article;

import java.util.List;

import org.eclipse.core.commands.operations.DefaultOperationHistory;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationFile;
import org.newsmark.core.annotation.AnnotationSet;
import org.newsmark.core.article.Article;
import org.newsmark.core.article.ArticleMetadata;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.article.Zones;
import org.newsmark.core.codebook.Label;
import org.newsmark.core.text.TextSpan;

/** Sessions without files, over the invented sentence that the tests mark. */
final class Sessions {

	static final String TEXT = "« Le pont tiendra », a promis Awa Diop. Le maire \"doute\" encore.";
	static final ArticlePath PATH = new ArticlePath("2025/bridge");

	final IOperationHistory history = new DefaultOperationHistory();
	final ArticleSession session = new ArticleSession(PATH, "alice", history, new Presets());

	private Sessions() {
	}

	static Sessions loaded(Annotation... marks) {
		Sessions made = new Sessions();
		made.session.filing().load(content(marks), false);
		return made;
	}

	static Sessions loading() {
		return new Sessions();
	}

	static SessionContent content(Annotation... marks) {
		return new SessionContent(new Article(PATH, TEXT, ArticleMetadata.EMPTY, Zones.NONE), SmallCodebook.CODEBOOK, file(marks));
	}

	static AnnotationFile file(Annotation... marks) {
		return AnnotationFile.empty(PATH, "alice", "small@1.0.0").with(AnnotationSet.of(List.of(marks)));
	}

	/** A mark over the first occurrence of these words. */
	static Annotation mark(String id, Label label, String words) {
		return Annotation.of(id, label.id(), List.of(span(words)), TEXT, "2025-01-01T00:00:00Z");
	}

	static TextSpan span(String words) {
		int start = TEXT.indexOf(words);
		return new TextSpan(start, start + words.length());
	}

	/** Selects the first occurrence of these words. */
	void selectWords(String words) {
		TextSpan span = span(words);
		session.setWords(new Words(span.end(), span.start(), span.end()));
	}

	void caretIn(String words) {
		int caret = TEXT.indexOf(words) + 1;
		session.setWords(new Words(caret, caret, caret));
	}

	void undo() throws Exception {
		history.undo(session.undoContext(), null, null);
	}

	void redo() throws Exception {
		history.redo(session.undoContext(), null, null);
	}

	List<String> words() {
		return session.marks().all().stream().map(mark -> mark.label() + ": " + mark.words()).toList();
	}
}
