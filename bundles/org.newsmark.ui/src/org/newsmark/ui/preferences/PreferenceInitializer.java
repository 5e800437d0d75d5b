// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.preferences;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;

/** The values that hold until somebody changes them. */
public final class PreferenceInitializer extends AbstractPreferenceInitializer {

	@Override
	public void initializeDefaultPreferences() {
		IEclipsePreferences defaults = DefaultScope.INSTANCE.getNode(PreferenceKeys.NODE);
		defaults.put(PreferenceKeys.ANNOTATOR, System.getProperty("user.name", ""));
		defaults.putInt(PreferenceKeys.READING_LETTERS, ReadingMeasures.USUAL.letters());
		defaults.putInt(PreferenceKeys.READING_SPACING, ReadingMeasures.USUAL.spacing());
	}
}
