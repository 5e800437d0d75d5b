// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsmark.core.query.Query.AttributeTerm;
import org.newsmark.core.query.Query.DateTerm;
import org.newsmark.core.query.Query.FieldTerm;
import org.newsmark.core.query.Query.LinkTerm;
import org.newsmark.core.query.Query.MetaTerm;

/** Random queries: what a query prints parses to the same query. */
class QueryRoundTripTest {

	private static final List<String> VALUES = List.of("a", "quote.*", "Chas Pravdy", "=", "-a", "a,b", "a|b", "(a)",
			"l’alliance", "l'art",
			"«mot»", "“x”", "a\"b", "back\\slash", "*", "a:b", "date:2025", "\u00a0a", "😀", "مرحبا", "a=b", "é\u0301",
			"--");

	private final Random random = new Random();

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5 })
	void whatAQueryPrintsParsesToTheSame(long seed) throws QuerySyntaxException {
		random.setSeed(seed);
		for (int i = 0; i < 2_000; i++) {
			Query query = query(4);
			assertEquals(query, QueryParser.parse(query.toString()), query.toString());
		}
	}

	private Query query(int depth) {
		return switch (random.nextInt(depth > 0 ? 10 : 6)) {
			case 0, 1 -> fieldTerm();
			case 2 -> new DateTerm(some(this::range, 1));
			case 3 -> new AttributeTerm(pick(VALUES), some(this::pattern, 0));
			case 4 -> new MetaTerm(pick(VALUES), some(this::pattern, 0));
			case 5 -> new LinkTerm(random.nextBoolean(), pick(VALUES), some(this::pattern, 0));
			case 6 -> Query.and(some(() -> query(depth - 1), 2));
			case 7 -> Query.or(some(() -> query(depth - 1), 2));
			case 8 -> {
				Place place = Place.values()[random.nextInt(Place.values().length)];
				yield new Query.PlaceTerm(place, place == Place.NEAR ? 1 + random.nextInt(1_000) : 0,
						random.nextInt(10) == 0 ? Query.ALL : query(depth - 1));
			}
			default -> Query.not(random.nextInt(10) == 0 ? Query.ALL : query(depth - 1));
		};
	}

	private Query fieldTerm() {
		Field field = Field.values()[random.nextInt(Field.values().length)];
		if (field.fixedValues().isEmpty()) {
			List<String> values = field.isText() ? List.of("a b", "l’alliance", "gazod*", "*", "-a", "a:b", "")
					: VALUES;
			return new FieldTerm(field, some(() -> new ValuePattern(pick(values), random.nextBoolean()), 1));
		}
		return new FieldTerm(field, some(() -> ValuePattern.like(pick(field.fixedValues())), 1));
	}

	private ValuePattern pattern() {
		return new ValuePattern(pick(VALUES), random.nextBoolean());
	}

	private DateRange range() {
		LocalDate day = LocalDate.of(2020 + random.nextInt(6), 1 + random.nextInt(12), 1 + random.nextInt(28));
		return switch (random.nextInt(7)) {
			case 0 -> DateRange.UNKNOWN;
			case 1 -> new DateRange(day, null);
			case 2 -> new DateRange(null, day.withDayOfMonth(day.lengthOfMonth()));
			case 3 -> new DateRange(day.withDayOfYear(1), day.withDayOfYear(day.lengthOfYear()));
			case 4 -> new DateRange(day.withDayOfMonth(1), day.withDayOfMonth(day.lengthOfMonth()));
			case 5 -> new DateRange(day, day);
			default -> new DateRange(day, day.plusDays(random.nextInt(1_000)));
		};
	}

	private String pick(List<String> values) {
		return values.get(random.nextInt(values.size()));
	}

	private <T> List<T> some(Supplier<T> one, int least) {
		return IntStream.range(0, least + random.nextInt(3)).mapToObj(i -> one.get()).toList();
	}
}
