// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.preference.PreferenceStore;
import org.eclipse.ui.texteditor.AbstractDecoratedTextEditorPreferenceConstants;
import org.eclipse.ui.texteditor.AbstractTextEditor;
import org.eclipse.ui.texteditor.ChainedPreferenceStore;

/** The preferences of text editors, but for those that make no sense in a text that is read. */
final class ArticlePreferences {

	private ArticlePreferences() {
	}

	static IPreferenceStore over(IPreferenceStore editors) {
		PreferenceStore reading = new PreferenceStore();
		for (String off : new String[] { AbstractDecoratedTextEditorPreferenceConstants.EDITOR_CURRENT_LINE,
				AbstractDecoratedTextEditorPreferenceConstants.EDITOR_LINE_NUMBER_RULER,
				AbstractDecoratedTextEditorPreferenceConstants.EDITOR_PRINT_MARGIN,
				AbstractDecoratedTextEditorPreferenceConstants.EDITOR_OVERVIEW_RULER,
				AbstractDecoratedTextEditorPreferenceConstants.QUICK_DIFF_ALWAYS_ON,
				AbstractDecoratedTextEditorPreferenceConstants.SHOW_RANGE_INDICATOR,
				AbstractDecoratedTextEditorPreferenceConstants.EDITOR_STICKY_SCROLLING_ENABLED,
				AbstractTextEditor.PREFERENCE_SHOW_WHITESPACE_CHARACTERS, AbstractTextEditor.PREFERENCE_WORD_WRAP_ENABLED }) {
			reading.setDefault(off, true);
			reading.setValue(off, false);
		}
		return new ChainedPreferenceStore(new IPreferenceStore[] { reading, editors });
	}
}
