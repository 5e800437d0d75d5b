// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsmark.core.corpus.CorpusFolder;
import org.newsmark.core.query.DateRange;
import org.newsmark.core.query.Dimension;
import org.newsmark.core.query.Field;
import org.newsmark.core.query.Place;
import org.newsmark.core.query.Query;
import org.newsmark.core.query.ValuePattern;
import org.newsmark.core.work.Progress;

/** Random corpora and random queries: the index says what looking at every mark says. */
class IndexAgainstBruteForceTest {

	private static final List<Dimension> DIMENSIONS = List.of(Dimension.LABEL, Dimension.FAMILY, Dimension.ARTICLE,
			Dimension.OUTLET,
			Dimension.ANNOTATOR, Dimension.ENTITY, Dimension.DATE, Dimension.MONTH, Dimension.ZONE, Dimension.VOICE,
			Dimension.LANGUAGE,
			Dimension.EVENT, Dimension.GENRE, Dimension.STATUS, Dimension.attribute("mood"),
			Dimension.attribute("against"),
			Dimension.attribute("weight"), Dimension.meta("authors"), Dimension.meta("desk"));

	private Random random = new Random();

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6 })
	void countsRowsAndArticlesAreThoseOfBruteForce(long seed, @TempDir Path root) throws Exception {
		random = new Random(seed);
		CorpusFolder folder = RandomCorpus.write(root, seed, 25);
		BruteForce truth = new BruteForce(folder);
		try (CorpusIndex index = CorpusIndex.open(folder, Progress.NONE)) {
			assertEquals(List.of(), index.problems());
			IndexSnapshot snapshot = index.snapshot();
			for (int i = 0; i < 150; i++) {
				check(query(3), snapshot, truth);
			}
		}
	}

	private void check(Query query, IndexSnapshot snapshot, BruteForce truth) {
		List<BruteForce.Mark> marks = truth.marks(query);
		MarkRows rows = snapshot.marks(query, MarkOrder.CORPUS, Progress.NONE);
		assertEquals(marks.stream().map(BruteForce.Mark::key).toList(),
				IntStream.range(0, rows.size()).mapToObj(rows::row).map(IndexAgainstBruteForceTest::key).toList(),
				query::toString);
		if (!marks.isEmpty()) {
			int any = random.nextInt(marks.size());
			checkRow(marks.get(any), rows.row(any), truth);
		}
		List<Dimension> by = some(() -> pick(DIMENSIONS), 0).stream().distinct().limit(3).toList();
		CountTable table = snapshot.count(by, query, Progress.NONE);
		assertEquals(marks.size(), table.total(), query::toString);
		assertEquals(by.isEmpty() ? Map.of() : truth.count(by, query), by.isEmpty() ? Map.of() : cells(table),
				() -> by + " " + query);
		for (int dimension = 0; dimension < by.size(); dimension++) {
			Map<List<String>, Integer> single = truth.count(List.of(by.get(dimension)), query);
			for (int key = 0; key < table.keys(dimension).size(); key++) {
				assertEquals(single.get(List.of(table.keys(dimension).get(key))), table.subtotal(dimension, key));
			}
		}
		checkGroup(table, snapshot);
		List<ArticleRow> articles = snapshot.articles(query, Progress.NONE);
		assertEquals(truth.articles(query), articles.stream().map(row -> row.article().path().value()).toList(),
				query::toString);
	}

	/** A group holds the marks that were counted for it. */
	private void checkGroup(CountTable table, IndexSnapshot snapshot) {
		if (table.cells() > 0 && !table.dimensions().isEmpty()) {
			int cell = random.nextInt(table.cells());
			Query group = table.query(table.cell(cell));
			assertEquals(table.cellCount(cell), snapshot.marks(group, MarkOrder.CORPUS, Progress.NONE).size(),
					() -> group + " from " + table.query());
			assertEquals(table.cellCount(cell), table.count(table.cell(cell)));
		}
	}

	private static void checkRow(BruteForce.Mark mark, MarkRow row, BruteForce truth) {
		assertEquals(mark.annotation().label(), row.label());
		assertEquals(mark.annotation().spans(), row.spans());
		assertEquals(mark.annotation().words(), row.words());
		assertEquals(mark.annotation().note(), row.note());
		assertEquals(mark.annotation().links(), row.links());
		assertEquals(mark.annotation().orphan(), row.orphan());
		assertEquals(mark.annotation().provenance(), row.provenance());
		assertEquals(mark.annotation().attributes().keySet(), row.attributes().keySet());
		assertEquals(mark.file().status(), row.status());
		assertEquals(mark.article().headline(), row.article().headline());
		assertEquals(mark.article().metadata().text("published"), row.article().published());
		assertEquals(truth.values(Dimension.ZONE, mark), Set.of(row.zone()));
		assertEquals(truth.values(Dimension.VOICE, mark), Set.of(row.voice().id()));
		assertEquals(truth.values(Dimension.ENTITY, mark),
				row.entities().isEmpty() ? Set.of("") : Set.copyOf(row.entities()));
		if (!row.orphan()) {
			String text = mark.article().text();
			int start = text.codePointCount(0, row.spans().get(0).start());
			assertEquals(start, row.codePoints().get(0).start());
			assertTrue(text.substring(0, row.spans().get(0).start()).replaceAll("[\\n\\r]+", " ")
					.endsWith(row.left().strip())
					|| row.left().contains(" "), row.left());
		}
	}

	static String key(MarkRow row) {
		return row.article().path() + "/" + row.annotator() + "/" + row.id();
	}

	static Map<List<String>, Integer> cells(CountTable table) {
		Map<List<String>, Integer> cells = new HashMap<>();
		for (int cell = 0; cell < table.cells(); cell++) {
			List<String> key = new ArrayList<>();
			for (int dimension = 0; dimension < table.dimensions().size(); dimension++) {
				key.add(table.keys(dimension).get(table.cell(cell)[dimension]));
			}
			cells.put(key, table.cellCount(cell));
		}
		return cells;
	}

	private Query query(int depth) {
		return switch (random.nextInt(depth > 0 ? 11 : 6)) {
			case 0, 1 -> term();
			case 2 -> new Query.DateTerm(
					List.of(pick(List.of(DateRange.UNKNOWN, new DateRange(LocalDate.of(2025, 1, 31), null),
							new DateRange(null, LocalDate.of(2025, 1, 31)),
							new DateRange(LocalDate.of(2025, 2, 1), LocalDate.of(2025, 2, 28))))));
			case 3 -> new Query.AttributeTerm(pick(List.of("mood", "against", "w*", "none")),
					some(() -> pattern(List.of("calm", "ada", "2", "", "a*")), 0));
			case 4 -> new Query.LinkTerm(random.nextBoolean(), pick(List.of("by", "same", "*", "none")),
					some(() -> pattern(List.of("ada", "speaker", "m1", "Lumen", "*")), 0));
			case 5 -> new Query.MetaTerm(pick(List.of("desk", "authors", "outlet", "none")),
					some(() -> pattern(List.of("city", "ana", "l'echo", "")), 0));
			case 6, 7 -> Query.and(some(() -> query(depth - 1), 1));
			case 8 -> Query.or(some(() -> query(depth - 1), 1));
			case 9 -> placeTerm(depth);
			default -> Query.not(query(depth - 1));
		};
	}

	private Query placeTerm(int depth) {
		Place place = pick(List.of(Place.values()));
		int words = place == Place.NEAR ? 1 + random.nextInt(6) : 0;
		return new Query.PlaceTerm(place, words, random.nextBoolean() ? query(depth - 1)
				: Query.like(Field.LABEL, pick(List.of("said.*", "slant", "speaker", "*"))));
	}

	private Query term() {
		Field field = pick(List.of(Field.values()));
		List<String> values = switch (field) {
			case LABEL -> List.of("said.*", "slant", "SPEAKER", "none");
			case FAMILY -> List.of("said", "s*");
			case ENTITY -> List.of("ada", "la maire", "bo ecluse", "");
			case ID -> List.of("m1", "m*");
			case NOTE -> List.of("verif", "check", "");
			case ORIGIN -> List.of("rule:*", "");
			case WORDS, TEXT -> List.of("port", "l'alliance", "etat", "guerre froide", "gazoduc*", "a* port", "😀",
					"gaz* * etat", "dit-elle", "мост");
			case ANNOTATOR -> List.of("alice", "b*");
			case ARTICLE -> List.of("2025/*", "article-1", "*-2");
			case OUTLET -> List.of("l'echo", "чай*", "");
			case LANGUAGE -> List.of("fr", "en", "de");
			case EVENT -> List.of("strike", "");
			case GENRE -> List.of("*", "opinion");
			case AUTHOR -> List.of("ana", "");
			case TITLE -> List.of("titre", "1", "");
			default -> field.fixedValues();
		};
		return new Query.FieldTerm(field, some(() -> field.isText() && random.nextInt(5) == 0
				? ValuePattern.exactly(pick(List.of("État", "l'alliance", "L’alliance", "guerre froide", "dit-elle")))
				: pattern(values), 1));
	}

	private ValuePattern pattern(List<String> values) {
		return random.nextInt(8) == 0 ? ValuePattern.exactly(pick(values)) : ValuePattern.like(pick(values));
	}

	private <T> T pick(List<T> values) {
		return values.get(random.nextInt(values.size()));
	}

	private <T> List<T> some(Supplier<T> one, int least) {
		return IntStream.range(0, least + random.nextInt(3)).mapToObj(i -> one.get()).toList();
	}
}
