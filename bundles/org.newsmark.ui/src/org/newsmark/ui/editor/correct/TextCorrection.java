// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.ITextListener;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.newsmark.core.editing.TextEdit;
import org.newsmark.ui.article.ArticleSession;
import org.newsmark.ui.editor.painting.VisibleText;

/**
 * Ties the document of a text editor to the text of the session: what is typed goes to the session, what the session undoes goes to the document. UI thread
 * only.
 */
public final class TextCorrection {

	private final ProjectionViewer viewer;
	private final ArticleSession session;
	private final IDocumentListener listener = new IDocumentListener() {
		@Override
		public void documentAboutToBeChanged(DocumentEvent event) {
			// The session keeps what was there before.
		}

		@Override
		public void documentChanged(DocumentEvent event) {
			changed(event);
		}
	};
	private final ITextListener shown = event -> flush();
	/** Edits that the session does not know yet: it is told when the widget has followed the document. */
	private final List<Typed> waiting = new ArrayList<>();
	private boolean putting;

	private record Typed(TextEdit edit, String now) {
	}

	public TextCorrection(VisibleText text, ProjectionViewer viewer, ArticleSession session) {
		this.viewer = viewer;
		this.session = session;
		text.onClose(() -> listen(false));
		show();
	}

	/** The text can be typed into from now on, or no longer, as the session says. */
	public void show() {
		viewer.setEditable(session.correcting().isOn());
		listen(session.correcting().isOn());
	}

	private void listen(boolean on) {
		IDocument document = viewer.getDocument();
		if (document != null) {
			document.removeDocumentListener(listener);
			viewer.removeTextListener(shown);
			if (on) {
				document.addDocumentListener(listener);
				viewer.addTextListener(shown);
			}
		}
	}

	private void changed(DocumentEvent event) {
		if (!putting) {
			String inserted = Objects.requireNonNullElse(event.getText(), "");
			waiting.add(new Typed(new TextEdit(event.getOffset(), event.getLength(), inserted), event.getDocument().get()));
			// What is edited where nothing is shown, as in a fold, is not told by the widget.
			viewer.getTextWidget().getDisplay().asyncExec(this::flush);
		}
	}

	private void flush() {
		while (!waiting.isEmpty()) {
			Typed typed = waiting.removeFirst();
			session.correcting().typed(typed.edit(), typed.now());
		}
	}

	/** Makes the document what the session says, with the smallest change, so that caret and folds stay. */
	public void follow() {
		IDocument document = viewer.getDocument();
		if (document == null) {
			return;
		}
		TextEdit.between(document.get(), session.article().text()).ifPresent(edit -> {
			putting = true;
			try {
				document.replace(edit.start(), edit.removed(), edit.inserted());
				viewer.setSelectedRange(edit.start() + edit.inserted().length(), 0);
			} catch (BadLocationException e) {
				throw new IllegalStateException("An edit between two texts fits the first", e);
			} finally {
				putting = false;
			}
		});
	}
}
