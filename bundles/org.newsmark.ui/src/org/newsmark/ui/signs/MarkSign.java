// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.signs;

import org.newsmark.core.codebook.Label;
import org.newsmark.core.codebook.Sign;
import org.newsmark.core.codebook.Texture;

/**
 * What the drawing needs to know of a label.
 *
 * @param rgb the codebook's colour as {@code 0xRRGGBB}, not yet adapted to any theme
 */
public record MarkSign(Sign sign, Texture texture, int rgb) {

	/** For a mark whose label the codebook does not have: grey and dotted, so that it shows but is taken for none of the others. */
	public static final MarkSign UNKNOWN = new MarkSign(Sign.DOTTED, Texture.FILLED, 0x808080);

	public static MarkSign of(Label label) {
		return new MarkSign(label.sign(), label.texture(), label.rgb());
	}

	/** Drawn around and behind the words, not under them. */
	public boolean isBox() {
		return sign == Sign.BOX || sign == Sign.DASHED_BOX;
	}
}
