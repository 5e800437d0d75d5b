// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsmark.cli.Messages;
import org.newsmark.cli.Surroundings;
import org.newsmark.cli.arguments.ArgumentParser;
import org.newsmark.cli.arguments.Syntax;
import org.newsmark.cli.arguments.UsageException;
import org.newsmark.cli.output.Terminal;
import org.newsmark.core.query.Query;
import org.newsmark.core.query.QueryParser;
import org.newsmark.core.query.QuerySyntaxException;

class QueriesTest {

	@ParameterizedTest
	@CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
			"guerre froide           ; "guerre froide"
			(a | b                   ; (a | b)
			a) b                     ; a b
			(a | )                   ; (a | WORD)
			-                        ; -WORD
			label:                   ; label:VALUE
			attribute:=x             ; attribute:NAME=x
			lable:source             ; label:source
			l:x                      ; "l:x"
			zone:bdy                 ; zone:body
			zone:qqqqq               ; zone:*
			date:2.9.2025            ; date:2025-09-02
			date:soon                ; date:2025-01..2025-12
			date:2025..2024          ; date:2024..2025
			a "…" b                  ; a WORD b
			""")
	void whatIsWrongInAQueryIsReplacedByWhatCouldBeMeant(String typed, String instead) throws QuerySyntaxException {
		UsageException wrong = assertThrows(UsageException.class, () -> Queries.where(call(typed)));

		assertFalse(wrong.sentence().isBlank());
		assertEquals("list '" + instead + "'",
				wrong.instead().replace("--where=", "").replaceAll("^list ([^'].*)$", "list '$1'"));
		QueryParser.parse(instead);
	}

	@Test
	void severalAreJoinedByAnd() throws UsageException, QuerySyntaxException {
		assertEquals(QueryParser.parse("a label:source zone:body"), Queries.where(call("a label:source", "zone:body")));
		assertEquals(Query.ALL, Queries.where(call()));
	}

	@Test
	void quotationMarksThatArrivedAreSeen() throws UsageException {
		assertEquals(true, Queries.isQuoted(call("outlet:\"Le Jour\"")));
		assertEquals(false, Queries.isQuoted(call("outlet:Le Jour")));
	}

	private static Call call(String... queries) throws UsageException {
		Messages words = new Messages(Locale.FRENCH);
		List<String> typed = new java.util.ArrayList<>(List.of("list"));
		for (String query : queries) {
			typed.add("--where=" + query);
		}
		Terminal terminal = new Terminal(new ByteArrayOutputStream(), new ByteArrayOutputStream(), Terminal.Window.NONE,
				() -> false);
		return new Call(ArgumentParser.parse(Syntax.of("list", List.of(), Queries.WHERE), typed, words), words,
				new Surroundings(terminal, Path.of("").toAbsolutePath(), Locale.FRENCH, "newsmark"));
	}
}
