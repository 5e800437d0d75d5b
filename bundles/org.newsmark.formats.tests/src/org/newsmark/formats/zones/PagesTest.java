// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.zones;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsmark.core.article.Zone;
import org.newsmark.formats.ImportRefusedException;
import org.newsmark.formats.ImportSource;
import org.newsmark.formats.ImportedArticle;
import org.newsmark.formats.ReadRequest;
import org.newsmark.formats.html.HtmlReader;
import org.newsmark.formats.plain.TextReader;

/**
 * Pages of many layouts, labelled by hand: in {@code golden/pages}, an {@code .html} says by {@code data-zone} what an
 * element is, and each line of a {@code .zones} is a kind, a tab and the line as it was copied.
 */
class PagesTest {

	private static final Path PAGES = Path.of("golden/pages");

	static List<Path> webPages() throws IOException {
		return pages(".html");
	}

	static List<Path> copiedPages() throws IOException {
		return pages(".zones");
	}

	private static List<Path> pages(String ending) throws IOException {
		try (Stream<Path> files = Files.list(PAGES)) {
			return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
		}
	}

	@ParameterizedTest
	@MethodSource("webPages")
	void everyLabelledElementOfAWebPageIsTheZoneItShouldBe(Path file) throws IOException, ImportRefusedException {
		byte[] bytes = Files.readAllBytes(file);
		ImportedArticle article = new HtmlReader().read(new ImportSource(file.getFileName().toString(), bytes),
				ReadRequest.STANDARD).get(0);
		String text = article.text().replace('\u00a0', ' ').replace('\u202f', ' ');
		List<String> wanted = new ArrayList<>();
		List<String> found = new ArrayList<>();
		int from = 0;
		for (Element element : Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)).select("[data-zone]")) {
			String words = element.text().replace("\u00ad", "").replace('\u202f', ' ').strip();
			String start = words.substring(0, Math.min(words.length(), 25));
			int at = text.indexOf(start, from);
			assertTrue(at >= 0, () -> "not in the text: " + words);
			from = at + 1;
			wanted.add(element.attr("data-zone") + " | " + words);
			found.add(article.zones().kindAt(at).id() + " | " + words);
		}
		assertFalse(wanted.isEmpty());
		assertEquals(String.join("\n", wanted), String.join("\n", found));
	}

	@ParameterizedTest
	@MethodSource("copiedPages")
	void everyLineOfACopiedPageIsTheZoneItShouldBe(Path file) throws IOException, ImportRefusedException {
		List<String> labelled = Files.readAllLines(file);
		String text = String.join("\n", labelled.stream().map(line -> line.substring(line.indexOf('\t') + 1)).toList());
		ImportedArticle article = new TextReader()
				.read(new ImportSource("page.txt", text.getBytes(StandardCharsets.UTF_8)),
				ReadRequest.STANDARD).get(0);
		assertEquals(text, article.text());
		StringBuilder found = new StringBuilder();
		int at = 0;
		for (String line : text.split("\n", -1)) {
			int start = at + line.length() - line.stripLeading().length();
			found.append(line.isBlank() ? "" : article.zones().kindAt(start).id() + "\t" + line).append('\n');
			at += line.length() + 1;
		}
		assertEquals(String.join("\n", labelled) + "\n", found.toString());
	}

	@ParameterizedTest
	@MethodSource("webPages")
	void zonesAreWholeLinesThatDoNotOverlap(Path file) throws IOException, ImportRefusedException {
		ImportedArticle article = new HtmlReader()
				.read(new ImportSource(file.getFileName().toString(), Files.readAllBytes(file)),
				ReadRequest.STANDARD).get(0);
		String text = article.text();
		int reached = 0;
		for (Zone zone : article.zones().all()) {
			int start = zone.span().start();
			int end = zone.span().end();
			assertTrue(start >= reached, zone.toString());
			assertTrue(text.substring(text.lastIndexOf('\n', start - 1) + 1, start).isBlank(), zone.toString());
			assertTrue(end == text.length() || text.substring(end, text.indexOf('\n', end)).isBlank(), zone.toString());
			assertFalse(Character.isWhitespace(text.charAt(start)) || Character.isWhitespace(text.charAt(end - 1)),
					zone.toString());
			reached = end;
		}
	}
}
