// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor.header;

import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.newsmark.core.annotation.AnnotationStatus;
import org.newsmark.core.article.ArticleMetadata;
import org.newsmark.core.article.PublicationDate;
import org.newsmark.ui.EditMessages;
import org.newsmark.ui.Messages;
import org.newsmark.ui.article.ArticleSession;
import org.newsmark.ui.article.Edit;
import org.newsmark.ui.article.StatusWords;
import org.newsmark.ui.corpus.OpenCorpus;

/** Headline, outlet, authors, date and language of the article, whose marks are shown and how many, and how far the work on it is. UI thread only. */
public final class HeaderBand {

	private final ArticleSession session;
	private final Composite band;
	private final CLabel headline;
	private final CLabel facts;
	private final Label count;
	private final Combo status;
	private final Runnable later = this::showCountIfThere;

	public HeaderBand(Composite parent, ArticleSession session, OpenCorpus corpus) {
		this.session = session;
		band = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).margins(10, 6).spacing(12, 2).applyTo(band);
		LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), band);
		headline = new CLabel(band, SWT.NONE);
		headline.setFont(resources.create(FontDescriptor.createFrom(headline.getFont()).setStyle(SWT.BOLD)));
		Control annotator = new AnnotatorChooser(band, session, corpus).control();
		count = new Label(band, SWT.NONE);
		status = new Combo(band, SWT.DROP_DOWN | SWT.READ_ONLY);
		status.setToolTipText(Messages.Header_statusTip);
		for (AnnotationStatus each : AnnotationStatus.values()) {
			status.add(StatusWords.nameOf(each));
		}
		status.addListener(SWT.Selection,
				event -> session.apply(new Edit.SetStatus(AnnotationStatus.values()[status.getSelectionIndex()])));
		facts = new CLabel(band, SWT.NONE);
		headline.setMargins(0, 0, 0, 0);
		facts.setMargins(0, 0, 0, 0);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(headline);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).span(1, 2).applyTo(annotator);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).span(1, 2).applyTo(count);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).span(1, 2).applyTo(status);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(facts);
	}

	public Composite control() {
		return band;
	}

	/** Has this done when headline or facts are clicked. */
	public void onClick(Runnable edit) {
		for (Control part : new Control[] { headline, facts }) {
			part.setCursor(part.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
			part.addListener(SWT.MouseUp, event -> edit.run());
		}
		facts.setToolTipText(EditMessages.Details_tip);
	}

	/** The article is another one. */
	public void show() {
		ArticleMetadata metadata = session.article().metadata();
		headline.setText(oneLine(session.article().headline()));
		headline.setToolTipText(metadata.url().isEmpty() ? session.article().headline() : metadata.url());
		facts.setText(Stream.of(metadata.outlet(), String.join(", ", metadata.authors()), date(metadata), language(metadata))
				.filter(fact -> !fact.isBlank()).map(HeaderBand::oneLine).collect(Collectors.joining("  ·  ")));
		showCount();
	}

	/** The same object each time, for {@link #showCount} after a while, however often it was asked for. */
	public Runnable countLater() {
		return later;
	}

	/** Marks or status changed. */
	public void showCount() {
		String words = MessageFormat.format(Messages.Header_marks, session.marks().size());
		if (!words.equals(count.getText())) {
			count.setText(words);
			band.layout(List.of(count).toArray(Label[]::new));
		}
		if (status.getSelectionIndex() != session.status().ordinal()) {
			status.select(session.status().ordinal());
		}
		status.setEnabled(session.isEditable());
	}

	private void showCountIfThere() {
		if (!band.isDisposed()) {
			showCount();
		}
	}

	private static String date(ArticleMetadata metadata) {
		return metadata.published().map(PublicationDate::day)
				.map(day -> day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.getDefault())))
				.orElse(metadata.text(ArticleMetadata.PUBLISHED));
	}

	private static String language(ArticleMetadata metadata) {
		return Locale.forLanguageTag(metadata.language()).getDisplayLanguage(Locale.getDefault());
	}

	/** A label takes {@code &} for a mnemonic. */
	private static String oneLine(String words) {
		return words.replaceAll("\\s+", " ").replace("&", "&&");
	}
}
