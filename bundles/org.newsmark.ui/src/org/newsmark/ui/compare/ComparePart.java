// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.compare;

import java.text.MessageFormat;
import java.util.List;
import java.util.Optional;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.PersistState;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.newsmark.core.comparison.SharedQuotation;
import org.newsmark.core.query.Query;
import org.newsmark.index.OutletComparison;
import org.newsmark.ui.CorpusMessages;
import org.newsmark.ui.annotations.MarkOpener;
import org.newsmark.ui.annotations.MarksShower;
import org.newsmark.ui.annotations.query.QueryBox;
import org.newsmark.ui.annotations.rows.CorpusWords;
import org.newsmark.ui.parts.CorpusAsker;
import org.newsmark.ui.parts.CorpusDesk;
import org.newsmark.ui.parts.EmptyState;
import org.newsmark.ui.parts.RowText;
import org.newsmark.ui.parts.TableSaver;
import org.newsmark.ui.parts.TableText;
import org.newsmark.ui.parts.ViewTools;
import org.newsmark.ui.rows.RowTable;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;

/** The view "Compare Outlets": indicators with intervals, and what several outlets quote and how. */
public final class ComparePart {

	/** As in plugin.xml. */
	public static final String ID = "org.newsmark.ui.part.compare";

	private static final String FILTER = "compare.filter";
	private static final String FILE_NAME = "outlets";

	private record Answer(OutletComparison comparison, List<SharedQuotation> shared, CorpusWords words) {
	}

	private MPart part;
	private CorpusDesk desk;
	private EmptyState state;
	private Composite page;
	private QueryBox box;
	private CTabFolder pages;
	private CTabItem indicatorPage;
	private RowTable indicators;
	private RowTable quotations;
	private Label said;
	private CorpusAsker<Answer> asker;
	private Optional<Answer> shown = Optional.empty();

	@PostConstruct
	void create(Composite parent, MPart model, CorpusDesk corpusDesk) {
		part = model;
		desk = corpusDesk;
		state = new EmptyState(parent, desk.page().getWorkbenchWindow());
		page = new Composite(state.stack(), SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(3, 3).spacing(6, 3).applyTo(page);
		state.setContent(page);
		box = new QueryBox(page, () -> asker.vocabulary());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(box.control());
		ViewTools tools = new ViewTools(page);
		tools.add("copy-table", CorpusMessages.CrossTable_copy, () -> TableSaver.copy(table(), RowText.of(table())));
		tools.add("save-table", CorpusMessages.CrossTable_save, this::save);
		pages = new CTabFolder(page, SWT.BOTTOM);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(pages);
		indicatorPage = new CTabItem(pages, SWT.NONE);
		indicatorPage.setText(CorpusMessages.Compare_indicators);
		CTabItem quotationPage = new CTabItem(pages, SWT.NONE);
		quotationPage.setText(CorpusMessages.Compare_quotations);
		quotations = new RowTable(pages, QuotationRows.COLUMNS);
		quotations.addListener(SWT.DefaultSelection, event -> openQuotation());
		quotationPage.setControl(quotations);
		pages.setSelection(indicatorPage);
		pages.addListener(SWT.Selection, event -> say());
		said = new Label(page, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(said);
		box.setTyped(part.getPersistedState().getOrDefault(FILTER, ""));
		box.onChange(query -> asker.refresh());
		box.onDown(() -> table().setFocus());
		asker = new CorpusAsker<>(desk, state, this::question, this::show);
	}

	@Focus
	void focus() {
		if (state.isEmpty()) {
			state.setFocus();
		} else {
			table().setFocus();
		}
	}

	@PersistState
	void keep() {
		if (page != null && !page.isDisposed()) {
			part.getPersistedState().put(FILTER, box.typed());
		}
	}

	@PreDestroy
	void dispose() {
		if (asker != null) {
			asker.close();
		}
	}

	private CorpusAsker.Question<Answer> question() {
		Query asked = box.query();
		return (corpus, snapshot, progress) -> new Answer(OutletComparison.of(snapshot, corpus.codebook(), asked, progress),
				new QuotationReader(snapshot, corpus.codebook(), progress).shared(asked), CorpusWords.read(corpus, snapshot));
	}

	private void show(Answer answer) {
		boolean other = !shown.map(before -> before.comparison().outlets()).equals(Optional.of(answer.comparison().outlets()));
		shown = Optional.of(answer);
		if (other) {
			showOutlets(answer.comparison());
		}
		indicators.replaceSource(new IndicatorRows(answer.comparison(), new ComparisonWords(answer.words())));
		quotations.replaceSource(new QuotationRows(answer.shared(), answer.words()));
		say();
	}

	/** Each outlet has a column. */
	private void showOutlets(OutletComparison comparison) {
		RowTable before = indicators;
		boolean focused = before != null && before.body().isFocusControl();
		indicators = new RowTable(pages, IndicatorRows.columns(comparison));
		indicators.addListener(SWT.DefaultSelection, event -> openIndicator());
		indicatorPage.setControl(indicators);
		if (before != null) {
			before.dispose();
		}
		if (focused) {
			indicators.setFocus();
		}
	}

	private RowTable table() {
		return pages.getSelection() == indicatorPage && indicators != null ? indicators : quotations;
	}

	private void say() {
		said.setText(shown.map(answer -> pages.getSelection() == indicatorPage
				? MessageFormat.format(CorpusMessages.Compare_stateIndicators, answer.comparison().outlets().size(),
						answer.comparison().annotators().size())
				: MessageFormat.format(CorpusMessages.Compare_stateQuotations, answer.shared().size())).orElse(""));
	}

	private void openIndicator() {
		int row = indicators.selection().lead();
		if (row >= 0 && indicators.source() instanceof IndicatorRows rows) {
			rows.indicator(row).ifPresent(indicator -> MarksShower.show(desk.page(), indicator.query()));
		}
	}

	private void openQuotation() {
		int row = quotations.selection().lead();
		if (row >= 0 && quotations.source() instanceof QuotationRows rows) {
			rows.version(row).ifPresent(version -> asker.corpus().ifPresent(corpus -> new MarkOpener(desk.page()).open(corpus,
					version.quotation().article(), version.quotation().spans())));
		}
	}

	private void save() {
		shown.ifPresent(answer -> TableSaver.saveTable(page, FILE_NAME, pages.getSelection() == indicatorPage
				? new TableText(new ComparisonWords(answer.words()).table(answer.comparison()))
				: RowText.of(quotations)));
	}
}
