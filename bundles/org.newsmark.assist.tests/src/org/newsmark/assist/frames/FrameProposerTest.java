// SPDX-License-Identifier: EPL-2.0
package org.newsmark.assist.frames;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsmark.core.text.TextSpan;

class FrameProposerTest {

	private static final FrameProposer PROPOSER = new FrameProposer(CueLists.standard());

	@ParameterizedTest
	@MethodSource("sentences")
	void sourceCueAndChannelAreFoundInEverySentence(String line) {
		Marked marked = Marked.of(line);
		Proposal proposal = PROPOSER.propose(marked.text, marked.language, marked.content);
		assertEquals(marked.sentence, marked.show(proposal));
	}

	@Test
	void attributesSayWhatKindOfCueItIs() {
		Map<String, String> cue = cue("fr [[« C'est faux »]], a-t-il martelé.");
		assertEquals("loaded", cue.get("stance"));
		assertEquals("after", cue.get("position"));
		assertEquals("yes", cue.get("inverted"));
		assertEquals("yes", cue("fr Le syndicat n'a pas confirmé que [[la grève continuait]].").get("negated"));
		assertEquals("preposition", cue("fr Selon Oda Renn, [[le port vit]].").get("form"));
	}

	@Test
	void aPronounIsSaidToBeOne() {
		Marked marked = Marked.of("fr Elle a dit que [[le port vit]].");
		assertEquals(Map.of("naming", "pronoun"),
				PROPOSER.propose(marked.text, "fr", marked.content).sources().get(0).attributes());
	}

	@Test
	void aTiedPronounMeansWhoeverWasNamedBefore() {
		Marked marked = Marked.of("fr [[« C'est faux »]], a-t-il dit.");
		Proposal proposal = PROPOSER.propose(marked.text, "fr", marked.content);
		assertTrue(proposal.backwards());
		assertEquals("fr.inversion", proposal.rule());
	}

	@Test
	void aBareColonIsSaidOfTheQuote() {
		Marked marked = Marked.of("fr Oda Renn : [[« Nous verrons »]].");
		assertEquals(Map.of("cue", "punctuation"), PROPOSER.propose(marked.text, "fr", marked.content).attributes());
	}

	@Test
	void withoutALanguageTheListsOfAllAreTried() {
		Marked marked = Marked.of("fr [[« C'est faux »]], a dit Oda Renn.");
		assertEquals("fr.inversion", PROPOSER.propose(marked.text, "", marked.content).rule());
		assertEquals("fr.inversion", PROPOSER.propose(marked.text, "fr-BE", marked.content).rule());
	}

	@Test
	void aProjectsOwnListsAreUsedInsteadAndBadLinesAreTold() {
		CueLists lists = CueLists.parse("version = 2.0\n[fr verb stance=loaded]\nbougonner\n[fr nonsense]\nx\n[traits]\nsideways = a=b\n");
		assertEquals("2.0", lists.version());
		assertEquals(List.of(5, 7), lists.problems().stream().map(CueLists.Problem::line).toList());
		Marked marked = Marked.of("fr [[« C'est faux »]], bougonne Oda Renn.");
		assertEquals(1, new FrameProposer(lists).propose(marked.text, "fr", marked.content).sources().size());
		assertEquals(Proposal.NOTHING, new FrameProposer(lists).propose("« Non », dit Oda.", "fr", List.of(new TextSpan(0, 7))));
		assertEquals(List.of(), CueLists.standard().problems());
	}

	@Test
	void aQuoteThatIsTheWholeTextProposesNothing() {
		assertEquals(Proposal.NOTHING, PROPOSER.propose("« Oui »", "fr", List.of(new TextSpan(0, 7))));
		assertEquals(Proposal.NOTHING, PROPOSER.propose(".", "", List.of(new TextSpan(0, 1))));
	}

	private static Map<String, String> cue(String line) {
		Marked marked = Marked.of(line);
		return PROPOSER.propose(marked.text, marked.language, marked.content).cue().orElseThrow().attributes();
	}

	static Stream<String> sentences() throws IOException {
		try (BufferedReader reader = new BufferedReader(
				new InputStreamReader(FrameProposerTest.class.getResourceAsStream("frames.txt"), StandardCharsets.UTF_8))) {
			return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
		}
	}

	/** A sentence with its marks written into it. */
	private record Marked(String language, String sentence, String text, List<TextSpan> content) {

		static Marked of(String line) {
			String sentence = line.substring(3);
			List<TextSpan> content = new ArrayList<>();
			StringBuilder plain = new StringBuilder();
			int start = 0;
			for (int i = 0; i < sentence.length(); i++) {
				if (sentence.startsWith("[[", i) || sentence.startsWith("]]", i)) {
					if (sentence.charAt(i) == ']') {
						content.add(new TextSpan(start, plain.length()));
					}
					start = plain.length();
					i++;
				} else if (sentence.startsWith("((", i) || sentence.startsWith("))", i)) {
					i++;
				} else if ("{}<>".indexOf(sentence.charAt(i)) < 0) {
					plain.append(sentence.charAt(i));
				}
			}
			return new Marked(line.substring(0, 2), sentence, plain.toString(), content);
		}

		String show(Proposal proposal) {
			List<Object[]> signs = new ArrayList<>();
			content.forEach(span -> add(signs, span, "[[", "]]"));
			proposal.sources().forEach(part -> add(signs, part.span(), "<", ">"));
			proposal.cue().ifPresent(part -> add(signs, part.span(), "{", "}"));
			proposal.channel().ifPresent(part -> add(signs, part.span(), "((", "))"));
			signs.sort((one, other) -> Integer.compare((int) other[0], (int) one[0]));
			StringBuilder shown = new StringBuilder(text);
			signs.forEach(sign -> shown.insert((int) sign[0], (String) sign[1]));
			return shown.toString();
		}

		private static void add(List<Object[]> signs, TextSpan span, String open, String close) {
			signs.add(new Object[] { span.start(), open });
			signs.add(new Object[] { span.end(), close });
		}
	}
}
