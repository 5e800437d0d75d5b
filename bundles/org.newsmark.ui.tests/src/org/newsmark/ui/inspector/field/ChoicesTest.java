// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.inspector.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.newsmark.core.corpus.Actor;

class ChoicesTest {

	private static final Actors ACTORS = new Actors(List.of(actor("awa-diop", "Awa Diop", "la ministre"),
			actor("port", "Port de Vareuil", "PdV", "l'autorité"), actor("awa-2", "Awa Diop"), actor("uno", "Diop Frères")));

	@Test
	void anActorIsFoundByTheBeginningOfAnyWordOfNameOrAlias() {
		assertEquals(List.of("port"), ids(ACTORS.matching("vareu")));
		assertEquals(List.of("port"), ids(ACTORS.matching("autorite")));
		assertEquals(List.of("awa-diop"), ids(ACTORS.matching("Ministre")));
	}

	@Test
	void namesThatBeginWithWhatWasTypedComeFirst() {
		assertEquals(List.of("uno", "awa-diop", "awa-2"), ids(ACTORS.matching("diop")));
	}

	@Test
	void nothingTypedOffersAll() {
		assertEquals(4, ACTORS.matching(" ").size());
	}

	@Test
	void aNameThatTwoBearMeansNeither() {
		assertEquals(Optional.empty(), ACTORS.idOf("awa diop"));
		assertEquals(Optional.of("awa-2"), ACTORS.idOf("awa-2"));
	}

	@Test
	void anAliasMeansItsActor() {
		assertEquals(Optional.of("port"), ACTORS.idOf("pdv"));
		assertEquals("Port de Vareuil", ACTORS.nameOf("port"));
		assertEquals("nobody", ACTORS.nameOf("nobody"));
	}

	@Test
	void aNewActorGetsAnIdOfItsOwn() {
		assertEquals("awa-diop-2", ACTORS.newActor(" Awa Diop ").id());
		assertEquals("ecole-d-ete", ACTORS.newActor("École d’été").id());
		assertEquals("міністр", ACTORS.newActor("Міністр").id());
		assertEquals("actor", ACTORS.newActor("…").id());
	}

	@Test
	void countriesAreKnownByNameInTheLanguageOfTheWorkbenchAndByCode() {
		Countries french = new Countries(Locale.FRENCH);
		assertEquals(Optional.of("DE"), french.idOf("allemagne"));
		assertEquals(Optional.of("DE"), french.idOf("de"));
		assertEquals(Optional.empty(), french.idOf("Germany"));
		assertEquals("Allemagne", french.nameOf("DE"));
		assertEquals("SN", french.matching("séné").get(0).id());
	}

	private static List<String> ids(List<Choices.Choice> choices) {
		return choices.stream().map(Choices.Choice::id).toList();
	}

	private static Actor actor(String id, String name, String... aliases) {
		return new Actor(id, name, "", "", List.of(aliases), Map.of());
	}
}
