// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.annotations.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.newsmark.core.query.Field;
import org.newsmark.core.query.Query;

/** What is filtered by most often, as buttons that stay down. They change the typed query, so that it alone says what is shown. */
public final class ChipBar {

	/** @param value of the field that the chip stands for */
	public record Chip(Field field, String value, String name) {
	}

	private final Composite control;
	private final Supplier<Query> query;
	private final Consumer<Query> changed;
	private final List<Button> buttons = new ArrayList<>();
	private List<Chip> chips = List.of();

	/**
	 * @param query   that holds now
	 * @param changed given the query with a chip put in or taken out
	 */
	public ChipBar(Composite parent, Supplier<Query> query, Consumer<Query> changed) {
		this.query = query;
		this.changed = changed;
		control = new Composite(parent, SWT.NONE);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.marginTop = 0;
		layout.marginBottom = 0;
		layout.spacing = 2;
		control.setLayout(layout);
	}

	public Control control() {
		return control;
	}

	public void show(List<Chip> next) {
		if (!next.equals(chips)) {
			chips = List.copyOf(next);
			control.setRedraw(false);
			buttons.forEach(Button::dispose);
			buttons.clear();
			chips.forEach(this::add);
			control.setRedraw(true);
			control.requestLayout();
		}
		update();
	}

	/** The query is another one. */
	public void update() {
		for (int i = 0; i < chips.size(); i++) {
			buttons.get(i).setSelection(QueryTerms.has(query.get(), chips.get(i).field(), chips.get(i).value()));
		}
	}

	private void add(Chip chip) {
		Button button = new Button(control, SWT.TOGGLE);
		button.setText(chip.name().replace("&", "&&"));
		button.setToolTipText(chip.field().id() + ":" + chip.value());
		button.addListener(SWT.Selection, event -> changed.accept(QueryTerms.toggled(query.get(), chip.field(), chip.value())));
		buttons.add(button);
	}
}
