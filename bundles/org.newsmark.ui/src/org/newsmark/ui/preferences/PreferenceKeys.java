// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.preferences;

/** Every preference of this bundle, in the scope of the workspace. */
public final class PreferenceKeys {

	/** The node that all keys lie in: this bundle's symbolic name. */
	public static final String NODE = "org.newsmark.ui";

	/** Text: the name under which marks are stored. Default: the login name. */
	public static final String ANNOTATOR = "annotator";

	/** A node with one key per codebook id: the ids of labels whose marks are not painted. See {@code HiddenLabels}. */
	public static final String HIDDEN_LABELS = "hiddenLabels";

	/** Text: id of the order in which the explorer lists articles. Default: {@code date}. */
	public static final String ARTICLE_ORDER = "articleOrder";

	/** Number: about how many letters a line of an article has. Default: 75. */
	public static final String READING_LETTERS = "readingLetters";

	/** Number: room between the lines of an article, in hundredths of what four signs need. Default: 100. */
	public static final String READING_SPACING = "readingSpacing";

	/** Text: queries with a name, lines of name, tab and query. Default: none. */
	public static final String QUERIES = "queries";

	private PreferenceKeys() {
	}
}
