// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.inspector.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.codebook.Attribute;
import org.newsmark.core.query.ValuePattern;
import org.newsmark.ui.Messages;
import org.newsmark.ui.inspector.field.ChoiceValues.Option;
import org.newsmark.ui.parts.PickPopup;

/** Many values behind a button that shows the chosen one and opens the list of them, with what they mean. */
final class ChoicePick implements AttributeField {

	private final Attribute attribute;
	private final ChoiceValues values;
	private final Sink sink;
	private final Button button;
	private boolean hasValue;

	ChoicePick(Composite parent, Attribute attribute, ChoiceValues values, Sink sink) {
		this.attribute = attribute;
		this.values = values;
		this.sink = sink;
		button = new Button(parent, SWT.PUSH | SWT.LEFT);
		button.addListener(SWT.Selection, event -> open());
		button.addListener(SWT.KeyDown, this::typed);
	}

	Control control() {
		return button;
	}

	@Override
	public void show(Annotation mark, boolean other) {
		String stored = mark.attribute(attribute.id());
		hasValue = !stored.isEmpty();
		Optional<Option> option = values.indexesOf(mark, attribute.id()).stream().findFirst().map(values.options()::get);
		String name = option.map(Option::name).orElse(stored);
		String text = (hasValue ? name : Messages.Inspector_noValue).replace("&", "&&") + " ▾";
		if (!text.equals(button.getText())) {
			button.setText(text);
		}
		String gloss = option.map(Option::gloss).orElse("");
		button.setToolTipText(gloss.isEmpty() ? null : gloss);
	}

	@Override
	public boolean number(int number) {
		if (number == 0) {
			sink.set("");
			return true;
		}
		if (number > values.options().size()) {
			return false;
		}
		sink.set(values.options().get(number - 1).value());
		return true;
	}

	@Override
	public void commit() {
		// Each choice is handed on at once.
	}

	@Override
	public void setFocus() {
		button.setFocus();
	}

	private void typed(Event event) {
		if (event.keyCode == SWT.ARROW_DOWN) {
			event.doit = false;
			open();
		}
	}

	private void open() {
		new PickPopup<Option>(button, this::search, option -> new PickPopup.Row(null, numbered(option), hint(option)),
				option -> sink.set(option.value())).open();
	}

	/** With a row that takes the value away while there is one, and one for what was typed where the list is open. */
	private List<Option> search(String filter) {
		String folded = ValuePattern.fold(filter.strip());
		List<Option> found = new ArrayList<>(values.options().stream()
				.filter(option -> ValuePattern.fold(option.name() + " " + option.value() + " " + hint(option)).contains(folded)).toList());
		if (attribute.open() && !folded.isEmpty() && values.typed(filter).isEmpty()) {
			found.add(new Option(filter.strip(), NLS.bind(Messages.Inspector_useTyped, filter.strip()), "", ""));
		}
		if (folded.isEmpty() && hasValue) {
			found.add(new Option("", Messages.Inspector_noValue, "", ""));
		}
		return found;
	}

	private String numbered(Option option) {
		int index = values.options().indexOf(option);
		return index >= 0 && index < 9 ? index + 1 + "  " + option.name() : "    " + option.name();
	}

	private static String hint(Option option) {
		return option.group().isEmpty() || option.gloss().isEmpty() ? option.group() + option.gloss()
				: option.group() + " · " + option.gloss();
	}
}
