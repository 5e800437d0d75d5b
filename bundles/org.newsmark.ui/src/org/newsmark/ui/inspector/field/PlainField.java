// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.inspector.field;

import java.math.BigDecimal;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.codebook.Attribute;
import org.newsmark.core.codebook.Attribute.Type;

/** A line of text, or a number. Handed on by Enter, or when the keyboard goes elsewhere. */
final class PlainField implements AttributeField {

	private final Attribute attribute;
	private final Sink sink;
	private final Text text;
	private String shown = "";

	PlainField(Composite parent, Attribute attribute, Sink sink) {
		this.attribute = attribute;
		this.sink = sink;
		text = new Text(parent, SWT.BORDER | SWT.SINGLE);
		text.addListener(SWT.FocusOut, event -> commit());
		text.addListener(SWT.DefaultSelection, event -> commit());
	}

	Control control() {
		return text;
	}

	@Override
	public void show(Annotation mark) {
		String value = mark.attribute(attribute.id());
		if (!value.equals(shown) || !text.isFocusControl()) {
			shown = value;
			text.setText(value);
		}
	}

	@Override
	public boolean number(int number) {
		if (attribute.type() != Type.NUMBER) {
			return false;
		}
		sink.set(number);
		return true;
	}

	@Override
	public void commit() {
		String typed = text.getText().strip();
		if (typed.equals(shown)) {
			return;
		}
		Optional<Object> value = valueOf(typed);
		if (value.isPresent()) {
			shown = typed;
			sink.set(value.get());
		} else {
			text.setText(shown);
		}
	}

	@Override
	public void setFocus() {
		text.setFocus();
		text.selectAll();
	}

	/** Empty if a number is wanted and this is none. */
	private Optional<Object> valueOf(String typed) {
		if (attribute.type() != Type.NUMBER || typed.isEmpty()) {
			return Optional.of(typed);
		}
		try {
			BigDecimal number = new BigDecimal(typed.replace(',', '.'));
			return Optional.of(number.stripTrailingZeros().scale() <= 0 ? (Object) number.longValueExact() : (Object) number.doubleValue());
		} catch (ArithmeticException | NumberFormatException notANumber) {
			return Optional.empty();
		}
	}
}
