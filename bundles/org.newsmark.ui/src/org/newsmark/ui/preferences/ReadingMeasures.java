// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.preferences;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IScopeContext;
import org.eclipse.core.runtime.preferences.InstanceScope;

/**
 * How the text of articles is set, besides its font.
 *
 * @param letters in a line, about; lines of 45 to 75 are read best (Bringhurst, The Elements of Typographic Style, 2.1.2)
 * @param spacing between lines, in hundredths of what the signs of four marks need
 */
public record ReadingMeasures(int letters, int spacing) {

	public static final ReadingMeasures USUAL = new ReadingMeasures(75, 100);

	static final int LEAST_LETTERS = 30;
	static final int MOST_LETTERS = 160;
	static final int LEAST_SPACING = 40;
	static final int MOST_SPACING = 250;

	/** What lies beyond the limits, as somebody may have written it into a file, is brought to them. */
	public ReadingMeasures {
		letters = Math.clamp(letters, LEAST_LETTERS, MOST_LETTERS);
		spacing = Math.clamp(spacing, LEAST_SPACING, MOST_SPACING);
	}

	/** As the preferences of the workspace say now. */
	public static ReadingMeasures now() {
		IScopeContext[] scopes = { InstanceScope.INSTANCE, DefaultScope.INSTANCE };
		return new ReadingMeasures(
				Platform.getPreferencesService().getInt(PreferenceKeys.NODE, PreferenceKeys.READING_LETTERS, USUAL.letters, scopes),
				Platform.getPreferencesService().getInt(PreferenceKeys.NODE, PreferenceKeys.READING_SPACING, USUAL.spacing, scopes));
	}
}
