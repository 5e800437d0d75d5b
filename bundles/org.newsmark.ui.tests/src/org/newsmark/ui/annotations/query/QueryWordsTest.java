// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.annotations.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsmark.core.query.QueryParser;
import org.newsmark.core.query.QuerySyntaxException;
import org.newsmark.core.query.QuerySyntaxException.Reason;

class QueryWordsTest {

	@Test
	void everyReasonHasASentenceOfItsOwn() {
		Set<String> sentences = new HashSet<>();
		for (Reason reason : Reason.values()) {
			sentences.add(QueryWords.sentence(new QuerySyntaxException(reason, 0, "", "")));
		}
		assertEquals(Reason.values().length, sentences.size());
	}

	@Test
	void theSuggestionIsALinkAndThePositionCountsFromOne() {
		QuerySyntaxException mistake = assertThrows(QuerySyntaxException.class, () -> QueryParser.parse("zone:body lable:quote"));
		String sentence = QueryWords.sentence(mistake);
		assertTrue(sentence.contains("11"), sentence);
		assertTrue(sentence.contains("<a>" + mistake.suggestion() + "</a>"), sentence);
		assertFalse(mistake.suggestion().isEmpty());
	}

	@ParameterizedTest
	@ValueSource(strings = { "zone:<a>", "status:a&b<" })
	void whatIsTypedCannotBecomeALink(String typed) {
		QuerySyntaxException mistake = assertThrows(QuerySyntaxException.class, () -> QueryParser.parse(typed));
		String sentence = QueryWords.sentence(mistake);
		assertFalse(sentence.replaceAll("<a>[^<]*</a>\\?", "").contains("<a>"), sentence);
	}
}
