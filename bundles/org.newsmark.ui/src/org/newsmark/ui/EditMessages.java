// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui;

import org.eclipse.osgi.util.NLS;

/** The sentences about editing an article; rules as for {@link Messages}, which holds all others. */
public final class EditMessages extends NLS {

	// Names of undo steps
	public static String Edit_copyAttributes;
	public static String Edit_merge;
	public static String Edit_split;

	// Why nothing was done
	public static String Refused_nothingCopied;
	public static String Refused_nothingLeft;
	public static String Refused_nothingToMerge;
	public static String Refused_nothingToSplit;
	public static String Refused_selectWords;

	// What was done, where it cannot be seen
	public static String Reshape_copied;

	static {
		initializeMessages("org.newsmark.ui.edit-messages", EditMessages.class);
	}

	private EditMessages() {
	}
}
