// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.annotations.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsmark.core.query.Field;
import org.newsmark.core.query.Query;
import org.newsmark.core.query.QueryParser;
import org.newsmark.core.query.QuerySyntaxException;

class QueryTermsTest {

	@ParameterizedTest
	@CsvSource(delimiter = '>', value = { "'' > family:bias", "family:quote > family:quote,bias", "family:bias > ''",
			"family:quote,bias > family:quote", "zone:body family:quote date:2025 > zone:body family:quote,bias date:2025",
			"rouille > rouille family:bias", "-family:quote > -family:quote family:bias", "(label:a | label:b) > (label:a | label:b) family:bias" })
	void aChipPutsItsValueInAndTakesItOutAndLeavesTheRest(String before, String after) throws QuerySyntaxException {
		Query toggled = QueryTerms.toggled(QueryParser.parse(before.strip()), Field.FAMILY, "bias");
		assertEquals(QueryParser.parse(after.strip()), toggled);
	}

	@Test
	void aChipIsDownWhileItsValueIsAskedForAlone() throws QuerySyntaxException {
		assertTrue(QueryTerms.has(QueryParser.parse("family:quote,bias zone:body"), Field.FAMILY, "bias"));
		assertTrue(QueryTerms.has(QueryParser.parse("annotator:=alice"), Field.ANNOTATOR, "alice"));
		assertFalse(QueryTerms.has(QueryParser.parse("-family:bias"), Field.FAMILY, "bias"));
		assertFalse(QueryTerms.has(QueryParser.parse("(family:bias | zone:body)"), Field.FAMILY, "bias"));
	}

	@Test
	void aNameWithBlanksSurvivesTheWayThroughTheText() throws QuerySyntaxException {
		Query toggled = QueryTerms.toggled(Query.ALL, Field.ANNOTATOR, "Anne Le Goff");
		assertEquals(toggled, QueryParser.parse(toggled.toString()));
		assertTrue(QueryTerms.has(QueryParser.parse(toggled.toString()), Field.ANNOTATOR, "Anne Le Goff"));
	}
}
