// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli.arguments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsmark.cli.Messages;

class ArgumentParserTest {

	private static final Option WHERE = Option.repeated("where", "QUERY");
	private static final Option BY = new Option("by", "DIM", Option.Use.AT_LEAST_ONCE, List.of());
	private static final Option OUTPUT = Option.choice("output", "table", "csv", "json");
	private static final Syntax COUNT = Syntax.of("count", List.of(Operand.one("CORPUS")), BY, WHERE, OUTPUT);
	private static final Syntax IMPORT = Syntax.of("import", List.of(Operand.one("CORPUS"), Operand.many("FILE")));
	private static final Syntax FIND = Syntax.of("find", List.of(Operand.one("CORPUS"), Operand.joined("QUERY")),
			OUTPUT);

	@Test
	void optionsStandAnywhereAndTakeTheirValueBehindABlankOrAnEqualsSign() throws UsageException {
		Arguments arguments = parse(COUNT, "count", "--by=label", "corpus", "--where", "a=b", "--where=c", "--by",
				"outlet", "--quiet");

		assertEquals("corpus", arguments.operand("CORPUS").text());
		assertEquals(List.of("label", "outlet"), arguments.options(BY).stream().map(Value::text).toList());
		assertEquals(List.of("a=b", "c"), arguments.options(WHERE).stream().map(Value::text).toList());
		assertTrue(arguments.has(Option.QUIET));
	}

	@Test
	void theFirstWordOfAChoiceIsMeantIfNothingIsSaid() throws UsageException {
		assertEquals("table", parse(COUNT, "count", "c", "--by", "label").choice(OUTPUT));
		assertEquals("csv", parse(COUNT, "count", "c", "--by", "label", "--output", "csv").choice(OUTPUT));
	}

	@Test
	void whatBeginsWithOneDashIsAnOperandSinceAQueryMay() throws UsageException {
		assertEquals("-link:said_by", parse(FIND, "find", "c", "-link:said_by").operand("QUERY").text());
	}

	@Test
	void behindTwoDashesNothingIsAnOption() throws UsageException {
		assertEquals("--odd", parse(FIND, "find", "c", "--", "--odd").operand("QUERY").text());
	}

	@Test
	void wordsOfAQueryThatTheShellTookApartAreJoined() throws UsageException {
		Arguments arguments = parse(FIND, "find", "c", "label:source", "--output", "csv", "guerre", "froide");

		assertEquals("label:source guerre froide", arguments.operand("QUERY").text());
		assertEquals("csv", arguments.choice(OUTPUT));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			count                                        | count CORPUS --by DIM
			count c                                      | count c --by DIM
			count --by label                             | count CORPUS --by label
			count c --by                                 | count c --by DIM
			count c --by --quiet                         | count c --by DIM --quiet
			count c --by label --outptu csv              | count c --by label --output csv
			count c --by label --outptu=csv              | count c --by label --output=csv
			count c --by label --output cvs              | count c --by label --output csv
			count c --by label --output=js               | count c --by label --output=json
			count c --by label --output                  | count c --by label --output table
			count c --by label --output csv --output csv | count c --by label --output csv
			count c --by label --quiet=yes               | count c --by label --quiet
			count c d --by label                         | count c --by label
			count c --by label --where a b               | count c --by label --where 'a b'
			count c --by label --where=a b               | count c --by label '--where=a b'
			""")
	void aWrongLineIsAnsweredWithTheLineToType(String typed, String instead) throws UsageException {
		UsageException wrong = assertThrows(UsageException.class, () -> parse(COUNT, typed.strip().split(" ")));

		assertEquals(instead, wrong.instead());
		assertFalse(wrong.sentence().isBlank());
		// And that line is right.
		parse(COUNT, Arrays.stream(instead.split(" (?=([^']*'[^']*')*[^']*$)")).map(piece -> piece.replace("'", ""))
				.toArray(String[]::new));
	}

	@Test
	void anOptionThatIsNearToNothingPointsToTheHelp() {
		assertEquals("count --help",
				assertThrows(UsageException.class, () -> parse(COUNT, "count", "c", "--zebra")).instead());
	}

	@Test
	void severalFilesAreTakenAndNoneIsTooFew() throws UsageException {
		assertEquals(2, parse(IMPORT, "import", "c", "a b.txt", "d").operands("FILE").size());
		assertEquals("import c FILE", assertThrows(UsageException.class, () -> parse(IMPORT, "import", "c")).instead());
	}

	@Test
	void aValueIsCorrectedWhereItWasTyped() throws UsageException {
		Arguments arguments = parse(COUNT, "count", "my corpus", "--by=lable", "--where", "x y");

		UsageException wrong = arguments.wrong(arguments.options(BY).getFirst(), "label", "why");

		assertEquals("count 'my corpus' --by=label --where 'x y'", wrong.instead());
	}

	@Test
	void helpIsFoundWhateverElseIsTypedButNotBehindTwoDashes() {
		assertTrue(ArgumentParser.asksForHelp(List.of("count", "--nonsense", "--help")));
		assertTrue(ArgumentParser.asksForHelp(List.of("count", "-h")));
		assertFalse(ArgumentParser.asksForHelp(List.of("find", "c", "--", "--help")));
	}

	private static Arguments parse(Syntax syntax, String... typed) throws UsageException {
		return ArgumentParser.parse(syntax, List.of(typed), new Messages(Locale.ENGLISH));
	}
}
