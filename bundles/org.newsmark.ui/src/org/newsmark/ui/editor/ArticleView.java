// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.text.ITextListener;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationSet;
import org.newsmark.core.corpus.Subscription;
import org.newsmark.ui.article.ArticleSession;
import org.newsmark.ui.article.SessionChange;
import org.newsmark.ui.editor.access.SpokenMarks;
import org.newsmark.ui.editor.correct.TextCorrection;
import org.newsmark.ui.editor.folding.FoldPainter;
import org.newsmark.ui.editor.folding.OutsideFolds;
import org.newsmark.ui.editor.frames.LinkPainter;
import org.newsmark.ui.editor.frames.ProposalPainter;
import org.newsmark.ui.editor.keys.LabelKeys;
import org.newsmark.ui.editor.keys.OutcomeLine;
import org.newsmark.ui.editor.painting.MarkPainter;
import org.newsmark.ui.editor.painting.VisibleText;
import org.newsmark.ui.editor.reading.ReadingColumn;
import org.newsmark.ui.editor.reading.ReadingType;
import org.newsmark.ui.editor.reading.ZoneRuns;
import org.newsmark.ui.editor.reading.ZoneStyles;
import org.newsmark.ui.editor.reshaping.EdgeDrag;
import org.newsmark.ui.editor.selection.Frame;
import org.newsmark.ui.editor.selection.TextPosition;
import org.newsmark.ui.signs.HiddenLabels;

/** Everything on one text widget that shows an article, and what each change of the session means for it. UI thread only. */
final class ArticleView {

	private final ProjectionViewer viewer;
	private final StyledText widget;
	private final ArticleSession session;
	private final VisibleText text;
	private final ReadingType type;
	private Optional<ReadingColumn> column = Optional.empty();
	private final MarkPainter painter;
	private final OutsideFolds folds;
	private final ZoneStyles styles;
	private final TextPosition position;
	private final OutcomeLine line;
	private final LinkPainter links;
	private final SpokenMarks spoken;
	private final TextCorrection correction;
	/** Marks that were drawn already when the text under them changed. */
	private AnnotationSet drawn = AnnotationSet.EMPTY;

	/** @param line is told what came of each label key, and when what the next key does is another thing */
	ArticleView(ProjectionViewer viewer, ArticleSession session, OutcomeLine line, HiddenLabels hidden) {
		this.viewer = viewer;
		this.line = line;
		this.widget = viewer.getTextWidget();
		this.session = session;
		this.text = new VisibleText(widget, viewer);
		this.type = new ReadingType(widget);
		this.folds = new OutsideFolds(viewer, this::layOutAnew);
		FoldPainter foldPainter = new FoldPainter(text, type, folds);
		this.painter = new MarkPainter(text, session, hidden);
		new ProposalPainter(text, session, painter);
		this.links = new LinkPainter(text, session, painter);
		this.styles = new ZoneStyles(text, type, painter, foldPainter::indentAt, folds::hiddenFrom);
		this.position = new TextPosition(text, viewer, session);
		this.spoken = new SpokenMarks(text, session);
		Subscription subscription = session.subscribe(this::follow);
		text.onClose(subscription::close);
		text.on(SWT.Dispose, event -> subscription.close());
		Subscription hiding = hidden.subscribe(painter::hiddenChanged);
		text.onClose(hiding::close);
		text.on(SWT.Dispose, event -> hiding.close());
		ITextListener folded = event -> painter.layoutChanged();
		viewer.addTextListener(folded);
		text.onClose(() -> viewer.removeTextListener(folded));
		LabelKeys keys = new LabelKeys(session, outcome -> {
			line.show(outcome);
			// The mark is seen before anything else that follows from it is done.
			widget.update();
		});
		viewer.prependVerifyKeyListener(keys);
		text.onClose(() -> viewer.removeVerifyKeyListener(keys));
		new EdgeDrag(text, session, reshaped -> {
			reshaped.caret().ifPresent(position::place);
			reshaped.outcome().ifPresent(line::show);
		});
		this.correction = new TextCorrection(text, viewer, session);
		text.on(SWT.Paint, event -> watchType());
		new Curtain(text, session, this::read);
		showArticle();
	}

