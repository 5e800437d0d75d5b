// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.preferences;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.newsmark.ui.Messages;

/** Who annotates. */
public final class NewsmarkPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	/** As in plugin.xml. */
	public static final String ID = "org.newsmark.ui.preferences";

	public NewsmarkPreferencePage() {
		super(GRID);
		setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, PreferenceKeys.NODE));
		setDescription(Messages.Preferences_description);
	}

	@Override
	public void init(IWorkbench workbench) {
		// Everything is in the preference store.
	}

	@Override
	protected void createFieldEditors() {
		StringFieldEditor annotator = new StringFieldEditor(PreferenceKeys.ANNOTATOR, Messages.Preferences_annotator, getFieldEditorParent());
		annotator.setEmptyStringAllowed(false);
		annotator.setErrorMessage(Messages.Preferences_annotatorMissing);
		addField(annotator);
	}
}
