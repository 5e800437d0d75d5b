// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.text;

import java.util.List;

import org.newsmark.formats.ImportNote;

/**
 * Text made of bytes.
 *
 * @param steps what was done to it, in order, as stored in {@code origin.steps}: {@code decoded:windows-1252}
 * @param notes what the researcher should know of it
 */
public record Decoded(String text, List<String> steps, List<ImportNote> notes) {

	public Decoded {
		steps = List.copyOf(steps);
		notes = List.copyOf(notes);
	}
}
