// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.newsmark.core.article.Zone;
import org.newsmark.core.article.ZoneKind;
import org.newsmark.core.article.Zones;
import org.newsmark.core.text.TextSpan;

class ZoneEditTest {

	private static final String TEXT = "Home\nWorld\n\nThe quay reopens\nBy Oda Renn\n\nText of the article.\n";
	private static final Zones ZONES = new Zones(List.of(zone(ZoneKind.NAVIGATION, "Home\nWorld"), zone(ZoneKind.HEADLINE, "The quay reopens")));

	@Test
	void selectedWordsMeanTheirLines() {
		assertEquals(Optional.of(span("The quay reopens\nBy Oda Renn")), meant(span("quay reopens\nBy")));
	}

	@Test
	void theCaretMeansItsZoneElseItsLine() {
		assertEquals(Optional.of(span("Home\nWorld")), ZoneEdit.meant(ZONES, TEXT, 7, Optional.empty()));
		assertEquals(Optional.of(span("By Oda Renn")), ZoneEdit.meant(ZONES, TEXT, TEXT.indexOf("Oda"), Optional.empty()));
		assertEquals(Optional.empty(), ZoneEdit.meant(ZONES, TEXT, TEXT.indexOf("\n\nText") + 1, Optional.empty()));
	}

	@Test
	void nothingIsMeantBeyondTheText() {
		assertEquals(Optional.empty(), ZoneEdit.meant(Zones.NONE, "", 0, Optional.of(new TextSpan(3, 5))));
		assertEquals(Optional.empty(), ZoneEdit.meant(Zones.NONE, "", 3, Optional.empty()));
	}

	@Test
	void aZoneIsSetAndWhatItLayInIsCut() {
		assertEquals(List.of("navigation: Home", "boilerplate: World", "headline: The quay reopens"), show(set("World", ZoneKind.BOILERPLATE)));
		assertEquals(List.of("navigation: Home\nWorld", "headline: The quay reopens", "byline: By Oda Renn"), show(set("By Oda Renn", ZoneKind.BYLINE)));
	}

	@Test
	void bodyIsWhatIsInNoZone() {
		assertEquals(List.of("navigation: Home\nWorld"), show(set("The quay reopens", ZoneKind.BODY)));
	}

	@Test
	void aZoneWithinAnotherLeavesBothSides() {
		Zones all = ZoneEdit.set(Zones.NONE, new TextSpan(0, TEXT.length()), ZoneKind.COMMENT, TEXT);
		assertEquals(List.of("comment: Home\nWorld", "headline: The quay reopens", "comment: By Oda Renn\n\nText of the article."),
				show(ZoneEdit.set(all, span("The quay reopens"), ZoneKind.HEADLINE, TEXT)));
	}

	private static Optional<TextSpan> meant(TextSpan selection) {
		return ZoneEdit.meant(ZONES, TEXT, 0, Optional.of(selection));
	}

	private static Zones set(String words, ZoneKind kind) {
		return ZoneEdit.set(ZONES, span(words), kind, TEXT);
	}

	private static List<String> show(Zones zones) {
		return zones.all().stream().map(zone -> zone.kind().id() + ": " + zone.span().in(TEXT)).toList();
	}

	private static Zone zone(ZoneKind kind, String words) {
		return new Zone(kind, span(words));
	}

	private static TextSpan span(String words) {
		return new TextSpan(TEXT.indexOf(words), TEXT.indexOf(words) + words.length());
	}
}
