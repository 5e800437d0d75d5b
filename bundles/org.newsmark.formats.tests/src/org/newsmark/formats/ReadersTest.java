// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsmark.core.article.Zone;

/** What holds for every reader. */
class ReadersTest {

	private static final Readers READERS = new Readers(Samples.READERS);

	static Set<String> formats() throws IOException {
		return Samples.all().keySet();
	}

	@Test
	void thereIsASampleForEveryReader() throws IOException {
		Set<String> ids = new TreeSet<>();
		READERS.all().forEach(reader -> ids.add(reader.id()));
		assertEquals(ids, new TreeSet<>(formats()));
	}

	@ParameterizedTest
	@MethodSource("formats")
	void theContentTellsTheReaderWhateverTheFileIsCalled(String id) throws IOException {
		byte[] bytes = Samples.all().get(id);
		for (String name : List.of("file", "file.txt", "file.html", "file.bin")) {
			assertEquals(id, READERS.forContentOf(new ImportSource(name, bytes)).orElseThrow().id(), name);
		}
	}

	@ParameterizedTest
	@MethodSource("formats")
	void titleAndSentencesComeOutOfTheSample(String id) throws Exception {
		List<ImportedArticle> articles = read(id, Samples.all().get(id));
		assertEquals(1, articles.size());
		ImportedArticle article = articles.get(0);
		assertTrue(article.metadata().title().matches("Ferry to Brisse sails again|Le bac repart"), article.metadata().title());
		assertEquals(id, ((Map<?, ?>) article.metadata().members().get("origin")).get("reader"));
		if (!id.equals("csl-json")) {
			assertTrue(article.text().contains(id.equals("europresse") ? "Le bac de Brisse repart jeudi." : Samples.FIRST), article.text());
		}
	}

	@ParameterizedTest
	@MethodSource("formats")
	void aReadingThatIsNotWantedAnyMoreEnds(String id) throws Exception {
		ReadRequest cancelled = new ReadRequest(Map.of(), () -> true);
		try {
			reader(id).read(new ImportSource("a", Samples.all().get(id)), cancelled);
			throw new AssertionError("went on");
		} catch (CancellationException ended) {
			assertTrue(cancelled.progress().cancelled());
		}
	}

	/** Cut off, with wrong bytes, with pieces twice: an article comes out or a reason, and never anything else. */
	@ParameterizedTest
	@MethodSource("formats")
	void damagedFilesGiveAnArticleOrAReason(String id) throws Exception {
		byte[] good = Samples.all().get(id);
		Random random = new Random(id.hashCode());
		for (int i = 0; i < 120; i++) {
			byte[] bad = i % 3 == 0 ? Arrays.copyOf(good, random.nextInt(good.length)) : good.clone();
			for (int wrong = 0; wrong < i % 3 * 4 && bad.length > 0; wrong++) {
				bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
			}
			try {
				for (ImportedArticle article : read(id, bad)) {
					assertZonesFit(article);
				}
			} catch (ImportRefusedException refused) {
				assertTrue(refused.note().kind().isRefusal());
				assertFalse(refused.getMessage().isBlank());
			}
		}
	}

	private static void assertZonesFit(ImportedArticle article) {
		int reached = 0;
		for (Zone zone : article.zones().all()) {
			assertTrue(zone.span().start() >= reached && zone.span().end() <= article.text().length(), zone.toString());
			reached = zone.span().end();
		}
	}

	private static List<ImportedArticle> read(String id, byte[] bytes) throws ImportRefusedException {
		return reader(id).read(new ImportSource("sample", bytes), ReadRequest.STANDARD);
	}

	private static ArticleReader reader(String id) {
		return READERS.get(id).orElseThrow();
	}
}
