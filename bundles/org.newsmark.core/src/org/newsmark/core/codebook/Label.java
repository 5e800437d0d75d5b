// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.codebook;

import java.util.List;
import java.util.Set;

import org.newsmark.core.article.ZoneKind;

/**
 * One kind of mark.
 *
 * @param key        one letter that sets this label while the article text has the focus; empty if none, or if the one in the file is
 *                   reported because it could not act
 * @param rgb        colour as {@code 0xRRGGBB}
 * @param attributes ids of the attributes its marks may carry, in the order they are asked for
 * @param zones      where it may be set; empty means anywhere
 */
public record Label(String id, String key, int rgb, Sign sign, Texture texture, LocalText name, LocalText definition,
		List<Example> examples, List<Example> counterexamples, List<String> attributes, Set<ZoneKind> zones) {

	/**
	 * @param text     a sentence
	 * @param mark     the words of it that are marked; empty in a counterexample without any
	 * @param why      the reason
	 * @param language of the sentence, as a language tag; empty if not said
	 */
	public record Example(String text, String mark, LocalText why, String language) {
	}

	public Label {
		examples = List.copyOf(examples);
		counterexamples = List.copyOf(counterexamples);
		attributes = List.copyOf(attributes);
		zones = Set.copyOf(zones);
	}

	Label withoutKey() {
		return new Label(id, "", rgb, sign, texture, name, definition, examples, counterexamples, attributes, zones);
	}

	public String family() {
		return Codebook.familyOf(id);
	}

	public boolean isAllowedIn(ZoneKind zone) {
		return zones.isEmpty() || zones.contains(zone);
	}
}
