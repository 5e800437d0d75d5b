// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.charts;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.PersistState;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.newsmark.core.query.Query;
import org.newsmark.ui.CorpusMessages;
import org.newsmark.ui.annotations.MarksShower;
import org.newsmark.ui.annotations.query.QueryBox;
import org.newsmark.ui.annotations.rows.CorpusWords;
import org.newsmark.ui.charts.figure.Figure;
import org.newsmark.ui.charts.figure.FigureCanvas;
import org.newsmark.ui.charts.figure.SvgWriter;
import org.newsmark.ui.charts.figure.Type;
import org.newsmark.ui.parts.CorpusAsker;
import org.newsmark.ui.parts.CorpusDesk;
import org.newsmark.ui.parts.EmptyState;
import org.newsmark.ui.parts.TableSaver;
import org.newsmark.ui.parts.TableText;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;

/** The view "Charts": bars, bars cut by a second value, curves over time, and where in articles marks stand. */
public final class ChartsPart {

	/** As in plugin.xml. */
	public static final String ID = "org.newsmark.ui.part.charts";

	private static final String FILTER = "charts.filter";
	private static final String FILE_NAME = "chart";

	private record Answer(ChartRequest request, ChartData data, CorpusWords words) {
	}

	private MPart part;
	private EmptyState state;
	private Composite page;
	private QueryBox box;
	private ChartChoices choices;
	private FigureCanvas canvas;
	private Label said;
	private CorpusAsker<Answer> asker;
	private ChartRequest request;
	private Optional<Answer> shown = Optional.empty();

	@PostConstruct
	void create(Composite parent, MPart model, CorpusDesk desk, EHandlerService handlers) {
		part = model;
		state = new EmptyState(parent, desk.page().getWorkbenchWindow());
		page = new Composite(state.stack(), SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(3, 3).spacing(6, 3).applyTo(page);
		state.setContent(page);
		box = new QueryBox(page, () -> asker.vocabulary());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(box.control());
		choices = new ChartChoices(page, () -> request, this::ask);
		choices.tools().add("copy-picture", CorpusMessages.Charts_copy, this::copy);
		choices.tools().add("save-svg", CorpusMessages.Charts_saveSvg, this::saveSvg);
		choices.tools().add("save-png", CorpusMessages.Charts_savePng, this::savePng);
		choices.tools().add("save-table", CorpusMessages.CrossTable_save, this::saveTable);
		canvas = new FigureCanvas(page, this::say, query -> MarksShower.show(desk.page(), query));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
		said = new Label(page, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(said);
		box.setTyped(part.getPersistedState().getOrDefault(FILTER, ""));
		request = ChartRequest.of(part.getPersistedState()).with(box.query());
		box.onChange(query -> ask(request.with(query)));
		box.onDown(canvas::setFocus);
		choices.show(CorpusWords.NONE);
		handlers.activateHandler(IWorkbenchCommandConstants.EDIT_COPY, new Copy());
		asker = new CorpusAsker<>(desk, state, this::question, this::show);
	}

	@Focus
	void focus() {
		if (state.isEmpty()) {
			state.setFocus();
		} else {
			canvas.setFocus();
		}
	}

	@PersistState
	void keep() {
		if (page != null && !page.isDisposed()) {
			Map<String, String> kept = part.getPersistedState();
			kept.put(FILTER, box.typed());
			request.saveTo(kept);
		}
	}

	@PreDestroy
	void dispose() {
		if (asker != null) {
			asker.close();
		}
	}

	/** Types a query, as if a person did. */
	public void filter(Query query) {
		box.setTyped(query.toString());
	}

	private CorpusAsker.Question<Answer> question() {
		ChartRequest asked = request;
		return (corpus, snapshot, progress) -> {
			CorpusWords words = CorpusWords.read(corpus, snapshot);
			return new Answer(asked, new ChartQuestion(asked, snapshot, words, progress).answer(), words);
		};
	}

	private void ask(ChartRequest next) {
		if (!next.equals(request)) {
			request = next;
			choices.show(shown.map(Answer::words).orElse(CorpusWords.NONE));
			asker.refresh();
		}
	}

	private void show(Answer answer) {
		shown = Optional.of(answer);
		choices.show(answer.words());
		canvas.show((width, height, type) -> figure(answer, width, height, type), true);
		say("");
	}

	private static Figure figure(Answer answer, double width, double height, Type type) {
		if (answer.data().isEmpty()) {
			return Figure.EMPTY;
		}
		return switch (answer.request().kind()) {
			case BARS, STACKED -> BarFigure.of(answer.data(), width, type);
			case MONTHS, DAYS -> TimeFigure.of(answer.data(), width, height, type);
			case DISPERSION -> DispersionFigure.of(answer.data(), width, type);
		};
	}

	/** @param sentence empty for what can be done */
	private void say(String sentence) {
		String text = !sentence.isEmpty() ? sentence : shown.map(answer -> answer.data().isEmpty() ? CorpusMessages.CrossTable_nothing
				: answer.data().left() > 0 ? NLS.bind(CorpusMessages.Charts_left, answer.data().left()) : CorpusMessages.Charts_open).orElse("");
		if (!text.equals(said.getText())) {
			said.setText(text);
		}
	}

	private void copy() {
		Image image = canvas.image();
		try {
			TableSaver.copy(canvas, image.getImageData(100));
		} finally {
			image.dispose();
		}
	}

	private void saveSvg() {
		TableSaver.save(canvas, FILE_NAME, "svg", SvgWriter.svg(canvas.picture(), canvas.fontSize()).getBytes(StandardCharsets.UTF_8));
	}

	private void savePng() {
		Image image = canvas.image();
		try {
			ImageLoader loader = new ImageLoader();
			loader.data = new ImageData[] { image.getImageData(100) };
			ByteArrayOutputStream png = new ByteArrayOutputStream();
			loader.save(png, SWT.IMAGE_PNG);
			TableSaver.save(canvas, FILE_NAME, "png", png.toByteArray());
		} finally {
			image.dispose();
		}
	}

	private void saveTable() {
		shown.ifPresent(answer -> TableSaver.saveTable(canvas, FILE_NAME, new TableText(answer.data().table(CorpusMessages.CrossTable_marks))));
	}

	/** Called by the workbench. */
	public final class Copy {

		@Execute
		public void execute() {
			if (canvas.isFocusControl()) {
				copy();
			}
		}
	}
}
