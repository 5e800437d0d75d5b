// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor.hover;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.text.AbstractInformationControl;
import org.eclipse.jface.text.IInformationControlExtension2;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.codebook.Codebook;
import org.newsmark.core.codebook.FamilyRole;
import org.newsmark.core.editing.Voiced;
import org.newsmark.ui.Messages;
import org.newsmark.ui.article.ArticleSession;
import org.newsmark.ui.article.EditWords;
import org.newsmark.ui.article.VoiceWords;
import org.newsmark.ui.editor.painting.MarkPainter;
import org.newsmark.ui.signs.SignPainter;

/** Label, definition, attributes, annotator and note of a few marks. */
final class MarkCardControl extends AbstractInformationControl implements IInformationControlExtension2 {

	private static final int WIDTH = 380;
	private static final Point SWATCH = new Point(26, 18);

	private final MarkPainter painter;
	private @Nullable Composite page;
	private @Nullable Font bold;

	MarkCardControl(Shell parent, MarkPainter painter) {
		super(parent, false);
		this.painter = painter;
		create();
	}

	@Override
	protected void createContent(Composite parent) {
		Composite content = new Composite(parent, SWT.NONE);
		content.setForeground(parent.getForeground());
		content.setBackground(parent.getBackground());
		content.setBackgroundMode(SWT.INHERIT_FORCE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 8).spacing(8, 3).applyTo(content);
		LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), content);
		bold = resources.create(FontDescriptor.createFrom(JFaceResources.getDialogFont()).setStyle(SWT.BOLD));
		page = content;
	}

	@Override
	public void setInput(Object input) {
		Composite content = page;
		if (input instanceof MarkCards cards && content != null) {
			for (Annotation mark : cards.marks()) {
				show(content, mark, cards);
			}
		}
	}

	@Override
	public boolean hasContents() {
		Composite content = page;
		return content != null && content.getChildren().length > 0;
	}

	@Override
	public Point computeSizeHint() {
		return getShell().computeSize(SWT.DEFAULT, SWT.DEFAULT, true);
	}

	private void show(Composite content, Annotation mark, MarkCards cards) {
		Canvas swatch = new Canvas(content, SWT.NONE);
		swatch.addPaintListener(event -> new SignPainter(painter.colors()).paintSwatch(event.gc, painter.sign(mark.label()),
				swatch.getClientArea()));
		GridDataFactory.swtDefaults().hint(SWATCH).align(SWT.BEGINNING, SWT.BEGINNING).applyTo(swatch);
		Label name = line(content, EditWords.labelName(mark.label(), cards.codebook()), 1);
		name.setFont(bold);
		cards.codebook().label(mark.label()).map(label -> label.definition().in(Locale.getDefault())).filter(words -> !words.isBlank())
				.ifPresent(words -> line(content, words, 2));
		for (Map.Entry<String, Object> attribute : mark.attributes().entrySet()) {
			line(content, NLS.bind(Messages.Hover_attribute, name(attribute.getKey(), cards.codebook()),
					value(mark, attribute.getKey(), cards.codebook())), 2);
		}
		if (cards.codebook().roleOf(mark.label()) == FamilyRole.BIAS) {
			ArticleSession session = painter.session();
			Voiced voiced = Voiced.of(mark, session.marks(), session.codebook(), session.article().zones());
			line(content, VoiceWords.sentence(voiced, voiced.speakers().stream().map(Annotation::words).collect(Collectors.joining(", "))), 2);
		}
		if (!mark.note().isBlank()) {
			line(content, NLS.bind(Messages.Hover_note, mark.note()), 2);
		}
		line(content, who(mark, cards.annotator()), 2).setEnabled(false);
	}

	private static String who(Annotation mark, String annotator) {
		return mark.provenance().origin().isEmpty() ? annotator : NLS.bind(Messages.Hover_origin, annotator, mark.provenance().origin());
	}

	private static String name(String attribute, Codebook codebook) {
		return codebook.attribute(attribute).map(each -> each.name().in(Locale.getDefault())).filter(name -> !name.isEmpty())
				.orElse(attribute);
	}

	private static String value(Annotation mark, String attribute, Codebook codebook) {
		String value = mark.attribute(attribute);
		return codebook.attribute(attribute).flatMap(each -> each.value(value)).map(each -> each.name().in(Locale.getDefault()))
				.filter(name -> !name.isEmpty()).orElse(value);
	}

	private static Label line(Composite content, String words, int columns) {
		Label label = new Label(content, SWT.WRAP);
		label.setForeground(content.getForeground());
		label.setText(words.replace("&", "&&"));
		GridDataFactory.fillDefaults().span(columns, 1).grab(true, false).hint(columns == 2 ? WIDTH : SWT.DEFAULT, SWT.DEFAULT)
				.applyTo(label);
		return label;
	}
}
