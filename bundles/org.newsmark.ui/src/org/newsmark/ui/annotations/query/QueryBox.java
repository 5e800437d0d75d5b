// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.annotations.query;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.newsmark.core.query.Query;
import org.newsmark.core.query.QueryParser;
import org.newsmark.core.query.QuerySyntaxException;
import org.newsmark.core.query.Vocabulary;
import org.newsmark.ui.Messages;
import org.newsmark.ui.parts.Completion;

/** A line to type a query in. The last query that could be understood holds until the next one can. */
public final class QueryBox {

	private static final int DECORATION = 10;

	private final Composite control;
	private final Text text;
	private final Link mistakeLine;
	private final ControlDecoration decoration;
	private final Completion assist;
	private Optional<QuerySyntaxException> mistake = Optional.empty();
	private Query query = Query.ALL;
	private Consumer<Query> changed = next -> { /* Nobody asked yet. */ };
	private Runnable down = () -> { /* Nobody asked yet. */ };

	/** @param vocabulary of the corpus that is searched */
	public QueryBox(Composite parent, Supplier<Vocabulary> vocabulary) {
		control = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(2, 2).applyTo(control);
		text = new Text(control, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		text.setMessage(Messages.Annotations_filter);
		GridDataFactory.fillDefaults().grab(true, false).indent(DECORATION, 0).applyTo(text);
		new SavedQueriesMenu(control, text::getText, this::setTyped);
		decoration = new ControlDecoration(text, SWT.LEFT | SWT.CENTER);
		decoration.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
		decoration.hide();
		mistakeLine = new Link(control, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).indent(DECORATION, 0).hint(80, SWT.DEFAULT).exclude(true).applyTo(mistakeLine);
		mistakeLine.setVisible(false);
		mistakeLine.addListener(SWT.Selection, event -> correct());
		assist = QueryAssist.install(text, vocabulary);
		text.addListener(SWT.Modify, event -> parse());
		text.addListener(SWT.KeyDown, this::typed);
	}

	public Control control() {
		return control;
	}

	/** Told of each other query that can be understood. */
	public void onChange(Consumer<Query> listener) {
		changed = listener;
	}

	/** Told when the keyboard shall go on to what was found. */
	public void onDown(Runnable listener) {
		down = listener;
	}

	public Query query() {
		return query;
	}

	/** What is typed, understood or not. */
	public String typed() {
		return text.getText();
	}

	public void setTyped(String typed) {
		if (!typed.equals(text.getText())) {
			text.setText(typed);
			text.setSelection(typed.length());
		}
	}

	public void setFocus() {
		text.setFocus();
		text.selectAll();
	}

	private void parse() {
		try {
			Query next = QueryParser.parse(text.getText());
			say(Optional.empty());
			if (!next.equals(query)) {
				query = next;
				changed.accept(next);
			}
		} catch (QuerySyntaxException e) {
			say(Optional.of(e));
		}
	}

	private void say(Optional<QuerySyntaxException> next) {
		mistake = next;
		String sentence = next.map(QueryWords::sentence).orElse("");
		if (sentence.equals(mistakeLine.getText())) {
			return;
		}
		mistakeLine.setText(sentence);
		mistakeLine.setVisible(next.isPresent());
		((GridData) mistakeLine.getLayoutData()).exclude = next.isEmpty();
		if (next.isPresent()) {
			decoration.setDescriptionText(sentence.replaceAll("</?a>", ""));
			decoration.show();
		} else {
			decoration.hide();
		}
		control.requestLayout();
	}

	/** Takes the suggestion. */
	private void correct() {
		mistake.ifPresent(wrong -> {
			String typed = text.getText();
			int start = Math.min(wrong.position(), typed.length());
			int end = Math.min(start + wrong.part().length(), typed.length());
			text.setText(typed.substring(0, start) + wrong.suggestion() + typed.substring(end));
			text.setFocus();
			text.setSelection(start + wrong.suggestion().length());
		});
	}

	private void typed(Event event) {
		if (assist.isProposalPopupOpen()) {
			return;
		}
		if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
			event.doit = false;
			down.run();
		} else if (event.keyCode == SWT.ESC) {
			event.doit = false;
			text.setText("");
		}
	}
}
