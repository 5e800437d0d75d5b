// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.inspector;

import java.time.ZoneId;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.ui.Messages;

/** The note, and below it where the mark comes from. */
final class NoteSection {

	private static final int LINES = 3;

	private final MarkEdits edits;
	private final Text note;
	private final Label provenance;
	private String shown = "";
	private String shownId = "";

	/** @param parent of two columns */
	NoteSection(Composite parent, MarkEdits edits) {
		this.edits = edits;
		Label name = new Label(parent, SWT.NONE);
		name.setText(Messages.Inspector_note);
		GridDataFactory.fillDefaults().span(2, 1).indent(0, 6).applyTo(name);
		note = new Text(parent, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(80, LINES * note.getLineHeight()).applyTo(note);
		provenance = new Label(parent, SWT.WRAP);
		provenance.setForeground(parent.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND));
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(80, SWT.DEFAULT).indent(0, 4).applyTo(provenance);
		note.addListener(SWT.FocusOut, event -> commit());
		note.addListener(SWT.Traverse, this::traverse);
	}

	void show(Annotation mark) {
		if (!mark.id().equals(shownId) || !mark.note().equals(shown)) {
			shown = mark.note();
			shownId = mark.id();
			note.setText(mark.note());
		}
		String sentence = MarkWords.provenance(mark, edits.session().annotator(), Locale.getDefault(), ZoneId.systemDefault());
		if (!sentence.equals(provenance.getText())) {
			provenance.setText(sentence);
		}
	}

	boolean isPending() {
		return !typed().equals(shown);
	}

	void commit() {
		String typed = typed();
		if (!typed.equals(shown)) {
			shown = typed;
			edits.note(typed);
		}
	}

	private String typed() {
		return note.getText().strip().replace("\r\n", "\n");
	}

	void setFocus() {
		note.setFocus();
		note.setSelection(note.getCharCount());
	}

	/** Tab goes on; a tab in a note would be of no use. */
	private void traverse(Event event) {
		if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
			event.doit = true;
		}
	}
}
