// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor.elsewhere;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.newsmark.core.text.TextSpan;
import org.newsmark.ui.EditMessages;
import org.newsmark.ui.article.Notice;

/** One row with a check box for each place, in its context. Space checks, Enter marks what is checked, Esc gives up. UI thread only. */
public final class OccurrenceList {

	private static final int ROWS = 6;
	private static final int CONTEXT = 50;

	private final Notice.Elsewhere offered;
	private final Table table;
	private final Consumer<List<TextSpan>> mark;

	/** @param mark given what is checked; nothing if it is given up */
	public OccurrenceList(Composite parent, Notice.Elsewhere offered, Consumer<List<TextSpan>> mark) {
		this.offered = offered;
		this.mark = mark;
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(area);
		table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.CHECK);
		for (TextSpan span : offered.spans()) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(inContext(span));
			item.setChecked(true);
		}
		GridDataFactory.fillDefaults().grab(true, false).hint(200, ROWS * table.getItemHeight()).applyTo(table);
		Button button = new Button(area, SWT.PUSH);
		button.setText(EditMessages.Elsewhere_mark);
		button.addListener(SWT.Selection, event -> mark.accept(checked()));
		GridDataFactory.swtDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(button);
		table.addListener(SWT.KeyDown, this::typed);
		table.select(0);
		table.getDisplay().asyncExec(() -> {
			if (!table.isDisposed()) {
				table.setFocus();
			}
		});
	}

	private void typed(Event event) {
		if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
			mark.accept(checked());
		} else if (event.keyCode == SWT.ESC) {
			mark.accept(List.of());
		}
	}

	private List<TextSpan> checked() {
		return IntStream.range(0, table.getItemCount()).filter(i -> table.getItem(i).getChecked()).mapToObj(offered.spans()::get).toList();
	}

	private String inContext(TextSpan span) {
		String text = offered.text();
		int start = Math.max(0, span.start() - CONTEXT);
		int end = Math.min(text.length(), span.end() + CONTEXT);
		return ("…" + text.substring(start, span.start()) + "[" + span.in(text) + "]" + text.substring(span.end(), end) + "…").replaceAll("\\s+", " ");
	}
}
