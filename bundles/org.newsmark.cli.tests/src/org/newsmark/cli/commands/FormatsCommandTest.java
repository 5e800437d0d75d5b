// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.newsmark.cli.Exit;
import org.newsmark.cli.testing.Typing;
import org.newsmark.cli.testing.Typing.Typed;

class FormatsCommandTest {

	private final Typing typing = Typing.in(Path.of("."));

	@Test
	void readersAndWritersAreListedWithTheCommandThatTakesTheirId() {
		Typed typed = typing.type("formats");

		assertEquals(Exit.DONE, typed.exit());
		assertTrue(typed.out().contains("\nhtml   import   Web page (HTML)\n"), typed.out());
		assertTrue(typed.out().contains("\ncsv    export   Tables (CSV)"), typed.out());
		assertTrue(typed.out().contains("profile=research, excel"), typed.out());
	}

	@Test
	void jsonSaysWhatCanBeSetAndWhatIsLost() {
		String json = typing.type("formats", "--output", "json").out();

		assertTrue(json.contains(
				"{\"id\":\"html\",\"command\":\"import\",\"name\":\"Web page (HTML)\",\"options\":{},\"losses\":[]}"),
				json);
		assertTrue(json.contains("\"options\":{\"profile\":[\"research\",\"excel\"],\"text\":[\"with\",\"without\"],"
				+ "\"annotators\":[\"named\",\"anonymous\"]},\"losses\":[]"), json);
	}

	@Test
	void namesAreInFrench() {
		assertTrue(typing.inFrench().type("formats").out().contains("Page web (HTML)"));
	}
}
