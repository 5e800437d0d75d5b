// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.zones;

import org.newsmark.core.text.TextSpan;

/**
 * One line of a page that is not blank.
 *
 * @param text      without the blanks at its ends
 * @param span      of that text in the text of the page
 * @param gapBefore a blank line, or the start of the page, lies before it
 * @param gapAfter  a blank line, or the end of the page, lies behind it
 * @param hint      what the markup says about it
 */
public record PageLine(String text, TextSpan span, boolean gapBefore, boolean gapAfter, LineHint hint) {
}
