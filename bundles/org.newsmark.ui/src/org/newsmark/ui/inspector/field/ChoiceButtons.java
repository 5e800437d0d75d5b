// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.inspector.field;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.codebook.Attribute;

/**
 * A few values side by side, each a button that stays down; the number on it is its key. A button that is down takes its value away. One stop
 * of Tab for all; arrows go from one to the next.
 */
final class ChoiceButtons implements AttributeField {

	private final Attribute attribute;
	private final ChoiceValues values;
	private final Sink sink;
	private final Composite row;
	private final List<Button> buttons = new ArrayList<>();

	ChoiceButtons(Composite parent, Attribute attribute, ChoiceValues values, Sink sink) {
		this.attribute = attribute;
		this.values = values;
		this.sink = sink;
		row = new Composite(parent, SWT.NONE);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.marginLeft = 0;
		layout.marginTop = 0;
		layout.marginBottom = 0;
		layout.spacing = 2;
		row.setLayout(layout);
		for (int i = 0; i < values.options().size(); i++) {
			add(i);
		}
		row.setTabList(new Control[] { buttons.get(0) });
	}

	Control control() {
		return row;
	}

	@Override
	public void show(Annotation mark, boolean other) {
		List<Integer> chosen = values.indexesOf(mark, attribute.id());
		for (int i = 0; i < buttons.size(); i++) {
			buttons.get(i).setSelection(chosen.contains(i));
		}
		row.setTabList(new Control[] { buttons.get(chosen.isEmpty() ? 0 : chosen.get(0)) });
	}

	@Override
	public boolean number(int number) {
		if (number == 0) {
			sink.set("");
			return true;
		}
		if (number > buttons.size()) {
			return false;
		}
		Button button = buttons.get(number - 1);
		if (attribute.multiple()) {
			button.setSelection(!button.getSelection());
			sink.set(chosen());
		} else {
			sink.set(values.options().get(number - 1).value());
		}
		return true;
	}

	@Override
	public void commit() {
		// Each choice is handed on at once.
	}

	@Override
	public void setFocus() {
		row.getTabList()[0].setFocus();
	}

	private void add(int index) {
		ChoiceValues.Option option = values.options().get(index);
		Button button = new Button(row, SWT.TOGGLE);
		button.setText((index < 9 ? index + 1 + " " : "") + option.name().replace("&", "&&"));
		button.setToolTipText(option.gloss().isEmpty() ? null : option.gloss());
		button.addListener(SWT.Selection, event -> pressed(button, option));
		button.addListener(SWT.Traverse, event -> traverse(event, index));
		buttons.add(button);
	}

	private void pressed(Button button, ChoiceValues.Option option) {
		if (attribute.multiple()) {
			sink.set(chosen());
		} else {
			sink.set(button.getSelection() ? option.value() : "");
		}
	}

	private List<String> chosen() {
		List<String> result = new ArrayList<>();
		for (int i = 0; i < buttons.size(); i++) {
			if (buttons.get(i).getSelection()) {
				result.add(values.options().get(i).value().toString());
			}
		}
		return result;
	}

	private void traverse(Event event, int index) {
		IntConsumer go = to -> {
			event.doit = false;
			event.detail = SWT.TRAVERSE_NONE;
			buttons.get(Math.clamp(to, 0, buttons.size() - 1)).setFocus();
		};
		if (event.detail == SWT.TRAVERSE_ARROW_NEXT) {
			go.accept(index + 1);
		} else if (event.detail == SWT.TRAVERSE_ARROW_PREVIOUS) {
			go.accept(index - 1);
		}
	}
}