	/** The widget shows another article from now on. */
	void close() {
		text.close();
	}

	/**
	 * From now on the text is one to be read. Before, while its zones are not known, it is one of equal lines that are not wrapped, which
	 * costs nothing: else the widget lays lines out that will look different a moment later.
	 */
	private void read() {
		if (column.isEmpty()) {
			column = Optional.of(new ReadingColumn(text, type, this::layOutAnew));
		}
	}

	MarkPainter painter() {
		return painter;
	}

	LinkPainter links() {
		return links;
	}

	OutsideFolds folds() {
		return folds;
	}

	TextPosition position() {
		return position;
	}

	/** Font and colours come from preferences, zoom and theme, and the widget tells nobody: it is seen when it paints. */
	private void watchType() {
		if (type.isStale()) {
			widget.getDisplay().asyncExec(() -> {
				if (!widget.isDisposed() && type.isStale()) {
					type.refresh();
					styles.typeChanged();
					column.ifPresent(ReadingColumn::typeChanged);
					layOutAnew();
				}
			});
		}
	}

	private void follow(SessionChange change) {
		switch (change) {
			case SessionChange.Reloaded reloaded -> showArticle();
			case SessionChange.ArticleChanged changed -> articleChanged();
			case SessionChange.CorrectingChanged changed -> correction.show();
			case SessionChange.MarksChanged changed when changed.after() == drawn -> emphasise();
			case SessionChange.MarksChanged changed -> {
				List<Annotation> touched = new ArrayList<>(changed.delta().before());
				touched.addAll(changed.delta().after());
				// A mark that is only added and points nowhere belongs to no frame yet.
				if (!changed.delta().before().isEmpty() || changed.delta().after().stream().anyMatch(mark -> !mark.links().isEmpty())) {
					touched.addAll(emphasise());
				}
				painter.refresh(touched);
			}
			case SessionChange.Selected selected -> {
				painter.refresh(emphasise());
				position.follow(selected);
				if (session.relating().isBegun()) {
					line.linkingChanged();
				}
			}
			case SessionChange.LinkingChanged linking -> {
				painter.refresh(emphasise());
				line.linkingChanged();
			}
			case SessionChange.FocusWanted focus when focus.target() == SessionChange.FocusWanted.Target.TEXT -> widget.setFocus();
			case SessionChange.FocusWanted focus -> { /* for the Inspector */ }
			case SessionChange.WordsSelected words -> {
				folds.showAt(session.words().caret());
				spoken.follow();
			}
			case SessionChange.StateChanged state -> read();
			case SessionChange.DirtyChanged dirty -> { /* the editor says it */ }
			case SessionChange.NoticeChanged notice -> { /* the header says it */ }
			case SessionChange.Closed closed -> { /* the widget goes as well */ }
		}
	}

	/** Lights the frame of the selected mark; returns where that changes something. */
	private List<Annotation> emphasise() {
		return painter.emphasise(Frame.of(session));
	}

	/** While nothing is known but the text, the first lines change their height: it is shown from its start then. */
	private void showFromStart() {
		if (widget.getCaretOffset() == 0 && widget.getTopPixel() != 0) {
			widget.setTopPixel(0);
		}
	}

	private void showArticle() {
		boolean same = viewer.getDocument() != null && viewer.getDocument().get().equals(session.article().text());
		painter.setEnabled(same);
		styles.show(same ? new ZoneRuns(session.article().zones(), session.article().text().length()) : ZoneRuns.NONE);
		if (same) {
			read();
			folds.show(session.article());
		}
		emphasise();
		layOutAnew();
		showFromStart();
	}

	/** Text, zones or metadata were edited: the place stays where the researcher is. */
	private void articleChanged() {
		correction.follow();
		drawn = session.marks();
		painter.setEnabled(true);
		styles.show(new ZoneRuns(session.article().zones(), session.article().text().length()));
		folds.follow(session.article());
		layOutAnew();
	}

	private void layOutAnew() {
		painter.layoutChanged();
		if (widget.getCharCount() > 0) {
			widget.redrawRange(0, widget.getCharCount(), true);
		}
		widget.redraw();
	}
}
