// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsmark.core.article.ArticleMetadata;
import org.newsmark.core.editing.MetadataInput.Reason;
import org.newsmark.core.editing.MetadataInput.Right;
import org.newsmark.core.editing.MetadataInput.Wrong;

class MetadataInputTest {

	private static final LocalDate TODAY = LocalDate.of(2025, 9, 10);

	@ParameterizedTest
	@CsvSource({ "2025-09-02,2025-09-02", "2025-09-02T10:48,2025-09-02T10:48", "2025-09-02 10:48,2025-09-02T10:48", "2/9/2025,2025-09-02",
			"02.09.2025 10h48,2025-09-02T10:48", "2025-09-02T10:48:00+02:00,2025-09-02T10:48", "11/9/2025,2025-09-11" })
	void datesAreStoredAsIso(String typed, String stored) {
		assertEquals(new Right(stored), MetadataInput.of(ArticleMetadata.PUBLISHED, typed, TODAY));
	}

	@ParameterizedTest
	@CsvSource({ "published,31/2/2025,NOT_A_DATE", "published,tomorrow,NOT_A_DATE", "published,2025-13-01,NOT_A_DATE", "published,12/9/2025,IN_FUTURE",
			"language,French,NOT_A_LANGUAGE", "language,xx,NOT_A_LANGUAGE", "language,f,NOT_A_LANGUAGE", "url,www.quay.example,NOT_A_LINK",
			"url,file:///etc/passwd,NOT_A_LINK", "url,https://a b,NOT_A_LINK" })
	void whatIsWrongIsSaidAndNotStored(String member, String typed, Reason reason) {
		assertEquals(new Wrong(reason), MetadataInput.of(member, typed, TODAY));
	}

	@ParameterizedTest
	@CsvSource({ "language,fr,fr", "language,PT_br,pt-BR", "url,https://quay.example/a?b=c,https://quay.example/a?b=c", "title,  The   quay ,The quay",
			"genre,column,column" })
	void theRestIsStoredTidily(String member, String typed, String stored) {
		assertEquals(new Right(stored), MetadataInput.of(member, typed, TODAY));
	}

	@Test
	void authorsAreSeparatedBySemicolons() {
		assertEquals(new Right(List.of("Oda Renn", "Brel, Jonas")), MetadataInput.of(ArticleMetadata.AUTHORS, "Oda Renn; Brel, Jonas;", TODAY));
		assertEquals(new Right(""), MetadataInput.of(ArticleMetadata.AUTHORS, "  ", TODAY));
	}
}
