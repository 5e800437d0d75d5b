// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.charts;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.newsmark.index.Measure;
import org.newsmark.ui.CorpusMessages;
import org.newsmark.ui.annotations.query.DimensionPicker;
import org.newsmark.ui.annotations.query.MeasurePicker;
import org.newsmark.ui.annotations.rows.CorpusWords;
import org.newsmark.ui.parts.ViewTools;

/** What is drawn: kind of chart, dimensions and numbers, in a line that wraps. UI thread only. */
final class ChartChoices {

	private final Supplier<ChartRequest> request;
	private final Composite line;
	private final Combo kind;
	private final DimensionPicker by;
	private final DimensionPicker stacked;
	private final Combo measure;
	private final ViewTools tools;
	private List<Measure> measures = List.of();

	/** @param request what is drawn now; @param ask given what shall be */
	ChartChoices(Composite parent, Supplier<ChartRequest> request, Consumer<ChartRequest> ask) {
		this.request = request;
		line = new Composite(parent, SWT.NONE);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.center = true;
		line.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
		kind = new Combo(line, SWT.READ_ONLY);
		for (ChartKind each : ChartKind.values()) {
			kind.add(name(each));
		}
		kind.addListener(SWT.Selection, event -> ask.accept(request.get().with(ChartKind.values()[kind.getSelectionIndex()])));
		by = new DimensionPicker(line, CorpusMessages.Charts_byTip, chosen -> ask.accept(request.get().withBy(chosen)));
		stacked = new DimensionPicker(line, CorpusMessages.Charts_stackedTip, chosen -> ask.accept(request.get().withStacked(chosen)));
		measure = new Combo(line, SWT.READ_ONLY);
		measure.setToolTipText(CorpusMessages.Measure_tip);
		measure.addListener(SWT.Selection, event -> ask.accept(request.get().with(measures.get(measure.getSelectionIndex()))));
		tools = new ViewTools(line);
	}

	ViewTools tools() {
		return tools;
	}

	void show(CorpusWords words) {
		ChartRequest now = request.get();
		kind.select(now.kind().ordinal());
		by.show(now.by(), words);
		stacked.show(now.stacked(), words);
		if (!measures.equals(now.kind().measures())) {
			measures = now.kind().measures();
			measure.setItems(measures.stream().map(each -> now.kind().isStacked() && each == Measure.ROW_SHARE ? CorpusMessages.Charts_barShare
					: MeasurePicker.name(each)).toArray(String[]::new));
		}
		measure.select(measures.indexOf(now.measure()));
		setShown(stacked.control(), now.kind().isStacked());
		setShown(measure, measures.size() > 1);
		line.requestLayout();
	}

	private static void setShown(Control control, boolean shown) {
		RowData data = new RowData();
		data.exclude = !shown;
		control.setLayoutData(data);
		control.setVisible(shown);
	}

	private static String name(ChartKind kind) {
		return switch (kind) {
			case BARS -> CorpusMessages.Charts_bars;
			case STACKED -> CorpusMessages.Charts_stacked;
			case MONTHS -> CorpusMessages.Charts_months;
			case DAYS -> CorpusMessages.Charts_days;
			case DISPERSION -> CorpusMessages.Charts_dispersion;
		};
	}
}
