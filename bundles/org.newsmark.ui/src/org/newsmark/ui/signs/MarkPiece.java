// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.signs;

/**
 * The part of a mark that lies in one line on the screen.
 *
 * @param lane     0 to {@value SignPainter#LANES} - 1: which of several signs over the same words this is; 0 is nearest to the words
 * @param opens    the mark's span starts here, it does not come from the line before
 * @param closes   the mark's span ends here, it does not go on in the next line
 * @param emphasis drawn stronger, as for the selected mark and what it is linked to
 */
public record MarkPiece(MarkSign sign, int lane, boolean opens, boolean closes, boolean emphasis) {

	/** A whole mark in one line, in the first lane. */
	public static MarkPiece whole(MarkSign sign) {
		return new MarkPiece(sign, 0, true, true, false);
	}
}
