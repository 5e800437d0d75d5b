// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.preferences;

import java.util.List;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.IWorkbenchPreferenceContainer;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.newsmark.core.codebook.Sign;
import org.newsmark.core.codebook.Texture;
import org.newsmark.core.text.TextSpan;
import org.newsmark.ui.Messages;
import org.newsmark.ui.signs.MarkSign;
import org.newsmark.ui.signs.MarkedText;
import org.newsmark.ui.signs.SignPainter;

/** How articles are set: the font, the length of lines, the room between them; a sample follows each change. */
public final class ReadingPreferencePage extends PreferencePage implements IWorkbenchPreferencePage {

	/** As in plugin.xml. */
	public static final String ID = "org.newsmark.ui.preferences.reading";

	private static final String FONT = "org.newsmark.ui.font.article";
	private static final String FONTS_PAGE = "org.eclipse.ui.preferencePages.ColorsAndFonts";
	private static final int SAMPLE_WIDTH = 460;
	private static final int SAMPLE_HEIGHT = 190;
	private static final int SAMPLE_COLOR = 0xD55E00;
	private static final int STEP = 5;

	private Spinner letters;
	private Spinner spacing;
	private StyledText sample;

	@Override
	public void init(IWorkbench workbench) {
		setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, PreferenceKeys.NODE));
		setDescription(Messages.Reading_description);
	}

	@Override
	protected Control createContents(Composite parent) {
		Composite page = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(page);
		FontData font = JFaceResources.getFont(FONT).getFontData()[0];
		Link change = new Link(page, SWT.NONE);
		change.setText(NLS.bind(Messages.Reading_font, font.getName(), font.getHeight()));
		change.addListener(SWT.Selection,
				event -> ((IWorkbenchPreferenceContainer) getContainer()).openPage(FONTS_PAGE, "selectFont:" + FONT));
		GridDataFactory.fillDefaults().span(2, 1).applyTo(change);
		letters = spinner(page, Messages.Reading_letters, ReadingMeasures.LEAST_LETTERS, ReadingMeasures.MOST_LETTERS);
		spacing = spinner(page, Messages.Reading_spacing, ReadingMeasures.LEAST_SPACING, ReadingMeasures.MOST_SPACING);
		sample = new StyledText(page, SWT.WRAP | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL);
		sample.setText(Messages.Reading_sample);
		sample.setFont(JFaceResources.getFont(FONT));
		sample.setCaret(null);
		new MarkedText(sample).setMarks(new MarkSign(Sign.WAVY, Texture.FILLED, SAMPLE_COLOR), List.of(markedWords()));
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).indent(0, 8).hint(SAMPLE_WIDTH, SAMPLE_HEIGHT).applyTo(sample);
		sample.addListener(SWT.Resize, event -> showSample());
		show(ReadingMeasures.now());
		return page;
	}

	private Spinner spinner(Composite page, String words, int least, int most) {
		new Label(page, SWT.NONE).setText(words);
		Spinner spinner = new Spinner(page, SWT.BORDER);
		spinner.setValues(least, least, most, 0, STEP, STEP * 2);
		spinner.addListener(SWT.Selection, event -> showSample());
		return spinner;
	}

	/** The second sentence of the sample. */
	private static TextSpan markedWords() {
		int start = Messages.Reading_sample.indexOf('.') + 2;
		return new TextSpan(start, Math.max(start + 1, Messages.Reading_sample.indexOf('.', start)));
	}

	private ReadingMeasures chosen() {
		return new ReadingMeasures(letters.getSelection(), spacing.getSelection());
	}

	private void show(ReadingMeasures measures) {
		letters.setSelection(measures.letters());
		spacing.setSelection(measures.spacing());
		showSample();
	}

	private void showSample() {
		ReadingMeasures measures = chosen();
		GC gc = new GC(sample);
		gc.setFont(sample.getFont());
		int height = gc.getFontMetrics().getAscent() + gc.getFontMetrics().getDescent();
		int column = (int) Math.round(gc.textExtent(Messages.Reading_sample).x * (double) measures.letters() / Messages.Reading_sample.length());
		gc.dispose();
		sample.setLineSpacing(SignPainter.lanesHeight(height) * 3 / 4 * measures.spacing() / 100);
		int side = Math.max(STEP, (sample.getClientArea().width - column) / 2);
		sample.setMargins(side, STEP, side, STEP);
	}

	@Override
	protected void performDefaults() {
		show(ReadingMeasures.USUAL);
		super.performDefaults();
	}

	@Override
	protected void performApply() {
		performOk();
	}

	/** Articles that are open follow at once. */
	@Override
	public boolean performOk() {
		getPreferenceStore().setValue(PreferenceKeys.READING_LETTERS, chosen().letters());
		getPreferenceStore().setValue(PreferenceKeys.READING_SPACING, chosen().spacing());
		return true;
	}
}
