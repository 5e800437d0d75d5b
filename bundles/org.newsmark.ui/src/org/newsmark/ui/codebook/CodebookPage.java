// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.codebook;

import java.text.MessageFormat;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.newsmark.ui.Messages;

/** What the Codebook view is made of: filter, labels, what the selected label means, and one line for what has to be said. */
final class CodebookPage {

	private static final int[] WEIGHTS = { 62, 38 };

	private final Composite control;
	private final Text filter;
	private final CodebookCells cells;
	private final CodebookTree tree;
	private final LabelReader reader;
	private final Link message;
	private Runnable showAll = () -> { /* Nobody asked yet. */ };
	private int hiddenCount;
	private String said = "";

	CodebookPage(Composite parent, LabelCounts counts) {
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 3).applyTo(control);
		filter = new Text(control, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		filter.setMessage(Messages.Codebook_filter);
		GridDataFactory.fillDefaults().grab(true, false).indent(2, 2).applyTo(filter);
		message = new Link(control, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(4, 0).hint(60, SWT.DEFAULT).exclude(true).applyTo(message);
		message.setVisible(false);
		message.addListener(SWT.Selection, event -> showAll.run());
		SashForm sash = new SashForm(control, SWT.VERTICAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		cells = new CodebookCells(counts, control);
		tree = new CodebookTree(sash, cells);
		reader = new LabelReader(sash, SWT.V_SCROLL);
		sash.setWeights(WEIGHTS);
		filter.addListener(SWT.KeyDown, this::typed);
	}

	Control control() {
		return control;
	}

	CodebookTree tree() {
		return tree;
	}

	LabelReader reader() {
		return reader;
	}

	String filter() {
		return filter.getText();
	}

	void onFilter(Runnable listener) {
		filter.addListener(SWT.Modify, event -> listener.run());
	}

	void onShowAll(Runnable listener) {
		showAll = listener;
	}

	void setFocus() {
		tree.viewer().getControl().setFocus();
	}

	void show(List<CodebookRow> rows, Set<String> hidden) {
		cells.setHidden(hidden);
		hiddenCount = hidden.size();
		tree.show(rows);
		tree.viewer().refresh();
		updateMessage();
	}

	/** @param sentence empty for none */
	void showMessage(String sentence) {
		if (!said.equals(sentence)) {
			said = sentence;
			updateMessage();
		}
	}

	void refreshColors() {
		tree.viewer().refresh();
		reader.refreshColors();
	}

	private void updateMessage() {
		String text = said;
		if (text.isEmpty() && hiddenCount > 0) {
			text = MessageFormat.format(Messages.Codebook_someHidden, hiddenCount);
		}
		boolean show = !text.isEmpty();
		message.setText(text);
		message.setVisible(show);
		((GridData) message.getLayoutData()).exclude = !show;
		control.layout();
	}

	private void typed(Event event) {
		if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.CR) {
			setFocus();
			event.doit = false;
		} else if (event.keyCode == SWT.ESC) {
			filter.setText("");
		}
	}
}
