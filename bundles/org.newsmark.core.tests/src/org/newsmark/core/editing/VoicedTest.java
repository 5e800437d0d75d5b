// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationSet;
import org.newsmark.core.article.Zone;
import org.newsmark.core.article.ZoneKind;
import org.newsmark.core.article.Zones;
import org.newsmark.core.codebook.Codebook;
import org.newsmark.core.codebook.Family;
import org.newsmark.core.codebook.FamilyRole;
import org.newsmark.core.codebook.LocalText;
import org.newsmark.core.codebook.Relation;
import org.newsmark.core.codebook.Sign;
import org.newsmark.core.query.Voice;
import org.newsmark.core.text.TextSpan;

class VoicedTest {

	private static final String TEXT = "Chaos au port\n« Un désastre », dit Oda Renn. Le triste port dort. Bien fait !";
	private static final Zones ZONES = new Zones(List.of(new Zone(ZoneKind.HEADLINE, span("Chaos au port")), new Zone(ZoneKind.COMMENT, span("Bien fait !"))));
	private static final Codebook CODEBOOK = new Codebook("t", "1.0.0", LocalText.NONE,
			List.of(family("source", FamilyRole.SOURCE), family("quote", FamilyRole.QUOTE), family("bias", FamilyRole.BIAS)), List.of(), List.of(),
			List.of(new Relation("by", LocalText.NONE, List.of("quote"), List.of("source"), 0, Relation.UNBOUNDED)), List.of(), List.of());
	private static final AnnotationSet MARKS = AnnotationSet.of(List.of(mark("s", "source", "Oda Renn"), mark("q", "quote", "« Un désastre »").withLink("by", "s"),
			mark("in", "bias", "désastre"), mark("out", "bias", "triste"), mark("head", "bias", "Chaos"), mark("comment", "bias", "Bien fait"),
			mark("own", "bias", "port dort").withAttribute("voice", "source")));

	@Test
	void wordsInAQuoteAreItsSourcesWords() {
		Voiced voiced = voiced("in");
		assertEquals(Voice.SOURCE, voiced.voice());
		assertEquals(List.of("Oda Renn"), voiced.speakers().stream().map(Annotation::words).toList());
	}

	@Test
	void elsewhereTheZoneTells() {
		assertEquals(Voice.NARRATOR, voiced("out").voice());
		assertEquals(Voice.HEADLINE, voiced("head").voice());
		assertEquals(Voice.COMMENT, voiced("comment").voice());
		assertFalse(voiced("out").overruled());
	}

	@Test
	void whatTheMarkItselfSaysOverrules() {
		Voiced voiced = voiced("own");
		assertEquals(Voice.SOURCE, voiced.voice());
		assertEquals(Voice.NARRATOR, voiced.computed());
		assertTrue(voiced.overruled());
	}

	private static Voiced voiced(String id) {
		return Voiced.of(MARKS.get(id).orElseThrow(), MARKS, CODEBOOK, ZONES);
	}

	private static Annotation mark(String id, String label, String words) {
		return Annotation.of(id, label, List.of(span(words)), TEXT, "then");
	}

	private static TextSpan span(String words) {
		return new TextSpan(TEXT.indexOf(words), TEXT.indexOf(words) + words.length());
	}

	private static Family family(String id, FamilyRole role) {
		return new Family(id, role, Sign.UNDERLINE, LocalText.NONE, LocalText.NONE);
	}
}
