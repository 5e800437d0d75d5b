// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.inspector;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.codebook.Codebook;
import org.newsmark.core.codebook.Label;
import org.newsmark.ui.article.SessionChange.FocusWanted.Target;
import org.newsmark.ui.inspector.field.AttributeFields;

/** All controls for marks of one label. Another mark of that label is shown in the same controls, so that nothing flickers. */
final class MarkForm {

	private static final int MARGIN = 8;

	private final String label;
	private final Codebook codebook;
	private final MarkEdits edits;
	private final ScrolledComposite scroll;
	private final Composite area;
	private final HeadSection head;
	private final FrameCard card;
	private final Optional<AttributesSection> attributes;
	private final LinksSection links;
	private final NoteSection note;

	/** @param label of the marks; one that the codebook does not have gets no attributes */
	MarkForm(Composite parent, String label, MarkEdits edits, AttributeFields fields) {
		this.label = label;
		this.codebook = edits.codebook();
		this.edits = edits;
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.setShowFocusedControl(true);
		area = new Composite(scroll, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(8, 4).applyTo(area);
		scroll.setContent(area);
		head = new HeadSection(area, edits);
		card = new FrameCard(area, edits);
		Optional<Label> known = codebook.label(label);
		attributes = known.map(each -> new AttributesSection(area, each, fields, edits, menuLetters()));
		separator();
		links = new LinksSection(area, edits, this::linksRebuilt);
		note = new NoteSection(area, edits);
		listenToKeys(area);
		scroll.addListener(SWT.Resize, event -> fit());
		// Fields are still there then.
		scroll.addListener(SWT.Dispose, event -> keep());
	}

	Control control() {
		return scroll;
	}

	boolean isFor(Annotation mark, Codebook other) {
		return mark.label().equals(label) && codebook == other;
	}

	void show(Annotation mark) {
		boolean other = !mark.id().equals(edits.id());
		if (other) {
			keep();
			edits.setMark(mark.id());
			scroll.setOrigin(0, 0);
		}
		head.show(mark);
		card.show(mark);
		attributes.ifPresent(section -> section.show(mark, other));
		links.show(mark);
		note.show(mark);
		fit();
	}

	/** Hands on what was typed and means something; the rest stays where it is. */
	void commit() {
		if (isShowing()) {
			attributes.ifPresent(AttributesSection::commit);
			note.commit();
			tellPending();
		}
	}

	/** Hands on what was typed, whatever it is, since it would be lost. */
	void keep() {
		if (isShowing()) {
			attributes.ifPresent(AttributesSection::keep);
			note.commit();
		}
		edits.session().pending().clear();
	}

	private boolean isShowing() {
		return !scroll.isDisposed() && edits.session().marks().get(edits.id()).isPresent();
	}

	/** The article has something to save from the first letter on. */
	private void tellPending() {
		if (isShowing() && (note.isPending() || attributes.filter(AttributesSection::isPending).isPresent())) {
			edits.session().pending().set(this::keep);
		} else {
			edits.session().pending().clear();
		}
	}

	void setFocus(Target target) {
		switch (target) {
			case NOTE -> note.setFocus();
			case ATTRIBUTES -> {
				if (attributes.isEmpty() || !attributes.get().setFocus()) {
					head.setFocus();
				}
			}
			case TEXT -> edits.session().wantFocus(Target.TEXT);
		}
	}

	void refreshColors() {
		head.refreshColors();
	}

	void dispose() {
		scroll.dispose();
	}

	private void separator() {
		Control line = new org.eclipse.swt.widgets.Label(area, SWT.SEPARATOR | SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).indent(0, 4).applyTo(line);
	}

	private void linksRebuilt() {
		listenToKeys(links.control());
		fit();
	}

	/** The height follows the width, since words, names and buttons wrap. */
	private void fit() {
		int width = scroll.getClientArea().width;
		if (width > 0) {
			((GridData) head.words().getLayoutData()).heightHint = head.wordsHeight(width - 2 * MARGIN);
			Point size = area.computeSize(width, SWT.DEFAULT);
			scroll.setMinSize(0, size.y);
			area.layout(true, true);
		}
	}

	/** Numbers choose and Escape goes back to the text, wherever the keyboard is but in fields for text. */
	private void listenToKeys(Control control) {
		if (control instanceof Composite composite && !(control instanceof StyledText)) {
			for (Control child : composite.getChildren()) {
				listenToKeys(child);
			}
		}
		control.addListener(SWT.KeyDown, this::typed);
		if (control instanceof Text) {
			control.addListener(SWT.Modify, event -> tellPending());
			control.addListener(SWT.FocusOut, event -> tellPending());
			control.addListener(SWT.DefaultSelection, event -> tellPending());
		}
	}

	private void typed(Event event) {
		if (event.keyCode == SWT.ESC) {
			event.doit = false;
			edits.session().wantFocus(Target.TEXT);
		} else if (event.character >= '0' && event.character <= '9' && event.stateMask == 0 && !(event.widget instanceof Text)) {
			event.doit = false;
			AttributesSection.Typed typed = attributes
					.map(section -> section.number(event.character - '0', (Control) event.widget)).orElse(AttributesSection.Typed.NOTHING);
			if (typed == AttributesSection.Typed.LAST) {
				edits.session().wantFocus(Target.TEXT);
			}
		}
	}

	/** Letters that Alt opens a menu of the window with. */
	private Set<Character> menuLetters() {
		Set<Character> letters = new HashSet<>();
		if (scroll.getShell().getMenuBar() != null) {
			for (MenuItem item : scroll.getShell().getMenuBar().getItems()) {
				int place = item.getText().indexOf('&');
				if (place >= 0 && place + 1 < item.getText().length()) {
					letters.add(Character.toLowerCase(item.getText().charAt(place + 1)));
				}
			}
		}
		return letters;
	}
}
