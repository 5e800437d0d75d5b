// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.corpus.CorpusFolder;
import org.newsmark.core.corpus.CorpusLayout;
import org.newsmark.core.corpus.WritePolicy;
import org.newsmark.core.work.Progress;
import org.newsmark.formats.CommonOptions;
import org.newsmark.formats.CorpusWriter;
import org.newsmark.formats.Exchange;
import org.newsmark.formats.Exchange.Pair;
import org.newsmark.formats.ExportRequest;
import org.newsmark.formats.ExportResult;
import org.newsmark.formats.ExportSelection;
import org.newsmark.formats.Exporter;
import org.newsmark.formats.Loss;

/** Each format is written, read into an empty corpus, and compared: only what it declares may differ. */
class RoundTripTest {

	private static final Path SMALL = Path.of("golden/tables/corpus");
	private static final Path EXAMPLE = Path.of("../org.newsmark.examples/corpus");

	private final Path scratch;

	RoundTripTest(@TempDir Path scratch) {
		this.scratch = scratch;
	}

	static Stream<Arguments> pairsAndCorpora() {
		return Exchange.PAIRS.stream()
				.flatMap(pair -> Stream.of(Arguments.of(pair, SMALL), Arguments.of(pair, EXAMPLE)));
	}

	static List<Pair> pairs() {
		return Exchange.PAIRS;
	}

	static List<CorpusWriter> writers() {
		return Exchange.WRITERS;
	}

	@ParameterizedTest
	@MethodSource("pairsAndCorpora")
	void onlyDeclaredLossesDiffer(Pair pair, Path corpus) throws IOException, ArticleFormatException {
		CorpusFolder original = CorpusFolder.open(corpus);
		ExportResult result = export(pair, original);
		CorpusFolder back = empty("back", original);
		MarkImportReport report = new MarkImport(back, MarkImportOptions.asTheyAre("me")).run(pair.reader(),
				result.files().get(0), Progress.NONE);
		assertEquals(List.of(), report.faults());
		assertEquals(List.of(), report.missing());
		Set<Loss> declared = pair.writer().losses(pair.options());
		Comparison comparison = Comparison.of(original, back, declared);
		assertEquals(List.of(), comparison.surprises());
		for (Loss loss : comparison.losses()) {
			assertTrue(result.losses().getOrDefault(loss, 0) > 0, loss + " happened but was not counted");
		}
	}

	@ParameterizedTest
	@MethodSource("pairs")
	void anImportDoneTwiceAddsNothing(Pair pair) throws IOException, ArticleFormatException {
		CorpusFolder original = CorpusFolder.open(SMALL);
		Path file = export(pair, original).files().get(0);
		CorpusFolder back = empty("back", original);
		MarkImportReport first = new MarkImport(back, MarkImportOptions.asTheyAre("me")).run(pair.reader(), file,
				Progress.NONE);
		MarkImportReport second = new MarkImport(back, MarkImportOptions.asTheyAre("me")).run(pair.reader(), file,
				Progress.NONE);
		assertTrue(first.marks() > 4, first.toString());
		assertEquals(0, second.marks());
		assertEquals(first.marks() + first.duplicates(), second.duplicates());
		assertEquals(0, second.newArticles());
	}

	@ParameterizedTest
	@MethodSource("pairs")
	void theReaderKnowsItsFormatAndNoOther(Pair pair) throws IOException, ArticleFormatException {
		Path file = export(pair, CorpusFolder.open(SMALL)).files().get(0);
		CorpusReaders readers = new CorpusReaders(Exchange.READERS);
		assertEquals(List.of(pair.reader().id()),
				readers.all().stream().filter(reader -> reader.recognises(file)).map(CorpusReader::id).toList());
	}

	@ParameterizedTest
	@MethodSource("writers")
	void theSameCorpusGivesTheSameBytes(CorpusWriter writer) throws IOException, ArticleFormatException {
		ExportRequest request = ExportRequest.all(CorpusFolder.open(EXAMPLE));
		List<Path> first = Exporter.write(writer, request, scratch.resolve("one/x." + writer.ending()), Progress.NONE)
				.files();
		List<Path> second = Exporter.write(writer, request, scratch.resolve("two/x." + writer.ending()), Progress.NONE)
				.files();
		assertEquals(first.size(), second.size());
		for (int i = 0; i < first.size(); i++) {
			assertTrue(Arrays.equals(Files.readAllBytes(first.get(i)), Files.readAllBytes(second.get(i))),
					first.get(i).toString());
		}
	}

