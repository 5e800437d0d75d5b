// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.inspector;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.ui.Messages;
import org.newsmark.ui.article.SessionChange.FocusWanted.Target;
import org.newsmark.ui.inspector.field.AttributeFields;
import org.newsmark.ui.parts.KeptFocus;

/** The controls for the mark, made anew only for a mark of another label; below them one line for what has to be said. */
final class InspectorPage {

	private final Composite control;
	private final AttributeFields fields;
	private final Link message;
	private final Composite forms;
	private MarkForm form;
	private MarkEdits formEdits;
	private String offered = "";

	/** @param add given the name that shall be put into the register */
	InspectorPage(Composite parent, AttributeFields fields, Consumer<String> add) {
		this.fields = fields;
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(control);
		forms = new Composite(control, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(forms);
		GridLayoutFactory.fillDefaults().applyTo(forms);
		message = new Link(control, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 4).hint(80, SWT.DEFAULT).exclude(true).applyTo(message);
		message.setVisible(false);
		message.addListener(SWT.Selection, event -> add.accept(offered));
	}

	Control control() {
		return control;
	}

	void show(Annotation mark, MarkEdits edits) {
		boolean other = form == null || formEdits != edits || !mark.id().equals(edits.id());
		if (form == null || formEdits != edits || !form.isFor(mark, edits.codebook())) {
			control.setRedraw(false);
			KeptFocus.around(forms, () -> renew(mark, edits));
			control.setRedraw(true);
		} else {
			form.show(mark);
		}
		if (other) {
			say("");
		}
	}

	private void renew(Annotation mark, MarkEdits edits) {
		if (form != null) {
			form.keep();
			form.dispose();
		}
		formEdits = edits;
		form = new MarkForm(forms, mark.label(), edits, fields);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(form.control());
		forms.layout(true, true);
		form.show(mark);
	}

	void commit() {
		if (form != null) {
			form.commit();
		}
	}

	/** The mark is left: what was typed is handed on, whatever it is. */
	void keep() {
		if (form != null) {
			form.keep();
		}
	}

	/** @param target where in the form; nothing happens while there is no form */
	void setFocus(Target target) {
		if (form != null) {
			form.setFocus(target);
		}
	}

	/** @param sentence empty for none */
	void say(String sentence) {
		offered = "";
		showMessage(sentence);
	}

	/** @param name of an actor that the register does not have; empty when there is nothing to offer any more */
	void offerActor(String name) {
		if (!name.equals(offered)) {
			offered = name;
			showMessage(name.isEmpty() ? "" : NLS.bind(Messages.Inspector_unknownActor, name.replace("&", "&&").replace("<", "‹")));
		}
	}

	void refreshColors() {
		if (form != null) {
			form.refreshColors();
		}
	}

	private void showMessage(String text) {
		if (!text.equals(message.getText())) {
			message.setText(text);
			message.setVisible(!text.isEmpty());
			((GridData) message.getLayoutData()).exclude = text.isEmpty();
			control.layout();
		}
	}
}
