// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.annotations.bulk;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.ui.CorpusMessages;
import org.newsmark.ui.Messages;
import org.newsmark.ui.annotations.bulk.BulkPlan.Step;
import org.newsmark.ui.annotations.rows.CorpusWords;

/** The preview of a change of many marks: each mark that changes, as it is and as it becomes. UI thread only. */
final class BulkDialog extends TitleAreaDialog {

	private static final int ROWS = 14;
	private static final int[] WIDTHS = { 300, 160, 160, 240 };

	private record Row(Optional<Annotation> before, Optional<Annotation> after, ArticlePath article) {
		String words() {
			return before.or(() -> after).map(Annotation::words).orElse("").replaceAll("\\s+", " ");
		}
	}

	private final BulkPlan plan;
	private final CorpusWords words;
	private final int left;
	private final List<Row> rows = new ArrayList<>();

	/** @param left how many marks were chosen that are not looked at: of others, or in articles with unsaved changes */
	BulkDialog(Shell shell, BulkPlan plan, CorpusWords words, int left) {
		super(shell);
		this.plan = plan;
		this.words = words;
		this.left = left;
		for (Step step : plan.steps()) {
			for (Annotation before : step.delta().before()) {
				rows.add(new Row(Optional.of(before), step.delta().after().stream().filter(after -> after.id().equals(before.id())).findFirst(),
						step.article()));
			}
			if (plan.change() instanceof BulkChange.Mark) {
				step.delta().after().forEach(mark -> rows.add(new Row(Optional.empty(), Optional.of(mark), step.article())));
			}
		}
		setShellStyle(getShellStyle() | SWT.RESIZE);
		setHelpAvailable(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(CorpusMessages.Bulk_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle(BulkWords.name(plan.change(), words));
		setMessage(MessageFormat.format(plan.change() instanceof BulkChange.Mark ? CorpusMessages.Bulk_markMessage : CorpusMessages.Bulk_message, plan.marks(), plan.steps().size(), plan.stay() + left));
		Table table = new Table(area, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.BORDER);
		table.setHeaderVisible(true);
		String[] titles = { Messages.Annotations_columnWords, CorpusMessages.Bulk_before, CorpusMessages.Bulk_after,
				Messages.Annotations_columnArticle };
		for (int i = 0; i < titles.length; i++) {
			TableColumn column = new TableColumn(table, SWT.LEFT);
			column.setText(titles[i]);
			column.setWidth(WIDTHS[i]);
		}
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, rows.get(event.index)));
		table.setItemCount(rows.size());
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, ROWS * table.getItemHeight()).applyTo(table);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, CorpusMessages.Bulk_apply, true).setEnabled(plan.marks() > 0);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	private void fill(TableItem item, Row row) {
		item.setText(new String[] { row.words(), row.before().map(before -> BulkWords.state(plan.change(), before, words)).orElse(""),
				row.after().map(after -> BulkWords.state(plan.change(), after, words)).orElse(CorpusMessages.Bulk_gone),
				words.headlines().apply(row.article()) });
	}
}
