// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.help;

import java.util.List;

/**
 * A page of Help as text with its looks.
 *
 * @param file     as links name it
 * @param stretches in the order of the text; may lie within each other
 */
record HelpPage(String file, String title, String text, List<Stretch> stretches) {

	/** How a stretch looks, or what a click does. */
	enum Look {
		TITLE, HEADING, STRONG, EMPHASIS, KEY, PAGE_LINK, COMMAND_LINK
	}

	/**
	 * @param start  0-based, in UTF-16 code units of the page's text
	 * @param end    exclusive
	 * @param target file of a page, or a serialized command; empty if it is no link
	 */
	record Stretch(Look look, int start, int end, String target) {
	}

	HelpPage {
		stretches = List.copyOf(stretches);
	}
}