	@ParameterizedTest
	@MethodSource("writers")
	void aCancelledExportLeavesNothing(CorpusWriter writer) throws IOException, ArticleFormatException {
		int[] asked = new int[1];
		try {
			Exporter.write(writer, ExportRequest.all(CorpusFolder.open(EXAMPLE)),
					scratch.resolve("x." + writer.ending()), () -> asked[0]++ > 14);
		} catch (java.util.concurrent.CancellationException wanted) {
			try (Stream<Path> left = Files.list(scratch)) {
				assertEquals(List.of(), left.toList());
			}
			return;
		}
		throw new AssertionError("not cancelled");
	}

	@ParameterizedTest
	@MethodSource("writers")
	void namesOfAnnotatorsCanBeHidden(CorpusWriter writer) throws IOException, ArticleFormatException {
		Map<String, String> options = Map.of("annotators", "anonymous");
		ExportRequest request = new ExportRequest(CorpusFolder.open(SMALL), ExportSelection.EVERYTHING, options);
		for (Path file : Exporter.write(writer, request, scratch.resolve("x." + writer.ending()), Progress.NONE)
				.files()) {
			for (byte[] content : Contents.of(file)) {
				String text = new String(content, StandardCharsets.UTF_8);
				assertTrue(!text.contains("alice") && !text.contains("bob"), file.toString());
			}
		}
	}

	@ParameterizedTest
	@MethodSource("writersThatCanDoWithoutTheText")
	void nothingOfALicensedTextIsPassedOnButShortQuotations(CorpusWriter writer)
			throws IOException, ArticleFormatException {
		ExportRequest request = new ExportRequest(CorpusFolder.open(SMALL), ExportSelection.EVERYTHING,
				Map.of("text", "without"));
		ExportResult result = Exporter.write(writer, request, scratch.resolve("x." + writer.ending()), Progress.NONE);
		for (Path file : result.files()) {
			for (byte[] content : Contents.of(file)) {
				String text = new String(content, StandardCharsets.UTF_8);
				// The words of the first stand unmarked behind a mark, those of the second before one.
				assertFalse(text.contains("dès lundi") || text.contains("a promis"), file.toString());
			}
		}
		assertTrue(result.losses().get(Loss.TEXT) == 2, result.losses().toString());
	}

	@ParameterizedTest
	@MethodSource("pairsWithoutText")
	void marksWithoutTheTextComeBackIntoACorpusThatHasIt(Pair pair) throws IOException, ArticleFormatException {
		CorpusFolder original = CorpusFolder.open(SMALL);
		Path file = export(pair, original).files().get(0);
		CorpusFolder back = empty("back", original);
		for (ArticlePath path : original.articlePaths()) {
			back.writeArticle(original.readArticle(path), WritePolicy.NEW);
		}
		MarkImportReport report = new MarkImport(back, MarkImportOptions.asTheyAre("me")).run(pair.reader(), file,
				Progress.NONE);
		assertEquals(7, report.marks());
		assertEquals(0, report.moved() + report.orphans());
		assertEquals(List.of(), Comparison.of(original, back, pair.writer().losses(pair.options())).surprises());
	}

	static Stream<CorpusWriter> writersThatCanDoWithoutTheText() {
		return Exchange.WRITERS.stream().filter(writer -> writer.options().contains(CommonOptions.TEXT));
	}

	static Stream<Pair> pairsWithoutText() {
		return Exchange.PAIRS.stream()
				.filter(pair -> pair.options().isEmpty() && pair.writer().options().contains(CommonOptions.TEXT))
				.map(pair -> new Pair(pair.writer(), Map.of("text", "without"), pair.reader()));
	}

	private ExportResult export(Pair pair, CorpusFolder original) throws IOException {
		return Exporter.write(pair.writer(),
				new ExportRequest(original, ExportSelection.EVERYTHING, new HashMap<>(pair.options())),
				scratch.resolve("out/marks." + pair.writer().ending()), Progress.NONE);
	}

	private CorpusFolder empty(String name, CorpusFolder like) throws IOException, ArticleFormatException {
		return CorpusFolder.create(scratch.resolve(name), "Back", "fr",
				Files.readString(like.file(CorpusLayout.CODEBOOK)));
	}
}
