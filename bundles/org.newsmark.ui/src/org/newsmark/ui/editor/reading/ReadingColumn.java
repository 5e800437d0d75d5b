// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor.reading;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.newsmark.ui.editor.painting.VisibleText;
import org.newsmark.ui.preferences.PreferenceKeys;
import org.newsmark.ui.preferences.ReadingMeasures;
import org.newsmark.ui.signs.SignPainter;

/**
 * Keeps the text in a column in the middle of the widget, with room between the lines for the signs, as {@link ReadingMeasures} say; follows
 * when the researcher changes them.
 */
public final class ReadingColumn {

	/** Room for the fold marks of zones. */
	private static final int LEAST_MARGIN = 28;
	private static final int TOP_MARGIN = 6;

	private final VisibleText text;
	private final StyledText widget;
	private final ReadingType type;
	private int column;

	/** @param changed is run when the researcher wants other measures, after they are taken */
	public ReadingColumn(VisibleText text, ReadingType type, Runnable changed) {
		this.text = text;
		this.widget = text.widget();
		this.type = type;
		widget.setWordWrap(true);
		text.on(SWT.Resize, event -> fit());
		follow(changed);
		typeChanged();
	}

	/** The widget's font is another one. */
	public void typeChanged() {
		ReadingMeasures measures = ReadingMeasures.now();
		column = type.widthOf(measures.letters());
		// The last lane, seldom used, may lie where only accents of the next row reach.
		widget.setLineSpacing(SignPainter.lanesHeight((int) type.em()) * 3 / 4 * measures.spacing() / 100);
		fit();
	}

	private void follow(Runnable changed) {
		IEclipsePreferences node = InstanceScope.INSTANCE.getNode(PreferenceKeys.NODE);
		IPreferenceChangeListener listener = event -> {
			if (event.getKey().equals(PreferenceKeys.READING_LETTERS) || event.getKey().equals(PreferenceKeys.READING_SPACING)) {
				widget.getDisplay().asyncExec(() -> {
					if (!widget.isDisposed()) {
						typeChanged();
						changed.run();
					}
				});
			}
		};
		node.addPreferenceChangeListener(listener);
		text.onClose(() -> node.removePreferenceChangeListener(listener));
		text.on(SWT.Dispose, event -> node.removePreferenceChangeListener(listener));
	}

	private void fit() {
		int side = Math.max(LEAST_MARGIN, (widget.getClientArea().width - column) / 2);
		if (side != widget.getLeftMargin()) {
			widget.setMargins(side, TOP_MARGIN, side, 0);
		}
	}
}
