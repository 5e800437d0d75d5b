// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.codebook.Attribute;
import org.newsmark.ui.Messages;
import org.newsmark.ui.inspector.field.AttributeField;
import org.newsmark.ui.inspector.field.AttributeFields;
import org.newsmark.ui.inspector.field.Mnemonics;

/** One control per attribute of the label, in the codebook's order. */
final class AttributesSection {

	private static final int NAME_WIDTH = 110;

	private final List<Row> rows = new ArrayList<>();

	/** @param decoration shown while a required attribute has no value */
	private record Row(Attribute attribute, AttributeField field, Control control, Optional<ControlDecoration> decoration) {
	}

	/**
	 * @param parent of two columns
	 * @param taken  letters that Alt must not be given to
	 */
	AttributesSection(Composite parent, org.newsmark.core.codebook.Label label, AttributeFields fields, MarkEdits edits,
			Set<Character> taken) {
		List<Attribute> attributes = edits.codebook().attributesOf(label);
		List<String> names = Mnemonics.assign(attributes.stream().map(AttributesSection::nameOf).toList(), taken);
		for (int i = 0; i < attributes.size(); i++) {
			Attribute attribute = attributes.get(i);
			Label name = new Label(parent, SWT.WRAP);
			name.setText(names.get(i) + (attribute.required() ? " *" : ""));
			String definition = attribute.definition().in(Locale.getDefault());
			name.setToolTipText(definition.isEmpty() ? null : definition);
			GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(NAME_WIDTH, SWT.DEFAULT).applyTo(name);
			AttributeFields.Made made = fields.make(parent, attribute, label, value -> edits.attribute(attribute.id(), value));
			GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(80, SWT.DEFAULT).applyTo(made.control());
			rows.add(new Row(attribute, made.field(), made.control(), attribute.required() ? Optional.of(decorate(name)) : Optional.empty()));
		}
	}

	/** @param other whether it is another mark than before */
	void show(Annotation mark, boolean other) {
		for (Row row : rows) {
			row.field().show(mark, other);
			row.decoration().ifPresent(decoration -> {
				if (mark.attribute(row.attribute().id()).isEmpty()) {
					decoration.show();
				} else {
					decoration.hide();
				}
			});
		}
	}

	/** @return whether there is a control to give the keyboard to */
	boolean setFocus() {
		if (rows.isEmpty()) {
			return false;
		}
		rows.get(0).field().setFocus();
		return true;
	}

	void commit() {
		rows.forEach(row -> row.field().commit());
	}

	/** Hands on what was typed, whether it means something or not. */
	void keep() {
		rows.stream().map(Row::field).filter(AttributeField::isPending).forEach(AttributeField::keep);
	}

	boolean isPending() {
		return rows.stream().anyMatch(row -> row.field().isPending());
	}

	/**
	 * A number key: for the attribute that has the keyboard, else for the first one.
	 *
	 * @return what to do next
	 */
	Typed number(int number, Control focus) {
		int index = Math.max(0, indexOf(focus));
		if (rows.isEmpty() || !rows.get(index).field().number(number)) {
			return Typed.NOTHING;
		}
		if (index + 1 == rows.size()) {
			return Typed.LAST;
		}
		rows.get(index + 1).field().setFocus();
		return Typed.NEXT;
	}

	/** What a number key led to. */
	enum Typed {
		NOTHING, NEXT,
		/** The last attribute has its value: the keyboard may go back to the text. */
		LAST
	}

	private int indexOf(Control focus) {
		for (int i = 0; i < rows.size(); i++) {
			for (Control control = focus; control != null; control = control.getParent()) {
				if (control == rows.get(i).control()) {
					return i;
				}
			}
		}
		return -1;
	}

	private static ControlDecoration decorate(Label name) {
		ControlDecoration decoration = new ControlDecoration(name, SWT.LEFT | SWT.CENTER);
		decoration.setImage(
				FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
		decoration.setDescriptionText(Messages.Inspector_required);
		decoration.hide();
		return decoration;
	}

	private static String nameOf(Attribute attribute) {
		return attribute.name().isEmpty() ? attribute.id() : attribute.name().in(Locale.getDefault());
	}
}
