// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui;

import org.eclipse.osgi.util.NLS;

/**
 * Every sentence of this bundle that Java code shows. A key is named {@code Screen_what}; the sections here and in {@code messages.properties}
 * follow the screens. Numbers and plurals through {@link java.text.MessageFormat} choices, single values through {@link NLS#bind}; never glue
 * sentences. Both languages carry the same keys, and an apostrophe that {@code MessageFormat} or {@code NLS.bind} sees is written twice.
 */
public final class Messages extends NLS {

	// Preferences
	public static String Preferences_annotator;
	public static String Preferences_annotatorMissing;
	public static String Preferences_description;

	static {
		initializeMessages("org.newsmark.ui.messages", Messages.class);
	}

	private Messages() {
	}
}
