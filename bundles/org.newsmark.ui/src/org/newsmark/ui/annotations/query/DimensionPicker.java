// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.annotations.query;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.newsmark.core.query.Dimension;
import org.newsmark.core.query.ValuePattern;
import org.newsmark.ui.Messages;
import org.newsmark.ui.annotations.rows.CorpusWords;
import org.newsmark.ui.parts.PickPopup;

/** A button that says by what is counted, and a list to choose something else from. UI thread only. */
public final class DimensionPicker {

	private static final List<Dimension> DIMENSIONS = List.of(Dimension.LABEL, Dimension.FAMILY, Dimension.OUTLET, Dimension.ARTICLE,
			Dimension.ANNOTATOR, Dimension.ENTITY, Dimension.MONTH, Dimension.DATE, Dimension.ZONE, Dimension.VOICE, Dimension.LANGUAGE,
			Dimension.EVENT, Dimension.GENRE, Dimension.STATUS);

	private final Button button;
	private CorpusWords words = CorpusWords.NONE;

	/** @param chosen given what was chosen */
	public DimensionPicker(Composite parent, String tip, Consumer<Dimension> chosen) {
		button = new Button(parent, SWT.PUSH);
		button.setToolTipText(tip);
		button.addListener(SWT.Selection, event -> new PickPopup<Dimension>(button, filter -> matching(ValuePattern.fold(filter.strip()), words),
				dimension -> new PickPopup.Row(null, words.name(dimension), hint(dimension)), chosen).open());
	}

	public Control control() {
		return button;
	}

	/** @param nextWords of the corpus that is counted */
	public void show(Dimension dimension, CorpusWords nextWords) {
		words = nextWords;
		String text = words.name(dimension).replace("&", "&&") + " ▾";
		if (!text.equals(button.getText())) {
			button.setText(text);
			button.requestLayout();
		}
	}

	/** Dimensions whose name or id has this in it, attributes of the codebook last. @param folded as {@link ValuePattern#fold} gives it */
	public static List<Dimension> matching(String folded, CorpusWords words) {
		return Stream.concat(DIMENSIONS.stream(), words.codebook().attributes().stream().map(attribute -> Dimension.attribute(attribute.id())))
				.filter(dimension -> ValuePattern.fold(words.name(dimension) + " " + dimension.id()).contains(folded)).toList();
	}

	private static String hint(Dimension dimension) {
		return dimension.kind() == Dimension.Kind.ATTRIBUTE ? Messages.Annotations_attribute : "";
	}
}
