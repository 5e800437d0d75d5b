// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor.header;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.newsmark.core.article.ArticleMetadata;
import org.newsmark.core.editing.MetadataInput;
import org.newsmark.ui.EditMessages;
import org.newsmark.ui.article.ArticleSession;
import org.newsmark.ui.article.SessionChange;

/**
 * What is known about the article, to be changed in place under the header: each field is one step of undo when it is left or Enter is pressed; what is wrong is
 * said and not stored. Takes no room until it is asked for. UI thread only.
 */
public final class DetailsForm {

	private static final int COLUMNS = 4;

	private record Field(String member, Control control) {
		String text() {
			return control instanceof Combo combo ? combo.getText() : ((Text) control).getText();
		}

		void setText(String text) {
			if (control instanceof Combo combo) {
				combo.setText(text);
			} else {
				((Text) control).setText(text);
			}
		}
	}

	private final ArticleSession session;
	private final Runnable resized;
	private final Composite area;
	private final Label message;
	private final List<Field> fields = new ArrayList<>();

	/** @param resized told when the form takes more or less room */
	public DetailsForm(Composite parent, ArticleSession session, Runnable resized) {
		this.session = session;
		this.resized = resized;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(COLUMNS).margins(10, 4).spacing(8, 4).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(area);
		area.setVisible(false);
		add(ArticleMetadata.TITLE, EditMessages.Details_title);
		add(ArticleMetadata.OUTLET, EditMessages.Details_outlet);
		add(ArticleMetadata.AUTHORS, EditMessages.Details_authors);
		add(ArticleMetadata.PUBLISHED, EditMessages.Details_published);
		add(ArticleMetadata.LANGUAGE, EditMessages.Details_language);
		add(ArticleMetadata.URL, EditMessages.Details_url);
		add(ArticleMetadata.EVENT, EditMessages.Details_event);
		add(ArticleMetadata.GENRE, EditMessages.Details_genre);
		message = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(COLUMNS, 1).applyTo(message);
	}

	/** Shows the form with the keyboard in it, or takes it away. */
	public void toggle() {
		boolean visible = !area.isVisible();
		if (visible) {
			show();
		}
		((GridData) area.getLayoutData()).exclude = !visible;
		area.setVisible(visible);
		resized.run();
		if (visible) {
			fields.getFirst().control().setFocus();
		} else {
			session.wantFocus(SessionChange.FocusWanted.Target.TEXT);
		}
	}

	/** The article is another one; a field that is being typed into stays. */
	public void show() {
		for (Field field : fields) {
			String stored = stored(field);
			if (!field.control().isFocusControl() && !stored.equals(field.text())) {
				field.setText(stored);
			}
			field.control().setEnabled(session.isEditable());
		}
	}

	private String stored(Field field) {
		ArticleMetadata metadata = session.article().metadata();
		return field.member().equals(ArticleMetadata.AUTHORS) ? String.join("; ", metadata.authors()) : metadata.text(field.member());
	}

	private void add(String member, String name) {
		Label label = new Label(area, SWT.NONE);
		label.setText(name);
		boolean genre = member.equals(ArticleMetadata.GENRE);
		Control control = genre ? new Combo(area, SWT.DROP_DOWN) : new Text(area, SWT.BORDER | SWT.SINGLE);
		if (control instanceof Combo combo) {
			combo.setItems(MetadataInput.GENRES.toArray(String[]::new));
			combo.addListener(SWT.Selection, event -> commit(new Field(member, combo)));
		}
		GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(control);
		Field field = new Field(member, control);
		fields.add(field);
		control.addListener(SWT.DefaultSelection, event -> commit(field));
		control.addListener(SWT.FocusOut, event -> commit(field));
		control.addListener(SWT.KeyDown, this::typed);
	}

	private void typed(Event event) {
		if (event.keyCode == SWT.ESC) {
			event.doit = false;
			toggle();
		}
	}

	private void commit(Field field) {
		if (area.isDisposed() || field.text().equals(stored(field))) {
			return;
		}
		switch (MetadataInput.of(field.member(), field.text(), LocalDate.now())) {
			case MetadataInput.Right right -> {
				say("");
				session.correcting().describe(session.article().metadata().with(field.member(), right.value()));
				field.setText(stored(field));
			}
			case MetadataInput.Wrong wrong -> say(sentence(wrong.reason()));
		}
	}

	private void say(String words) {
		if (!words.equals(message.getText())) {
			message.setText(words);
			resized.run();
		}
	}

	private static String sentence(MetadataInput.Reason reason) {
		return switch (reason) {
			case NOT_A_DATE -> EditMessages.Details_notADate;
			case IN_FUTURE -> EditMessages.Details_inFuture;
			case NOT_A_LANGUAGE -> EditMessages.Details_notALanguage;
			case NOT_A_LINK -> EditMessages.Details_notALink;
		};
	}
}
