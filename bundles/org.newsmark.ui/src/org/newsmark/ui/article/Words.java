// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.article;

import java.util.Optional;

import org.newsmark.core.text.TextSpan;

/**
 * Where a researcher is in the text, exactly as she selected it; what a mark would cover is {@link Marking#target}.
 *
 * @param caret in UTF-16 code units
 * @param start of the selected text, equal to {@code end} if none is selected
 * @param end   exclusive
 */
public record Words(int caret, int start, int end) {

	public static final Words NONE = new Words(0, 0, 0);

	public Optional<TextSpan> selection() {
		return start < end ? Optional.of(new TextSpan(start, end)) : Optional.empty();
	}
}
