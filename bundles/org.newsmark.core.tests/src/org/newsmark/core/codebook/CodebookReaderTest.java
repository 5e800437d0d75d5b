// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsmark.core.article.ZoneKind;
import org.newsmark.core.check.Rule;
import org.newsmark.core.check.RuleUse;

class CodebookReaderTest {

	private static final String SMALL = """
			newsmark: codebook/1
			id: small
			version: 2.1.0
			title: {en: Small, fr: Petit}
			families:
			  - {id: voice, role: quote, sign: dashed-box}
			  - {id: who, role: source}
			labels:
			  - id: voice.loud
			    key: V
			    color: "#009E73"
			    name: {en: Loud voice, fr: Voix forte}
			    attributes: [tone, degree]
			    zones: [body, quote-box]
			    texture: hatched
			    examples: [{text: "He cried “Stop!”.", mark: "“Stop!”", why: {en: Because}}]
			  - {id: who, key: w, color: "#0072B2", sign: double}
			attributes:
			  - {id: tone, values: [no, {id: yes, name: {en: Yes}, gloss: {fr: oui}, group: some}], required: true, default: no}
			  - {id: degree, type: number}
			relations:
			  - {id: by, from: [voice.*], to: [who], min: 1, max: 3}
			rules: [W4, {id: W1, labels: [voice.loud], unless: {tone: no}}]
			migrations:
			  - {from: 1.0.0, rename: {voice.big: voice.loud}, merge: {person: who}}
			""";

	@Test
	void everyMemberIsRead() {
		CodebookReader.Result result = CodebookReader.read("codebook.yaml", SMALL);

		assertEquals(List.of(), result.problems());
		Codebook codebook = result.codebook();
		assertEquals("small@2.1.0", codebook.name());
		assertEquals("Petit", codebook.title().in(Locale.FRENCH));
		Label loud = codebook.label("voice.loud").orElseThrow();
		assertEquals(Sign.DASHED_BOX, loud.sign());
		assertEquals(Texture.HATCHED, loud.texture());
		assertEquals(0x009E73, loud.rgb());
		assertEquals(Set.of(ZoneKind.BODY, ZoneKind.QUOTE_BOX), loud.zones());
		assertEquals("“Stop!”", loud.examples().get(0).mark());
		assertEquals(Sign.DOUBLE, codebook.label("who").orElseThrow().sign(), "a label's own sign goes before its family's");
		assertEquals(FamilyRole.QUOTE, codebook.roleOf("voice.loud"));
		assertEquals(FamilyRole.OTHER, codebook.roleOf("nobody.knows"));
		assertEquals("who", codebook.labelForKey('W').orElseThrow().id());
		Attribute tone = codebook.attribute("tone").orElseThrow();
		assertEquals(Attribute.Type.CHOICE, tone.type());
		assertTrue(tone.required());
		assertEquals("no", tone.defaultValue(), "no is a word, not a truth value");
		assertEquals("some", tone.value("yes").orElseThrow().group().in(Locale.ENGLISH));
		assertEquals(Attribute.Type.NUMBER, codebook.attribute("degree").orElseThrow().type());
		Relation by = codebook.relationsFrom("voice.loud").get(0);
		assertEquals(List.of(1, 3), List.of(by.min(), by.max()));
		assertTrue(by.pointsTo("who"));
		assertFalse(by.pointsTo("voice.loud"));
		assertEquals(new RuleUse(Rule.W1, List.of("voice.loud"), Map.of(), Map.of("tone", "no")), codebook.use(Rule.W1).orElseThrow());
		assertEquals("who", codebook.migrations().get(0).labelFor("person").orElseThrow());
	}

	@ParameterizedTest
	@ValueSource(strings = { "voices", "appraisal" })
	void shippedCodebooksHaveNoProblem(String name) throws IOException {
		Path file = Path.of("../org.newsmark.examples/codebooks", name + ".yaml");
		CodebookReader.Result result = CodebookReader.read(file.toString(), Files.readString(file));
		assertEquals(List.of(), result.problems().stream().map(problem -> problem.message(Locale.ENGLISH)).toList());
	}

