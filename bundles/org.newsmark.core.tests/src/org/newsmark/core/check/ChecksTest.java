// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationSet;
import org.newsmark.core.article.Article;
import org.newsmark.core.article.ArticleMetadata;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.article.Zone;
import org.newsmark.core.article.ZoneKind;
import org.newsmark.core.article.Zones;
import org.newsmark.core.codebook.Codebook;
import org.newsmark.core.codebook.CodebookReader;
import org.newsmark.core.text.TextSpan;

class ChecksTest {

	private static final String TEXT = "Le port ferme\nMenu\nLa maire a dit « nous tenons bon 😀 », hier. Certains experts doutent.\n";
	private static final String HEADLINE = "Le port ferme";
	private static final String QUOTE = "« nous tenons bon 😀 »";

	private static Codebook voices = Codebook.EMPTY;
	private int ids;

	@BeforeAll
	static void readCodebook() throws IOException {
		Path file = Path.of("../org.newsmark.examples/codebooks/voices.yaml");
		voices = CodebookReader.read(file.toString(), Files.readString(file)).codebook();
	}

	@Test
	void aCompleteFrameHasNoFinding() {
		Annotation source = mark("source", "La maire");
		Annotation cue = mark("cue", "a dit");
		Annotation quote = mark("quote.direct", QUOTE).withLink("said_by", source.id()).withLink("cued_by", cue.id());
		assertEquals(List.of(), rules(source, cue, quote));
	}

	@Test
	void e1FindsBlankEdgesCutCharactersAndSpansBeyondTheText() {
		int emoji = TEXT.indexOf("😀");
		assertEquals(List.of(Rule.E1), errors(span("bias.loaded", TEXT.indexOf(" ferme"), TEXT.indexOf("ferme") + 5)));
		assertEquals(List.of(Rule.E1), errors(span("bias.hedge", emoji + 1, emoji + 2)));
		Annotation beyond = new Annotation("far", "bias.hedge", List.of(new TextSpan(1000, 1004)), List.of("mots"),
				Annotation.Context.NONE, Map.of(), Map.of(), "", Annotation.Provenance.NONE, false, Map.of());
		assertEquals(List.of(Rule.E1), errors(beyond));
	}

	@Test
	void e2AsksForRequiredAttributes() {
		Annotation claim = mark("bias.technique", "doutent");
		assertTrue(errors(claim).contains(Rule.E2));
		assertFalse(errors(claim.withAttribute("technique", "slogans")).contains(Rule.E2));
	}

	@Test
	void e3FindsLinksThatCannotBe() {
		Annotation source = mark("source", "La maire");
		Annotation quote = mark("quote.direct", QUOTE);
		assertEquals(List.of(Rule.E3), errors(source, quote.withLink("cued_by", source.id())));
		assertEquals(List.of(Rule.E3), errors(quote.withLink("said_by", "gone")));
		assertEquals(List.of(Rule.E3, Rule.E3), errors(source.withLink("said_by", quote.id()), quote), "both ends are wrong");
		assertEquals(List.of(Rule.E3), errors(quote.withLink("invented", quote.id())));
		Annotation one = mark("cue", "a dit");
		Annotation two = mark("cue", "hier");
		assertEquals(List.of(Rule.E3), errors(one, two, quote.withLink("cued_by", one.id()).withLink("cued_by", two.id())));
	}

	@Test
	void e4FindsCirclesAndInnerQuotesOutside() {
		Annotation outer = mark("quote.indirect", "nous tenons bon");
		Annotation inner = mark("quote.indirect", "tenons");
		assertEquals(List.of(), errors(outer, inner.withLink("nested_in", outer.id())));
		assertEquals(List.of(Rule.E4), errors(inner, outer.withLink("nested_in", inner.id())));
		List<Rule> circle = errors(outer.withLink("nested_in", inner.id()), inner.withLink("nested_in", outer.id()));
		assertEquals(List.of(Rule.E4, Rule.E4, Rule.E4), circle, "a circle at both ends, and the outer one within the inner");
	}

	@Test
	void e5FindsTheSameMarkTwice() {
		assertEquals(List.of(Rule.E5), errors(mark("bias.hedge", "doutent"), mark("bias.hedge", "doutent")));
		assertEquals(List.of(), errors(mark("bias.hedge", "doutent"), mark("bias.loaded", "doutent")));
	}

	@Test
	void e6AndE7FindLabelsInTheWrongZone() {
		assertEquals(List.of(), errors(mark("bias.headline", HEADLINE).withAttribute("slant", "sensational")));
		assertEquals(List.of(Rule.E6), errors(mark("bias.headline", "doutent").withAttribute("slant", "sensational")));
		assertEquals(List.of(Rule.E7), errors(mark("bias.hedge", "Menu")));
	}

