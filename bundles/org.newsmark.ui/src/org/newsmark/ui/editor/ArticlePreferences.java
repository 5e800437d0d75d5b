// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.preference.PreferenceStore;
import org.eclipse.ui.texteditor.AbstractDecoratedTextEditorPreferenceConstants;
import org.eclipse.ui.texteditor.AbstractTextEditor;
import org.eclipse.ui.texteditor.ChainedPreferenceStore;

/** The preferences of text editors, but for those that make no sense in a text that is read. */
final class ArticlePreferences {

	/**
	 * Problems are shown by the rulers. The platform would underline their words with waves, which are a sign of marks here, and style the
	 * text anew for all of them whenever one comes.
	 */
	private static final List<String> PROBLEMS_IN_TEXT = List.of("errorIndication", "warningIndication", "infoIndication");

	private ArticlePreferences() {
	}

	static IPreferenceStore over(IPreferenceStore editors) {
		PreferenceStore reading = new PreferenceStore();
		List<String> all = new ArrayList<>(PROBLEMS_IN_TEXT);
		Collections.addAll(all, AbstractDecoratedTextEditorPreferenceConstants.EDITOR_CURRENT_LINE,
				AbstractDecoratedTextEditorPreferenceConstants.EDITOR_LINE_NUMBER_RULER,
				AbstractDecoratedTextEditorPreferenceConstants.EDITOR_PRINT_MARGIN,
				AbstractDecoratedTextEditorPreferenceConstants.EDITOR_OVERVIEW_RULER,
				AbstractDecoratedTextEditorPreferenceConstants.QUICK_DIFF_ALWAYS_ON,
				AbstractDecoratedTextEditorPreferenceConstants.SHOW_RANGE_INDICATOR,
				AbstractDecoratedTextEditorPreferenceConstants.EDITOR_STICKY_SCROLLING_ENABLED,
				AbstractTextEditor.PREFERENCE_SHOW_WHITESPACE_CHARACTERS, AbstractTextEditor.PREFERENCE_WORD_WRAP_ENABLED);
		for (String off : all) {
			reading.setDefault(off, true);
			reading.setValue(off, false);
		}
		return new ChainedPreferenceStore(new IPreferenceStore[] { reading, editors });
	}
}
