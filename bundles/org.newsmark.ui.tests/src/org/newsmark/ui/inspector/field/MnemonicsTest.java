// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.inspector.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

class MnemonicsTest {

	@Test
	void everyNameGetsALetterOfItsOwnTheFirstOfAWordIfThatIsFree() {
		assertEquals(List.of("&Type of actor", "Type &family", "T&ype"), Mnemonics.assign(List.of("Type of actor", "Type family", "Type"), Set.of()));
	}

	@Test
	void lettersOfTheMenuBarAreLeftAlone() {
		assertEquals(List.of("F&orm"), Mnemonics.assign(List.of("Form"), Set.of('f')));
	}

	@Test
	void aNameWithoutAFreeLetterHasNone() {
		assertEquals(List.of("&Aa", "Aa", "Дія"), Mnemonics.assign(List.of("Aa", "Aa", "Дія"), Set.of()));
	}

	@Test
	void ampersandsInNamesStayVisible() {
		assertEquals(List.of("&Q && A"), Mnemonics.assign(List.of("Q & A"), Set.of()));
	}
}
