// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.annotations.query;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.newsmark.index.Measure;
import org.newsmark.ui.CorpusMessages;

/** Chooses between counts, shares and counts per 1,000 words. UI thread only. */
public final class MeasurePicker {

	private final List<Measure> measures;
	private final Combo combo;

	/** All measures. @param chosen given what was chosen */
	public MeasurePicker(Composite parent, Consumer<Measure> chosen) {
		this(parent, List.of(Measure.values()), chosen);
	}

	/** @param chosen given what was chosen */
	public MeasurePicker(Composite parent, List<Measure> offered, Consumer<Measure> chosen) {
		measures = List.copyOf(offered);
		combo = new Combo(parent, SWT.READ_ONLY);
		measures.forEach(measure -> combo.add(name(measure)));
		combo.setToolTipText(CorpusMessages.Measure_tip);
		combo.addListener(SWT.Selection, event -> chosen.accept(measures.get(combo.getSelectionIndex())));
	}

	public void show(Measure measure) {
		combo.select(measures.indexOf(measure));
	}

	public static String name(Measure measure) {
		return switch (measure) {
			case COUNT -> CorpusMessages.Measure_count;
			case SHARE -> CorpusMessages.Measure_share;
			case ROW_SHARE -> CorpusMessages.Measure_rowShare;
			case COLUMN_SHARE -> CorpusMessages.Measure_columnShare;
			case PER_THOUSAND -> CorpusMessages.Measure_perThousand;
		};
	}
}
