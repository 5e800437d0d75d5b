// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.codebook;

import java.util.Locale;
import java.util.Set;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.newsmark.ui.codebook.CodebookRow.FamilyRow;
import org.newsmark.ui.codebook.CodebookRow.LabelRow;
import org.newsmark.ui.preferences.PreferenceKeys;
import org.newsmark.ui.signs.MarkSign;
import org.newsmark.ui.signs.SignImage;

/** What stands in the cells of the Codebook view. */
final class CodebookCells extends CellLabelProvider {

	private static final ImageDescriptor SHOWN = icon("icons/eye.svg");
	private static final ImageDescriptor HIDDEN = icon("icons/eye-off.svg");
	private static final ImageDescriptor SOME_HIDDEN = icon("icons/eye-half.svg");

	private final LabelCounts counts;
	private final LocalResourceManager resources;
	private Set<String> hidden = Set.of();

	/** @param owner with whom pictures and fonts are freed */
	CodebookCells(LabelCounts counts, Control owner) {
		this.counts = counts;
		this.resources = new LocalResourceManager(JFaceResources.getResources(), owner);
	}

	void setHidden(Set<String> labels) {
		hidden = labels;
	}

	@Override
	public void update(ViewerCell cell) {
		CodebookRow row = (CodebookRow) cell.getElement();
		boolean allHidden = hidden.containsAll(row.labelIds());
		cell.setForeground(allHidden ? cell.getControl().getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND) : null);
		switch (cell.getColumnIndex()) {
			case CodebookTree.NAME -> {
				cell.setText(row.name());
				cell.setImage(row instanceof LabelRow label ? swatch(label, cell.getControl()) : null);
				cell.setFont(row instanceof FamilyRow ? bold(cell.getControl()) : null);
			}
			case CodebookTree.KEY -> cell.setText(row instanceof LabelRow label ? label.label().key().toUpperCase(Locale.ROOT) : "");
			case CodebookTree.COUNT -> {
				int count = counts.of(row.labelIds());
				cell.setText(count == 0 ? "" : String.format("%,d", count));
			}
			default -> cell.setImage(resources.create(eye(row, allHidden)));
		}
	}

	private ImageDescriptor eye(CodebookRow row, boolean allHidden) {
		if (allHidden) {
			return HIDDEN;
		}
		return row.labelIds().stream().anyMatch(hidden::contains) ? SOME_HIDDEN : SHOWN;
	}

	private Image swatch(LabelRow row, Control control) {
		return resources.create(
				new SignImage(MarkSign.of(row.label()), control.getBackground().getRGB(), control.getForeground().getRGB()));
	}

	private Font bold(Control control) {
		return resources.create(FontDescriptor.createFrom(control.getFont()).setStyle(SWT.BOLD));
	}

	private static ImageDescriptor icon(String path) {
		return ResourceLocator.imageDescriptorFromBundle(PreferenceKeys.NODE, path).orElseThrow();
	}
}
