// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor.folding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.newsmark.core.article.Zone;
import org.newsmark.core.article.ZoneKind;
import org.newsmark.core.article.Zones;
import org.newsmark.core.text.TextSpan;

class FoldTest {

	private static final String TEXT = "Home\nWorld\n\nBuy now\n\nHeadline\nBody text with an aside in it.\n"
			+ "Read also this and that and whatever else there may be on the other pages of ours\n";

	@Test
	void neighbouringZonesOutsideAreFoldedTogether() {
		List<Fold> folds = folds(zone(ZoneKind.NAVIGATION, "Home\nWorld\n"), zone(ZoneKind.ADVERTISEMENT, "Buy now"),
				zone(ZoneKind.HEADLINE, "Headline"));
		assertEquals(1, folds.size());
		Fold fold = folds.get(0);
		assertEquals("Home\nWorld\n\nBuy now", fold.span().in(TEXT));
		assertEquals(List.of(ZoneKind.NAVIGATION, ZoneKind.ADVERTISEMENT), fold.kinds());
		assertEquals(3, fold.lines());
		assertEquals("Home", TEXT.substring(fold.span().start(), fold.shown()));
		assertTrue(fold.hasFurtherLines());
	}

	@Test
	void oneLongLineIsCutAtAWord() {
		Fold fold = folds(zone(ZoneKind.RELATED, "Read also this and that and whatever else there may be on the other pages of ours")).get(0);
		assertTrue(fold.hides());
		assertFalse(fold.hasFurtherLines());
		assertEquals("Read also this and that and whatever else there", TEXT.substring(fold.span().start(), fold.shown()));
	}

	@Test
	void aShortLineHidesNothing() {
		assertFalse(folds(zone(ZoneKind.ADVERTISEMENT, "Buy now")).get(0).hides());
	}

	@Test
	void aZoneWithinALineIsNotFolded() {
		assertEquals(List.of(), folds(zone(ZoneKind.ADVERTISEMENT, "an aside")));
	}

	@Test
	void zonesBeyondTheTextAreIgnored() {
		assertEquals(List.of(), Fold.of(TEXT, new Zones(List.of(new Zone(ZoneKind.RELATED, new TextSpan(0, 5000))))));
	}

	private static List<Fold> folds(Zone... zones) {
		return Fold.of(TEXT, new Zones(new ArrayList<>(List.of(zones))));
	}

	private static Zone zone(ZoneKind kind, String words) {
		int start = TEXT.indexOf(words);
		return new Zone(kind, new TextSpan(start, start + words.length()));
	}
}
