// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.newsmark.core.article.Zone;
import org.newsmark.core.article.ZoneKind;
import org.newsmark.core.article.Zones;
import org.newsmark.core.text.TextSpan;

class ZoneRunsTest {

	private static final Zones ZONES = new Zones(List.of(new Zone(ZoneKind.HEADLINE, new TextSpan(5, 10)),
			new Zone(ZoneKind.QUOTE_BOX, new TextSpan(20, 40)), new Zone(ZoneKind.CAPTION, new TextSpan(30, 35))));

	@Test
	void everyPlaceHasTheKindThatTheZonesGiveIt() {
		ZoneRuns runs = new ZoneRuns(ZONES, 60);
		for (int offset = 0; offset < 60; offset++) {
			assertEquals(ZONES.kindAt(offset), runs.kindAt(offset), "at " + offset);
		}
	}

	@Test
	void runsOfARangeCoverItWithoutGaps() {
		List<String> runs = new ArrayList<>();
		new ZoneRuns(ZONES, 60).forEach(7, 33, (kind, start, end) -> runs.add(kind + " " + start + "-" + end));
		assertEquals(List.of("HEADLINE 7-10", "BODY 10-20", "QUOTE_BOX 20-30", "CAPTION 30-33"), runs);
	}

	@Test
	void aTextWithoutZonesIsBody() {
		assertEquals(ZoneKind.BODY, ZoneRuns.NONE.kindAt(1000));
	}
}
