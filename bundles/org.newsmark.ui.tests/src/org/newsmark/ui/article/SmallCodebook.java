// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.article;

import java.util.List;
import java.util.Set;

import org.newsmark.core.codebook.Attribute;
import org.newsmark.core.codebook.Attribute.Type;
import org.newsmark.core.codebook.Attribute.Value;
import org.newsmark.core.codebook.Codebook;
import org.newsmark.core.codebook.Family;
import org.newsmark.core.codebook.FamilyRole;
import org.newsmark.core.codebook.Label;
import org.newsmark.core.codebook.LocalText;
import org.newsmark.core.codebook.Relation;
import org.newsmark.core.codebook.Sign;
import org.newsmark.core.codebook.Texture;

/** A codebook of another scheme than the one that ships: one label per role, so that code which knows a label by name fails. */
public final class SmallCodebook {

	public static final Label SPEAKER = label("speaker", "S", Sign.UNDERLINE, "kind", "sure");
	public static final Label VERB = label("verb", "C", Sign.DOTTED);
	public static final Label SAYING = label("saying.plain", "D", Sign.BOX, "tone");
	public static final Label SLANT = label("slant.word", "L", Sign.WAVY, "strength");

	public static final Codebook CODEBOOK = new Codebook("small", "1.0.0", LocalText.of("Small"),
			List.of(family("speaker", FamilyRole.SOURCE), family("verb", FamilyRole.CUE), family("saying", FamilyRole.QUOTE),
					family("slant", FamilyRole.BIAS)),
			List.of(SPEAKER, VERB, SAYING, SLANT),
			List.of(choice("kind", "", "office", "person"), choice("tone", "calm", "calm", "sharp"),
					new Attribute("strength", Type.NUMBER, LocalText.NONE, LocalText.NONE, List.of(), false, "", false, false),
					new Attribute("sure", Type.FLAG, LocalText.NONE, LocalText.NONE, List.of(), false, "", false, false)),
			List.of(relation("uttered_by", "saying", "speaker", Relation.UNBOUNDED), relation("shown_by", "saying", "verb", 1),
					relation("hits", "slant", "speaker", Relation.UNBOUNDED), relation("mocks", "slant", "speaker", 1)),
			List.of(), List.of());

	private SmallCodebook() {
	}

	private static Family family(String id, FamilyRole role) {
		return new Family(id, role, Sign.UNDERLINE, LocalText.NONE, LocalText.NONE);
	}

	private static Label label(String id, String key, Sign sign, String... attributes) {
		return new Label(id, key, 0x0072B2, sign, Texture.FILLED, LocalText.of("Name of " + id), LocalText.of("What " + id + " is"), List.of(),
				List.of(), List.of(attributes), Set.of());
	}

	private static Attribute choice(String id, String byDefault, String... values) {
		var choices = List.of(values).stream()
				.map(value -> new Value(value, LocalText.NONE, LocalText.NONE, LocalText.NONE, List.of())).toList();
		return new Attribute(id, Type.CHOICE, LocalText.NONE, LocalText.NONE, choices, false, byDefault, false, false);
	}

	private static Relation relation(String id, String from, String to, int max) {
		return new Relation(id, LocalText.NONE, List.of(from), List.of(to), 0, max);
	}
}
