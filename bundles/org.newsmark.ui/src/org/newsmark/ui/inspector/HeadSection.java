// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.inspector;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.codebook.Codebook;
import org.newsmark.core.codebook.Label;
import org.newsmark.core.query.ValuePattern;
import org.newsmark.core.text.TextSpan;
import org.newsmark.ui.Messages;
import org.newsmark.ui.article.EditWords;
import org.newsmark.ui.parts.PickPopup;
import org.newsmark.ui.signs.MarkSign;
import org.newsmark.ui.signs.MarkedText;
import org.newsmark.ui.signs.SignImage;

/** The words of the mark as they look in the text, and its label behind a button that changes it. */
final class HeadSection {

	private static final int MOST_LINES = 6;
	private static final int MARGIN = 6;
	private static final int SPACING = 5;

	private final MarkEdits edits;
	private final LocalResourceManager resources;
	private final StyledText words;
	private final MarkedText marked;
	private final Button label;
	private final org.eclipse.swt.widgets.Label orphan;
	private String shownLabel = "";

	/** @param parent of two columns */
	HeadSection(Composite parent, MarkEdits edits) {
		this.edits = edits;
		resources = new LocalResourceManager(JFaceResources.getResources(), parent);
		words = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI | SWT.BORDER);
		words.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		words.setLineSpacing(SPACING);
		words.setCaret(null);
		words.setAlwaysShowScrollBars(false);
		marked = new MarkedText(words);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(words);
		orphan = new org.eclipse.swt.widgets.Label(parent, SWT.WRAP);
		orphan.setText(Messages.Inspector_orphan);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(80, SWT.DEFAULT).exclude(true).applyTo(orphan);
		new org.eclipse.swt.widgets.Label(parent, SWT.NONE).setText(Messages.Inspector_label);
		label = new Button(parent, SWT.PUSH | SWT.LEFT);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
		label.addListener(SWT.Selection, event -> choose());
		label.addListener(SWT.KeyDown, this::typed);
	}

	void show(Annotation mark) {
		Optional<Label> known = edits.codebook().label(mark.label());
		MarkSign sign = known.map(MarkSign::of).orElse(MarkSign.UNKNOWN);
		String text = mark.words();
		if (!text.equals(words.getText()) || !mark.label().equals(shownLabel)) {
			words.setText(text);
			marked.setMarks(sign, text.isEmpty() || mark.orphan() ? List.of() : List.of(new TextSpan(0, text.length())));
			style(mark.orphan());
		}
		orphan.setVisible(mark.orphan());
		((GridData) orphan.getLayoutData()).exclude = !mark.orphan();
		if (!mark.label().equals(shownLabel)) {
			shownLabel = mark.label();
			label.setImage(image(sign));
			label.setText(EditWords.labelName(mark.label(), edits.codebook()).replace("&", "&&") + " ▾");
			String definition = known.map(each -> each.definition().in(Locale.getDefault())).orElse("");
			label.setToolTipText(definition.isEmpty() ? null : definition);
		}
	}

	/** Long quotes scroll within a few lines. */
	int wordsHeight(int width) {
		int most = MOST_LINES * (words.getLineHeight() + SPACING) + 2 * MARGIN;
		return Math.min(most, words.computeSize(width, SWT.DEFAULT).y);
	}

	StyledText words() {
		return words;
	}

	void setFocus() {
		label.setFocus();
	}

	void refreshColors() {
		if (!words.getText().isEmpty()) {
			edits.session().marks().get(edits.id()).ifPresent(mark -> style(mark.orphan()));
			label.setImage(image(edits.codebook().label(shownLabel).map(MarkSign::of).orElse(MarkSign.UNKNOWN)));
		}
	}

	private void style(boolean isOrphan) {
		if (words.getCharCount() > 0) {
			StyleRange range = new StyleRange(0, words.getCharCount(), null, marked.background().orElse(null));
			range.strikeout = isOrphan;
			words.setStyleRange(range);
		}
	}

	private Image image(MarkSign sign) {
		return resources.create(new SignImage(sign, words.getBackground().getRGB(), words.getForeground().getRGB()));
	}

	private void typed(Event event) {
		if (event.keyCode == SWT.ARROW_DOWN) {
			event.doit = false;
			choose();
		}
	}

	private void choose() {
		Codebook codebook = edits.codebook();
		new PickPopup<Label>(label, filter -> search(codebook, filter), each -> new PickPopup.Row(image(MarkSign.of(each)),
				EditWords.labelName(each.id(), codebook), each.key()), each -> edits.label(each.id())).open();
	}

	/** A single letter finds the label with that key first. */
	private static List<Label> search(Codebook codebook, String filter) {
		String folded = ValuePattern.fold(filter.strip());
		return codebook.labels().stream()
				.filter(each -> each.key().equalsIgnoreCase(folded)
						|| ValuePattern.fold(EditWords.labelName(each.id(), codebook) + " " + each.id()).contains(folded))
				.sorted((one, other) -> Boolean.compare(other.key().equalsIgnoreCase(folded), one.key().equalsIgnoreCase(folded))).toList();
	}
}
