// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsmark.core.article.ZoneKind;
import org.newsmark.core.query.Query.AttributeTerm;
import org.newsmark.core.query.Query.DateTerm;
import org.newsmark.core.query.Query.FieldTerm;
import org.newsmark.core.query.Query.LinkTerm;
import org.newsmark.core.query.Query.MetaTerm;
import org.newsmark.core.query.QuerySyntaxException.Reason;

class QueryParserTest {

	@Test
	void theExampleOfTheDesignIsRead() throws QuerySyntaxException {
		Query query = QueryParser
				.parse("label:quote.* outlet:\"Chas Pravdy\" annotator:alice zone:body date:2025-01..2025-12 "
				+ "attribute:stance=doubtful -link:said_by \"guerre froide\"");
		assertEquals(Query.and(List.of(Query.like(Field.LABEL, "quote.*"), Query.like(Field.OUTLET, "Chas Pravdy"),
				Query.like(Field.ANNOTATOR, "alice"), Query.like(Field.ZONE, "body"),
				new DateTerm(List.of(new DateRange(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)))),
				new AttributeTerm("stance", List.of(ValuePattern.like("doubtful"))),
				Query.not(new LinkTerm(false, "said_by", List.of())), Query.text("guerre froide"))), query);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "*", "\u00a0" })
	void nothingAndAStarAskForEverything(String typed) throws QuerySyntaxException {
		assertEquals(Query.ALL, QueryParser.parse(typed));
	}

	@ParameterizedTest
	@EnumSource(Field.class)
	void everyFieldIsReadByItsIdWhateverItsCase(Field field) throws QuerySyntaxException {
		String value = field.fixedValues().isEmpty() ? "some*" : field.fixedValues().get(0);
		assertEquals(Query.like(field, value), QueryParser.parse(field.id() + ":" + value));
		assertEquals(Query.like(field, value), QueryParser.parse(field.name() + ":" + value));
		assertEquals(Query.exactly(field, value), QueryParser.parse(field.id() + ":=\"" + value + "\""));
	}

	@Test
	void marksAreAskedForBesideOtherMarks() throws QuerySyntaxException {
		Query cue = Query.like(Field.LABEL, "cue");
		assertEquals(new Query.PlaceTerm(Place.NEAR, 5, cue), QueryParser.parse("near:5=cue"));
		assertEquals(new Query.PlaceTerm(Place.OVERLAPS, 0, cue), QueryParser.parse("Overlaps:cue"));
		assertEquals(Query.not(new Query.PlaceTerm(Place.INSIDE, 0,
				Query.like(Field.LABEL, "quote.*").and(Query.like(Field.ENTITY, "diop")))),
				QueryParser.parse("-inside:(label:quote.* actor:diop)"));
		assertEquals("around:a,\"b c\"", QueryParser.parse("around:(label:a,\"b c\")").toString());
		assertFalse(QueryParser.parse("overlaps:(zone:outside)").namesZone());
		assertEquals(Field.Level.MARK, QueryParser.parse("near:5=(outlet:x)").level());
	}

	@Test
	void similarIsADocumentVariable() throws QuerySyntaxException {
		assertEquals(new MetaTerm("similar", List.of(ValuePattern.like("*"))), QueryParser.parse("similar:*"));
	}

	@Test
	void actorIsAnotherNameForEntity() throws QuerySyntaxException {
		assertEquals(Query.like(Field.ENTITY, "awa-diop"), QueryParser.parse("actor:awa-diop"));
	}

	@Test
	void aCommaBetweenValuesIsEither() throws QuerySyntaxException {
		Query both = new FieldTerm(Field.LABEL, List.of(ValuePattern.like("source"), ValuePattern.like("cue")));
		assertEquals(both, QueryParser.parse("label:source,cue"));
		assertEquals(both, QueryParser.parse("label:source, cue"));
		assertEquals(new FieldTerm(Field.OUTLET, List.of(ValuePattern.like("A, B"), ValuePattern.exactly("C"))),
				QueryParser.parse("outlet:\"A, B\",=C"));
	}

	@Test
	void aCommaInBareWordsIsOnlyAComma() throws QuerySyntaxException {
		assertEquals(Query.and(List.of(Query.text("Paris,"), Query.text("1,5"))), QueryParser.parse("Paris, 1,5"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"guerre froide\"", "“guerre froide”", "«guerre froide»", "”guerre froide”" })
	void everyKindOfQuotationMarksHoldsAPhrase(String typed) throws QuerySyntaxException {
		assertEquals(Query.text("guerre froide"), QueryParser.parse(typed));
	}

	@Test
	void apostrophesAreNoQuotationMarks() throws QuerySyntaxException {
		assertEquals(Query.and(List.of(Query.text("l'alliance"), Query.text("d’hier"))),
				QueryParser.parse("l'alliance d’hier"));
	}

	@Test
	void barsAndParenthesesGroup() throws QuerySyntaxException {
		Query a = Query.text("a");
		Query b = Query.text("b");
		Query c = Query.text("c");
		assertEquals(Query.or(List.of(a, Query.and(List.of(b, c)))), QueryParser.parse("a | b c"));
		assertEquals(Query.and(List.of(Query.or(List.of(a, b)), Query.not(c))), QueryParser.parse("(a|b) -c"));
		assertEquals(Query.not(Query.and(List.of(a, b))), QueryParser.parse("-(a b)"));
		assertEquals(a, QueryParser.parse("--((a))"));
	}

	@Test
	void namedTermsAreReadWithAndWithoutValues() throws QuerySyntaxException {
		assertEquals(new AttributeTerm("stance", List.of()), QueryParser.parse("attribute:stance"));
		assertEquals(new AttributeTerm("odd = name", List.of(ValuePattern.exactly("a b"), ValuePattern.like("c*"))),
				QueryParser.parse("attribute:\"odd = name\"==\"a b\",c*"));
		assertEquals(new MetaTerm("outletCountry", List.of(ValuePattern.like("FR"))),
				QueryParser.parse("meta:outletCountry=FR"));
		assertEquals(new LinkTerm(true, "*", List.of()), QueryParser.parse("linked:*"));
		assertEquals(new LinkTerm(false, "said_by", List.of(ValuePattern.like("awa-diop"))),
				QueryParser.parse("link:said_by=awa-diop"));
	}

	@Test
	void anEmptyValueAsksForTheMissingOne() throws QuerySyntaxException {
		assertEquals(Query.like(Field.OUTLET, ""), QueryParser.parse("outlet:\"\""));
		assertEquals(new DateTerm(List.of(DateRange.UNKNOWN)), QueryParser.parse("date:\"\""));
	}

	@ParameterizedTest
	@CsvSource({ "2025,2025-01-01,2025-12-31", "2024-02,2024-02-01,2024-02-29", "2025-09-02,2025-09-02,2025-09-02",
			"2025-01..2025-03,2025-01-01,2025-03-31", "2024..2025,2024-01-01,2025-12-31", "2025-01..,2025-01-01,",
			"..2025-03,,2025-03-31", "2025-01-31..2025-02-01,2025-01-31,2025-02-01" })
	void datesAreReadAsDaysFromAndTo(String typed, LocalDate from, LocalDate to) throws QuerySyntaxException {
		assertEquals(new DateTerm(List.of(new DateRange(from, to))), QueryParser.parse("date:" + typed));
		assertEquals(new DateTerm(List.of(new DateRange(from, to))), QueryParser.parse("month:" + typed));
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '#', value = {
			"label:a \"open|OPEN_QUOTE|8|\"open|\"open\"", "(a b|OPEN_GROUP|0|(|##", "a b)|STRAY_PARENTHESIS|3|)|##",
			")|STRAY_PARENTHESIS|0|)|##", "a - b|MISSING_TERM|2|-|##", "-|MISSING_TERM|0|-|##",
			"label:|MISSING_VALUE|6|##|##",
			"label:a,|MISSING_VALUE|8|##|##", "label:= a|MISSING_VALUE|6|=|##", "attribute:|MISSING_NAME|10|##|##",
			"attribute:stance=|MISSING_VALUE|17|##|##", "lable:quote|UNKNOWN_FIELD|0|lable|label",
			"outlets:x|UNKNOWN_FIELD|0|outlets|outlet",
			"https://example.org/a|UNKNOWN_FIELD|0|https://example.org/a|\"https://example.org/a\"",
			"zone:bodi|UNKNOWN_VALUE|5|bodi|body", "voice:narateur|UNKNOWN_VALUE|6|narateur|narrator",
			"status:finished|UNKNOWN_VALUE|7|finished|##", "orphan:maybe|UNKNOWN_VALUE|7|maybe|##",
			"date:02.09.2025|NOT_A_DATE|5|02.09.2025|2025-09-02", "date:2025-13|NOT_A_DATE|5|2025-13|##",
			"date:..|NOT_A_DATE|5|..|##",
			"date:2025-02-30|NOT_A_DATE|5|2025-02-30|##", "date:2025..2024|BACKWARD_RANGE|5|2025..2024|##",
			"near:cue|NOT_A_DISTANCE|5|cue|5=cue", "near:0=cue|NOT_A_DISTANCE|5|0=cue|##",
			"near:1001=cue|NOT_A_DISTANCE|5|1001=cue|##", "near:5|NOT_A_DISTANCE|5|5|##",
			"near:|NOT_A_DISTANCE|5|##|##", "near:5=|MISSING_VALUE|7|##|##", "inside:(a|OPEN_GROUP|7|(|##",
			"inside:()|MISSING_ALTERNATIVE|8|##|##", "a — b|NO_WORDS|2|—|##",
			"\"…\"|NO_WORDS|0|\"…\"|##", "a ()|MISSING_ALTERNATIVE|3|##|##" }, delimiter = '|')
	void whatCannotBeReadIsNamedWithPlaceReasonAndRemedy(String typed, Reason reason, int position, String part,
			String suggestion) {
		QuerySyntaxException failure = assertThrows(QuerySyntaxException.class, () -> QueryParser.parse(typed));
		assertEquals(reason, failure.reason());
		assertEquals(position, failure.position());
		assertEquals(part, failure.part());
		assertEquals(suggestion, failure.suggestion());
		assertTrue(failure.getMessage().startsWith(position + 1 + ": "), failure.getMessage());
	}

	@ParameterizedTest
	@ValueSource(strings = { "a |", "| a", "(a | )", "a || b" })
	void anAlternativeMayNotBeMissing(String typed) {
		assertEquals(Reason.MISSING_ALTERNATIVE,
				assertThrows(QuerySyntaxException.class, () -> QueryParser.parse(typed)).reason());
	}

	@Test
	void parenthesesWithoutEndDoNotEndTheProgram() {
		assertEquals(Reason.TOO_DEEP,
				assertThrows(QuerySyntaxException.class, () -> QueryParser.parse("(".repeat(100_000))).reason());
	}

	@Test
	void zonesOutsideTheArticleAreLeftOutUnlessAZoneIsNamed() throws QuerySyntaxException {
		assertEquals("label:quote.* -zone:outside", QueryParser.parse("label:quote.*").scoped().toString());
		assertEquals("-zone:outside", Query.ALL.scoped().toString());
		for (String typed : List.of("zone:*", "zone:navigation label:a", "-zone:body",
				"(label:a | -(zone:body label:b))")) {
			Query query = QueryParser.parse(typed);
			assertEquals(query, query.scoped(), typed);
		}
	}

	@ParameterizedTest
	@CsvSource({ "'',false", "port,false", "zone:body port,false", "-zone:outside,false", "zone:*,true",
			"zone:navigation,true",
			"zone:inside,false", "-zone:body,true", "-zone:body zone:caption,true", "zone:* zone:body,true",
			"(zone:related | label:a),true",
			"-(zone:outside | label:a),false" })
	void wordsAreSearchedOutsideTheArticleIfAZoneTermAsksForIt(String typed, boolean outside)
			throws QuerySyntaxException {
		assertEquals(outside, QueryParser.parse(typed).searchesOutside());
		assertEquals(outside, QueryParser.parse(typed).scoped().searchesOutside());
	}

	@Test
	void aQueryReachesTheZonesInWhichItCanFindAnything() throws QuerySyntaxException {
		assertTrue(QueryParser.parse("label:a zone:body,lead").reaches(ZoneKind.LEAD));
		assertFalse(QueryParser.parse("label:a zone:body,lead").reaches(ZoneKind.CAPTION));
		assertTrue(QueryParser.parse("zone:body | label:a").reaches(ZoneKind.CAPTION));
		assertFalse(QueryParser.parse("-(zone:body | label:a)").reaches(ZoneKind.BODY));
		assertTrue(QueryParser.parse("-(zone:body label:a)").reaches(ZoneKind.BODY));
		assertFalse(Query.ALL.scoped().reaches(ZoneKind.NAVIGATION));
		assertTrue(Query.ALL.scoped().reaches(ZoneKind.COMMENT));
	}

	@Test
	void aQueryKnowsWhetherItSpeaksOfMarksOrOfArticles() throws QuerySyntaxException {
		assertEquals(Field.Level.ARTICLE, QueryParser.parse("outlet:a -(date:2025 | \"guerre\")").level());
		assertEquals(Field.Level.FILE, QueryParser.parse("outlet:a -status:done").level());
		assertEquals(Field.Level.MARK, QueryParser.parse("outlet:a -(status:done | link:said_by)").level());
	}

	@Test
	void aDimensionsValueIsFoundAgainByItsQuery() throws QuerySyntaxException {
		for (String id : List.of("label", "family", "article", "outlet", "annotator", "entity", "date", "month", "zone",
				"voice",
				"language", "event", "genre", "status", "attribute:stance", "meta:outletCountry")) {
			Dimension dimension = Dimension.parse(id).orElseThrow();
			assertEquals(id, dimension.id());
			String value = switch (dimension.kind()) {
				case DATE -> "2025-09-02";
				case MONTH -> "2025-09";
				case ZONE -> "body";
				case VOICE -> "narrator";
				case STATUS -> "done";
				default -> "L’«A» \\ \"b\" *";
			};
			assertEquals(dimension.is(value), QueryParser.parse(dimension.is(value).toString()), id);
			assertEquals(dimension.is(""), QueryParser.parse(dimension.is("").toString()), id);
		}
		assertEquals(Dimension.ENTITY, Dimension.parse("actor").orElseThrow());
		for (String id : List.of("", "labels", "attribute", "attribute:", "label:x")) {
			assertEquals(Optional.empty(), Dimension.parse(id), id);
		}
	}

	@Test
	void patternsIgnoreCaseAccentsAndKindOfApostropheUnlessExact() {
		assertTrue(ValuePattern.like("l'echo*").matches("L’Écho du port"));
		assertTrue(ValuePattern.like("*port").matches("L’Écho du port"));
		assertTrue(ValuePattern.like("l*du*t").matches("L’Écho du port"));
		assertTrue(ValuePattern.like("Straße").matches("STRASSE"));
		assertTrue(ValuePattern.like("ПРАВДЫ").matches("правды"));
		assertFalse(ValuePattern.like("port").matches("L’Écho du port"));
		assertFalse(ValuePattern.like("a*a").matches("a"));
		assertFalse(ValuePattern.like("ab*ba*b").matches("abab"));
		assertFalse(ValuePattern.like("*").matches(""));
		assertTrue(ValuePattern.like("").matches(""));
		assertFalse(ValuePattern.exactly("*").matches("a"));
		assertFalse(ValuePattern.exactly("echo").matches("Echo"));
		assertTrue(ValuePattern.exactly("Écho*").matches("Écho*"));
		assertTrue(ValuePattern.like("écho").compileContains().test("l’ECHO du port"));
		assertFalse(ValuePattern.exactly("echo").compileContains().test("l’ECHO du port"));
	}
}
