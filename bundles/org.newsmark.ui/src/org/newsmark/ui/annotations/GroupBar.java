// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.annotations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.newsmark.core.query.Dimension;
import org.newsmark.core.query.ValuePattern;
import org.newsmark.ui.Messages;
import org.newsmark.ui.annotations.rows.CorpusWords;
import org.newsmark.ui.parts.KeptFocus;
import org.newsmark.ui.parts.PickPopup;

/** By what marks are grouped: a button for each dimension, and one more while there may be more. */
final class GroupBar {

	private static final List<Dimension> DIMENSIONS = List.of(Dimension.LABEL, Dimension.FAMILY, Dimension.OUTLET, Dimension.ARTICLE,
			Dimension.ANNOTATOR, Dimension.ENTITY, Dimension.MONTH, Dimension.DATE, Dimension.ZONE, Dimension.VOICE, Dimension.LANGUAGE,
			Dimension.EVENT, Dimension.GENRE, Dimension.STATUS);

	private final Composite control;
	private final Consumer<List<Dimension>> changed;
	private List<Dimension> groups = List.of();
	private CorpusWords words = CorpusWords.NONE;
	/** Whose list was open a moment ago, so that its button has not the focus yet; -1 for none. */
	private int chosen = -1;

	/** @param changed given the new dimensions */
	GroupBar(Composite parent, Consumer<List<Dimension>> changed) {
		this.changed = changed;
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

	void show(List<Dimension> next, CorpusWords nextWords) {
		if (!next.equals(groups) || !nextWords.codebook().equals(words.codebook())) {
			groups = next;
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
		Stream.concat(DIMENSIONS.stream(), words.codebook().attributes().stream().map(attribute -> Dimension.attribute(attribute.id())))
				.filter(dimension -> !groups.contains(dimension))
				.filter(dimension -> ValuePattern.fold(words.name(dimension) + " " + dimension.id()).contains(folded))
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
