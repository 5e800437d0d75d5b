// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.newsmark.core.query.QueryCompletion.Proposal;

class QueryCompletionTest {

	private static final Map<String, List<String>> KNOWN = Map.of("outlet", List.of("Chas Pravdy", "Le Phare"), "label",
			List.of("quote.direct", "quote.indirect"), "attribute", List.of("stance", "strength"), "attribute/stance",
			List.of("doubting", "neutral"), "text", List.of("gazoduc"));

	private static final Vocabulary VOCABULARY = (field, name, prefix, limit) -> KNOWN
			.getOrDefault(name.isEmpty() ? field : field + "/" + name, List.of()).stream()
			.filter(ValuePattern.like(prefix + "*").compile()).toList();

	@Test
	void fieldsAreProposedWhereATermStarts() {
		QueryCompletion completion = at("label:x -out|");
		assertEquals(new QueryCompletion(9, 12, List.of(new Proposal("outlet:", false))), completion);
		assertTrue(at("|").proposals().contains(new Proposal("link:", false)));
	}

	@Test
	void valuesAreProposedQuotedWhereTheyMustBe() {
		assertEquals(List.of(new Proposal("\"Chas Pravdy\"", true)), at("outlet:ch|").proposals());
		assertEquals(new QueryCompletion(7, 13, List.of(new Proposal("\"Chas Pravdy\"", true))), at("outlet:\"Chas |"));
	}

	@Test
	void theLastOfSeveralValuesIsCompleted() {
		assertEquals(new QueryCompletion(21, 23, List.of(new Proposal("\"Le Phare\"", true))),
				at("outlet:\"Chas Pravdy\",le|"));
		assertEquals(new QueryCompletion(22, 24, List.of(new Proposal("\"Le Phare\"", true))),
				at("outlet:\"Chas Pravdy\", le|"));
		assertEquals(new QueryCompletion(22, 24, List.of(new Proposal("\"Le Phare\"", true))),
				at("outlet:\"Chas Pravdy\",=le|"));
	}

	@Test
	void namesOfAttributesAndThenTheirValuesAreProposed() {
		assertEquals(List.of(new Proposal("stance", true), new Proposal("strength", true)),
				at("a attribute:st|").proposals());
		assertEquals(new QueryCompletion(19, 20, List.of(new Proposal("doubting", true))), at("a attribute:stance=d|"));
	}

	@Test
	void fieldsOfFewValuesKnowThemWithoutACorpus() {
		assertEquals(List.of(new Proposal("navigation", true)),
				QueryCompletion.at("zone:na", 7, Vocabulary.NONE).proposals());
	}

	@Test
	void labelsOfTheOtherMarkAreProposedAndTermsWithinParentheses() {
		List<Proposal> labels = List.of(new Proposal("quote.direct", true), new Proposal("quote.indirect", true));
		assertEquals(new QueryCompletion(9, 11, labels), at("overlaps:qu|"));
		assertEquals(new QueryCompletion(9, 11, labels), at("a near:5=qu|"));
		assertEquals(new QueryCompletion(5, 5, List.of(new Proposal("5=", false))), at("near:|"));
		assertEquals(new QueryCompletion(8, 11, List.of(new Proposal("outlet:", false))), at("inside:(out|"));
		assertEquals(new QueryCompletion(14, 16, labels), at("inside:(label:qu|"));
		assertEquals(new QueryCompletion(18, 20, labels), at("inside:(a label:x,qu|"));
	}

	@Test
	void aPatternIsNotCompletedSinceEnterWouldNarrowIt() {
		assertEquals(List.of(), at("label:quote.*|").proposals());
		assertEquals(List.of(), at("a inside:quote.*|").proposals());
		assertEquals(List.of(), at("label:source,quote.*|").proposals());
	}

	@Test
	void whatIsTypedInFullIsProposedFirst() {
		Vocabulary mostUsedFirst = (field, name, prefix, limit) -> List.of("La Gazette du Nord", "La Gazette");
		assertEquals(List.of(new Proposal("\"La Gazette\"", true), new Proposal("\"La Gazette du Nord\"", true)),
				QueryCompletion.at("outlet:\"la gazette\"", 19, mostUsedFirst).proposals());
	}

	@Test
	void nothingIsProposedWithinAnUnknownField() {
		assertEquals(List.of(), at("nonsense:a|").proposals());
	}

	/** @param typed with a bar where the caret is */
	private static QueryCompletion at(String typed) {
		return QueryCompletion.at(typed.replace("|", ""), typed.indexOf('|'), VOCABULARY);
	}
}