	@Test
	void quotesAreAskedForQuotationMarksAndSources() {
		assertEquals(List.of(Rule.W1, Rule.W2, Rule.W9), rules(mark("quote.direct", "La maire")));
		assertEquals(List.of(Rule.W2), rules(mark("quote.direct", QUOTE)));
		assertEquals(List.of(), rules(mark("quote.direct", QUOTE).withAttribute("cue", "none")));
		Annotation source = mark("source", "La maire");
		assertEquals(List.of(Rule.W3), rules(source, mark("quote.scare", QUOTE).withLink("said_by", source.id())));
	}

	@Test
	void looseEndsAreFound() {
		Annotation quote = mark("quote.scare", QUOTE);
		assertEquals(List.of(Rule.W4), rules(quote, mark("source", "La maire")));
		assertEquals(List.of(Rule.W5), rules(quote, mark("cue", "a dit")));
		assertEquals(List.of(Rule.W6), rules(quote, mark("bias.weasel", "Certains experts")));
		assertEquals(List.of(), rules(quote, mark("bias.weasel", "Certains experts").withAttribute("vague", "impersonal")));
		assertEquals(List.of(Rule.W10), rules(quote, mark("bias.loaded", "doutent").withAttribute("strength", 3)));
		assertEquals(List.of(), rules(quote, mark("bias.loaded", "doutent").withAttribute("strength", 3).withNote("parce que")));
		assertTrue(rules(mark("quote.indirect", "doutent").withAttribute("mood", "conditional_unconfirmed")).contains(Rule.W7));
	}

	@Test
	void w9FindsUnmarkedQuotedWordsOfThreeOrMore() {
		assertEquals(List.of(Rule.W9), rules());
	}

	@Test
	void w8IsAboutTheTextAlone() {
		Article article = article("Un « mot.\nDeux « mots » ici.\nTrois » fois » non.\n");
		assertEquals(List.of(new TextSpan(3, 4), new TextSpan(35, 36)),
				Checks.ofText(article, voices).stream().map(Finding::span).toList());
	}

	@Test
	void warningsApplyOnlyWhereTheCodebookNamesThem() {
		Codebook silent = new Codebook(voices.id(), voices.version(), voices.title(), voices.families(), voices.labels(),
				voices.attributes(), voices.relations(), List.of(), List.of());
		assertEquals(List.of(), Checks.ofMarks(article(TEXT), AnnotationSet.of(List.of(mark("source", "La maire"))), silent));
	}

	@Test
	void everySentenceExistsInBothLanguages() {
		for (String language : List.of("en", "fr")) {
			ResourceBundle words = ResourceBundle.getBundle("org.newsmark.core.check.findings", Locale.of(language),
					ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
			List<String> keys = new ArrayList<>(words.keySet());
			for (Rule rule : Rule.values()) {
				assertTrue(keys.stream().anyMatch(key -> key.equals(rule.id()) || key.startsWith(rule.id() + ".")), rule.id());
			}
		}
		Finding finding = Checks.ofMarks(article(TEXT), AnnotationSet.of(List.of(mark("quote.direct", QUOTE))), voices).get(0);
		assertEquals("The quote \"" + QUOTE + "\" has no source. Link one, or say that it has none (cue=none).",
				finding.message(Locale.ENGLISH));
		assertTrue(finding.message(Locale.FRENCH).startsWith("La citation « "));
	}

	private List<Rule> rules(Annotation... marks) {
		return Checks.ofMarks(article(TEXT), AnnotationSet.of(List.of(marks)), voices).stream().map(Finding::rule).sorted().toList();
	}

	private List<Rule> errors(Annotation... marks) {
		return rules(marks).stream().filter(Rule::isError).toList();
	}


	private Annotation mark(String label, String words) {
		int start = TEXT.indexOf(words);
		return span(label, start, start + words.length());
	}

	private Annotation span(String label, int start, int end) {
		return Annotation.of("m" + ids++, label, List.of(new TextSpan(start, end)), TEXT, "2026-01-01T00:00:00Z");
	}

	private static Article article(String text) {
		Zones zones = text.equals(TEXT)
				? new Zones(List.of(new Zone(ZoneKind.HEADLINE, new TextSpan(0, 13)), new Zone(ZoneKind.NAVIGATION, new TextSpan(14, 18))))
				: Zones.NONE;
		return new Article(new ArticlePath("a"), text, ArticleMetadata.EMPTY, zones);
	}
}
