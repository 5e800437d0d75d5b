// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsmark.core.article.ArticleMetadata;
import org.newsmark.formats.ImportSource;
import org.newsmark.formats.ReadRequest;
import org.newsmark.formats.SourceFacts;
import org.newsmark.formats.plain.TextReader;

class RelativeDateTest {

	/** A little after one at night, so that hours lead to the day before. */
	private static final LocalDateTime READ = LocalDateTime.of(2025, 9, 2, 1, 10);

	@ParameterizedTest
	@CsvSource({ "il y a 3 heures,2025-09-01", "Publié il y a environ 20 minutes,2025-09-02T00:50", "il y a 2 jours,2025-08-31",
			"3 hours ago,2025-09-01", "an hour ago,2025-09-02", "2 days ago,2025-08-31", "1 week ago,2025-08-26", "vor 3 Stunden,2025-09-01",
			"vor einem Tag,2025-09-01", "hace 5 días,2025-08-28", "hace una hora,2025-09-02", "2 giorni fa,2025-08-31", "3 години тому,2025-09-01",
			"2 дні тому,2025-08-31", "Hier à 10h48,2025-09-01T10:48", "'gestern, 10:48 Uhr',2025-09-01T10:48", "ayer a las 10:48,2025-09-01T10:48",
			"вчора о 9:05,2025-09-01T09:05", "Aujourd’hui à 0h30,2025-09-02T00:30", "'Today, 00:15',2025-09-02T00:15" })
	void whatIsSaidFromTheDayOfReadingIsADate(String line, String iso) {
		assertEquals(iso, RelativeDate.find(line, READ).map(VisibleDate::iso).orElse(""));
	}

	@ParameterizedTest
	@CsvSource({ "il y a trois personnes", "the yesterdays", "vor der Tür", "hace frío", "Thierry Hiernaux", "3 people ago" })
	void otherWordsAreNone(String line) {
		assertEquals("", RelativeDate.find(line, READ).map(VisibleDate::iso).orElse(""));
	}

	@Test
	void anArticleGetsItsDayFromTheTimeItWasSavedAndSaysSo() throws Exception {
		String text = "Ferry sails again\n\n3 hours ago\n\nBy Awa Diop\n\nThe ferry to Brisse sails again from Thursday, to the relief of the growers.\n";
		ArticleMetadata metadata = new TextReader().read(new ImportSource("a.txt", text.getBytes(StandardCharsets.UTF_8), SourceFacts.ofFile(READ)),
				ReadRequest.STANDARD).get(0).metadata();
		assertEquals("2025-09-01", metadata.text("published"));
		assertEquals("2025-09-02", metadata.text("retrieved"));
		assertEquals("visible-text, before file-time", ((Map<?, ?>) ((Map<?, ?>) metadata.members().get("origin")).get("values")).get("published"));
	}
}
