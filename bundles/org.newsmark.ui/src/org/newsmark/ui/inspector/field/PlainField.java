// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.inspector.field;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.codebook.Attribute;
import org.newsmark.core.codebook.Attribute.Type;

/** A line of text, or a number. Handed on by Enter, or when the keyboard goes elsewhere. */
final class PlainField implements AttributeField {

	/** What can become a number while it is typed. */
	private static final Pattern NUMBER = Pattern.compile("\\s*[+-]?\\d{0,15}([.,]\\d{0,15})?\\s*");

	private final Attribute attribute;
	private final Sink sink;
	private final Text text;
	private String shown = "";
	private boolean showing;

	PlainField(Composite parent, Attribute attribute, Sink sink) {
		this.attribute = attribute;
		this.sink = sink;
		text = new Text(parent, SWT.BORDER | SWT.SINGLE);
		if (attribute.type() == Type.NUMBER) {
			text.addListener(SWT.Verify, this::verify);
		}
		text.addListener(SWT.FocusOut, event -> commit());
		text.addListener(SWT.DefaultSelection, event -> commit());
	}

	Control control() {
		return text;
	}

	@Override
	public void show(Annotation mark, boolean other) {
		String value = mark.attribute(attribute.id());
		if (other || !value.equals(shown) || !isPending()) {
			shown = value;
			showing = true;
			text.setText(value);
			showing = false;
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
		if (isPending()) {
			shown = typed;
			sink.set(attribute.type() == Type.NUMBER ? number(typed) : typed);
		}
	}

	@Override
	public boolean isPending() {
		return !text.getText().strip().equals(shown);
	}

	@Override
	public void setFocus() {
		text.setFocus();
		text.selectAll();
	}

	/** A letter in a number is refused as it is typed, so that nothing has to be thrown away later. */
	private void verify(Event event) {
		String before = text.getText();
		event.doit = showing || NUMBER.matcher(before.substring(0, event.start) + event.text + before.substring(event.end)).matches();
	}

	/** No value for a sign or a comma alone. */
	private static Object number(String typed) {
		if (typed.chars().noneMatch(Character::isDigit)) {
			return "";
		}
		BigDecimal number = new BigDecimal(typed.replace(',', '.')).stripTrailingZeros();
		return number.scale() <= 0 ? (Object) number.longValueExact() : (Object) number.doubleValue();
	}
}