	@Test
	void voicesIsCompleteInBothLanguages() throws IOException {
		Path file = Path.of("../org.newsmark.examples/codebooks/voices.yaml");
		Codebook voices = CodebookReader.read(file.toString(), Files.readString(file)).codebook();
		assertEquals(17, voices.labels().size());
		assertEquals("SCDIMGLBWUEHXPATK", String.join("", voices.labels().stream().map(Label::key).toList()));
		assertEquals(10, voices.rules().size());
		for (Label label : voices.labels()) {
			assertEquals(Set.of("en", "fr"), label.name().byLanguage().keySet(), label.id());
			assertEquals(Set.of("en", "fr"), label.definition().byLanguage().keySet(), label.id());
			assertFalse(label.examples().isEmpty() || label.counterexamples().isEmpty(), label.id());
		}
	}

	@Test
	void everyMistakeIsReportedWithItsLineAndTheRestIsRead() {
		CodebookReader.Result result = CodebookReader.read("codebook.yaml", """
				newsmark: codebook/1
				id: bad
				version: 1.0.0
				families: [{id: voice, role: shouting}]
				labels:
				  - {id: voice.a, key: V, color: "#009E73", attributes: [nowhere]}
				  - {id: voice.b, key: v, color: "#009E74", colour: red}
				  - {id: voice.b, color: "#000000"}
				  - {id: other.c, key: R, color: green, zones: [cellar]}
				relations: [{id: by, from: [voice], to: [who], min: 3, max: 1}]
				rules: [W1, W99]
				migrations: [{from: 0.1.0, rename: {x: voice.x}}]
				""");

		assertTrue(result.isUsable());
		assertEquals(List.of("V", "", ""), result.codebook().labels().stream().map(Label::key).toList(), "keys that act");
		assertEquals(List.of("4 UNKNOWN_VALUE", "6 UNKNOWN_ATTRIBUTE", "7 UNKNOWN_MEMBER", "7 DOUBLE_KEY", "7 COLOURS_TOO_CLOSE",
				"8 DOUBLE_ID", "9 BAD_COLOUR", "9 UNKNOWN_ZONE", "9 UNKNOWN_FAMILY", "9 BAD_KEY", "10 BAD_COUNT", "10 UNKNOWN_END",
				"11 UNKNOWN_RULE", "12 UNKNOWN_LABEL"),
				result.problems().stream().map(problem -> problem.line() + " " + problem.kind()).toList());
		assertEquals("codebook.yaml:7: The labels \"voice.a\" and \"voice.b\" have the same key V, which only sets the first. "
				+ "Give one of them another key.", result.problems().get(3).message(Locale.ENGLISH));
	}

	@Test
	void brokenYamlIsOneSentenceWithItsLine() {
		CodebookReader.Result result = CodebookReader.read("codebook.yaml", "newsmark: codebook/1\nlabels:\n  - {id: a, key: [\n");
		assertFalse(result.isUsable());
		assertEquals(Codebook.EMPTY, result.codebook());
		assertEquals(1, result.problems().size());
		assertTrue(result.problems().get(0).message(Locale.ENGLISH).startsWith("codebook.yaml:4: This is not YAML: "));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "just a text", "newsmark: corpus/1", "- a\n- list" })
	void somethingElseIsNotACodebook(String yaml) {
		assertFalse(CodebookReader.read("codebook.yaml", yaml + "\n").isUsable());
	}

	@Test
	void aNewerFormatIsNamed() {
		CodebookProblem problem = CodebookReader.read("codebook.yaml", "newsmark: codebook/2\n").problems().get(0);
		assertEquals(CodebookProblem.Kind.OTHER_VERSION, problem.kind());
	}

	@ParameterizedTest
	@EnumSource(CodebookProblem.Kind.class)
	void everyKindHasItsSentenceInBothLanguages(CodebookProblem.Kind kind) {
		CodebookProblem problem = new CodebookProblem("codebook.yaml", 3, kind, List.of("one", "two", "three"));
		String english = problem.reason(Locale.ENGLISH);
		assertFalse(english.isBlank());
		assertFalse(english.equals(problem.reason(Locale.FRENCH)), kind.name());
		assertEquals(english, problem.reason(Locale.GERMAN), "English where a language is missing");
	}
}
