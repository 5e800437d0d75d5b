// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.annotations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.newsmark.core.query.Dimension;
import org.newsmark.core.query.ValuePattern;
import org.newsmark.ui.Messages;
import org.newsmark.ui.annotations.query.DimensionPicker;
import org.newsmark.ui.annotations.rows.CorpusWords;
import org.newsmark.ui.annotations.rows.MarkGroup;
import org.newsmark.ui.parts.KeptFocus;
import org.newsmark.ui.parts.PickPopup;

/** By what marks are grouped: a button for each dimension, and one more while there may be more. */
final class GroupBar {

	private final Composite control;
	private final Consumer<List<Dimension>> changed;
	private final Consumer<MarkGroup.Order> ordered;
	private List<Dimension> groups = List.of();
	private MarkGroup.Order order = MarkGroup.Order.COUNT;
	private CorpusWords words = CorpusWords.NONE;
	/** Whose list was open a moment ago, so that its button has not the focus yet; -1 for none. */
	private int chosen = -1;

	/**
	 * @param changed given the new dimensions
	 * @param ordered given how groups shall follow each other
	 */
	GroupBar(Composite parent, Consumer<List<Dimension>> changed, Consumer<MarkGroup.Order> ordered) {
		this.changed = changed;
		this.ordered = ordered;
		control = new Composite(parent, SWT.NONE);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.marginTop = 0;
		layout.marginBottom = 0;
		layout.center = true;
		layout.wrap = false;
		control.setLayout(layout);
		build();
	}

	Control control() {
		return control;
	}

	void show(List<Dimension> next, MarkGroup.Order nextOrder, CorpusWords nextWords) {
		if (!next.equals(groups) || nextOrder != order || !nextWords.codebook().equals(words.codebook())) {
			groups = next;
			order = nextOrder;
			words = nextWords;
			control.setRedraw(false);
			KeptFocus.around(control, this::build);
			control.setRedraw(true);
			control.requestLayout();
			if (chosen >= 0) {
				KeptFocus.give(control, chosen + 1);
				chosen = -1;
			}
		}
	}

	private void build() {
		for (Control child : control.getChildren()) {
			child.dispose();
		}
		new Label(control, SWT.NONE).setText(Messages.Annotations_groupBy);
		for (int i = 0; i < groups.size(); i++) {
			button(i, words.name(groups.get(i)));
		}
		if (groups.size() < MarksRequest.MOST_GROUPS) {
			button(groups.size(), groups.isEmpty() ? Messages.Annotations_noGroup : Messages.Annotations_thenBy);
		}
		if (!groups.isEmpty()) {
			orderButton();
		}
	}

	private void orderButton() {
		Button button = new Button(control, SWT.PUSH);
		boolean byCount = order == MarkGroup.Order.COUNT;
		button.setText(byCount ? Messages.Annotations_byCount : Messages.Annotations_byValue);
		button.setToolTipText(byCount ? Messages.Annotations_byCountTip : Messages.Annotations_byValueTip);
		button.addListener(SWT.Selection, event -> ordered.accept(byCount ? MarkGroup.Order.VALUE : MarkGroup.Order.COUNT));
	}

	private void button(int place, String text) {
		Button button = new Button(control, SWT.PUSH);
		button.setText(text.replace("&", "&&") + " ▾");
		button.setToolTipText(Messages.Annotations_groupTip);
		button.addListener(SWT.Selection, event -> new PickPopup<Optional<Dimension>>(button, filter -> choices(place, filter),
				dimension -> new PickPopup.Row(null, dimension.map(words::name).orElse(Messages.Annotations_noGroup), hint(dimension)),
				dimension -> choose(place, dimension)).open());
	}

	/** Dimensions that are not used elsewhere; an empty one takes this and what follows away. */
	private List<Optional<Dimension>> choices(int place, String filter) {
		String folded = ValuePattern.fold(filter.strip());
		List<Optional<Dimension>> choices = new ArrayList<>();
		if (place < groups.size() && folded.isEmpty()) {
			choices.add(Optional.empty());
		}
		DimensionPicker.matching(folded, words).stream().filter(dimension -> !groups.contains(dimension))
				.forEach(dimension -> choices.add(Optional.of(dimension)));
		return choices;
	}

	private static String hint(Optional<Dimension> dimension) {
		return dimension.filter(each -> each.kind() == Dimension.Kind.ATTRIBUTE).map(each -> Messages.Annotations_attribute).orElse("");
	}

	private void choose(int place, Optional<Dimension> dimension) {
		List<Dimension> next = new ArrayList<>(groups.subList(0, Math.min(place, groups.size())));
		dimension.ifPresent(each -> {
			next.add(each);
			next.addAll(groups.subList(Math.min(place + 1, groups.size()), groups.size()));
		});
		chosen = next.equals(groups) ? -1 : place;
		changed.accept(next);
	}
}
