// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index.internal.query;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

import org.newsmark.core.annotation.AnnotationStatus;
import org.newsmark.core.article.ArticleMetadata;
import org.newsmark.core.article.ZoneKind;
import org.newsmark.core.codebook.Codebook;
import org.newsmark.core.query.DateRange;
import org.newsmark.core.query.Field;
import org.newsmark.core.query.Place;
import org.newsmark.core.query.Query;
import org.newsmark.core.query.ValuePattern;
import org.newsmark.core.query.Voice;
import org.newsmark.core.work.Progress;
import org.newsmark.index.internal.block.ArticleFacts;
import org.newsmark.index.internal.block.ArticleField;
import org.newsmark.index.internal.block.Block;
import org.newsmark.index.internal.block.FileField;
import org.newsmark.index.internal.block.MarkDetails;
import org.newsmark.index.internal.block.MarkField;
import org.newsmark.index.internal.columns.Codes;
import org.newsmark.index.internal.columns.Dictionary;
import org.newsmark.index.internal.columns.Tuples;
import org.newsmark.index.internal.text.TextHits;

/** Looks the values of a query up once, so that marks are compared by number. For one query. */
final class Compiler {

	private static final Query DEFAULT_SCOPE = Query.ALL.scoped();
	private static final int CHEAP = 2;
	private static final int READS_DETAILS = 500;

	private final Codes codes;
	private final Register register;
	private final TextSearch text;
	private final boolean outsideText;
	private final Progress progress;

	/** @param outsideText whether words are also searched in zones that are not part of the article */
	Compiler(Codes codes, Register register, TextSearch text, boolean outsideText, Progress progress) {
		this.codes = codes;
		this.register = register;
		this.text = text;
		this.outsideText = outsideText;
		this.progress = progress;
	}

	Condition compile(Query query) {
		return switch (query) {
			case Query.All all -> new Condition.Constant(true);
			case Query.And(List<Query> parts) -> new Condition.Both(
					parts.stream().map(this::compile).sorted(Comparator.comparingInt(Condition::cost)).toList());
			case Query.Or(List<Query> parts) -> new Condition.Either(parts.stream().map(this::compile).toList());
			case Query.Not(Query part) ->
				query.equals(DEFAULT_SCOPE) ? new Condition.Inside() : new Condition.Negation(compile(part));
			case Query.FieldTerm(Field field, List<ValuePattern> anyOf) -> field(field, anyOf);
			case Query.DateTerm(List<DateRange> anyOf) -> new Condition.OfArticle(
					(part, article) -> isWithin(part.block().articles().get(ArticleField.DAY, article), anyOf), CHEAP);
			case Query.AttributeTerm(String name, List<ValuePattern> anyOf) ->
				new Condition.OfColumn(MarkField.ATTRIBUTES,
					pairs(name, anyOf));
			case Query.MetaTerm(String name, List<ValuePattern> anyOf) -> meta(name, anyOf);
			case Query.LinkTerm(boolean incoming, String relation, List<ValuePattern> anyOf) ->
				new Links(codes, register)
					.condition(incoming, relation, anyOf);
			case Query.PlaceTerm(Place place, int words, Query other) ->
				new Neighbours(place, words, compile(other), progress).condition();
		};
	}

	private Condition field(Field field, List<ValuePattern> anyOf) {
		return switch (field) {
			case LABEL -> new Condition.OfColumn(MarkField.LABEL, chosen(codes.labels, anyOf));
			case FAMILY -> new Condition.OfColumn(MarkField.LABEL,
					chosen(codes.labels, (label, test) -> test.test(Codebook.familyOf(label)), anyOf));
			case ENTITY -> new Condition.OfColumn(MarkField.ENTITIES, entityLists(codes, register, anyOf));
			case ZONE -> zone(anyOf);
			case VOICE -> new Condition.OfColumn(MarkField.VOICE, chosen(List.of(Voice.values()), Voice::id, anyOf));
			case ID -> new Condition.OfMark(ids(anyOf), READS_DETAILS);
			case NOTE -> new Condition.OfMark(notes(anyOf), READS_DETAILS);
			case ORPHAN -> orphan(anyOf);
			case ORIGIN -> new Condition.OfColumn(MarkField.ORIGIN, chosen(codes.origins, anyOf));
			case WORDS -> words(anyOf);
			case ANNOTATOR -> new Condition.OfFile(FileField.ANNOTATOR, chosen(codes.annotators, anyOf));
			case STATUS -> new Condition.OfFile(FileField.STATUS,
					chosen(List.of(AnnotationStatus.values()), AnnotationStatus::id, anyOf));
			case ARTICLE -> article(anyOf);
			case OUTLET -> Condition.OfArticle.of(ArticleField.OUTLET, chosen(codes.outlets, anyOf));
			case LANGUAGE -> Condition.OfArticle.of(ArticleField.LANGUAGE, chosen(codes.languages, anyOf));
			case EVENT -> Condition.OfArticle.of(ArticleField.EVENT, chosen(codes.events, anyOf));
			case GENRE -> Condition.OfArticle.of(ArticleField.GENRE, chosen(codes.genres, anyOf));
			case AUTHOR ->
				Condition.OfArticle.of(ArticleField.METAS, pairs(ValuePattern.exactly(ArticleMetadata.AUTHORS), anyOf));
			case TITLE -> title(anyOf);
			case TEXT -> text(anyOf);
		};
	}

	private Condition zone(List<ValuePattern> anyOf) {
		if (anyOf.stream().anyMatch(ValuePattern::isAny)) {
			return new Condition.Constant(true);
		}
		ZoneKind[] kinds = ZoneKind.values();
		boolean[] chosen = new boolean[kinds.length + 1];
		for (ValuePattern pattern : anyOf) {
			chosen[0] |= pattern.text().isEmpty();
			for (ZoneKind kind : kinds) {
				chosen[kind.ordinal() + 1] |= Field.isZone(pattern, kind);
			}
		}
		return new Condition.OfColumn(MarkField.ZONE, chosen);
	}

	private static Condition orphan(List<ValuePattern> anyOf) {
		boolean yes = anyOf.stream().anyMatch(pattern -> pattern.matches("yes"));
		boolean no = anyOf.stream().anyMatch(pattern -> pattern.matches("no"));
		boolean[] chosen = new boolean[4];
		for (int flags = 0; flags < chosen.length; flags++) {
			chosen[flags] = (flags & Block.ORPHAN) != 0 ? yes : no;
		}
		return new Condition.OfColumn(MarkField.FLAGS, chosen);
	}

	private static Condition.MarkTest ids(List<ValuePattern> anyOf) {
		Predicate<String> test = any(anyOf.stream().map(ValuePattern::compile).toList());
		return (part, file, mark) -> test.test(MarkDetails.id(part.block(), file, mark));
	}

	private static Condition.MarkTest notes(List<ValuePattern> anyOf) {
		Predicate<String> test = any(anyOf.stream().map(ValuePattern::compileContains).toList());
		return (part, file, mark) -> test.test((part.block().get(MarkField.FLAGS, mark) & Block.NOTE) == 0 ? ""
				: MarkDetails.of(part.block(), file, mark).note());
	}

	private static Condition article(List<ValuePattern> anyOf) {
		Predicate<String> test = any(anyOf.stream().map(ValuePattern::compile).toList());
		return new Condition.OfArticle((part, article) -> test.test(part.block().articles().paths()[article]), CHEAP);
	}

	private static Condition title(List<ValuePattern> anyOf) {
		Predicate<String> test = any(anyOf.stream().map(ValuePattern::compileContains).toList());
		return new Condition.OfArticle((part, article) -> test.test(ArticleFacts.headline(part.block(), article)),
				CHEAP);
	}

	private Condition text(List<ValuePattern> anyOf) {
		if (anyOf.stream().anyMatch(pattern -> pattern.text().isEmpty())) {
			return new Condition.OfArticle((part, article) -> isWordless(part.block(), article), CHEAP);
		}
		TextHits hits = text.find(anyOf, outsideText, false, progress);
		return new Condition.OfArticle((part, article) -> hits.has(part.ordinal(article)), CHEAP);
	}

	private static boolean isWordless(Block block, int article) {
		int[] starts = block.articles().words().starts();
		return starts[article] == starts[article + 1];
	}

	/** Marks that hold one of the places where the words were found. */
	private Condition words(List<ValuePattern> anyOf) {
		TextHits hits = text.find(anyOf, outsideText, true, progress);
		Condition found = new Condition.OfArticle((part, article) -> hits.has(part.ordinal(article)), CHEAP);
		Condition.MarkTest holding = (part, file, mark) -> {
			Block block = part.block();
			int[] places = hits.of(part.ordinal(block.articleOfFile(file)));
			int start = block.get(MarkField.START, mark);
			int end = block.get(MarkField.END, mark);
			for (int i = 0; i < places.length; i += 2) {
				if (places[i] >= start && places[i + 1] <= end
						&& isInSpan(MarkDetails.spans(block, file, mark), places[i], places[i + 1])) {
					return (block.get(MarkField.FLAGS, mark) & Block.ORPHAN) == 0;
				}
			}
			return false;
		};
		return new Condition.Both(List.of(found, new Condition.OfMark(holding, READS_DETAILS)));
	}

	/** Whether one of the spans, given as start, end, start, end …, holds the stretch. */
	static boolean isInSpan(int[] spans, int start, int end) {
		for (int i = 0; i < spans.length; i += 2) {
			if (start >= spans[i] && end <= spans[i + 1]) {
				return true;
			}
		}
		return false;
	}

	private Condition meta(String name, List<ValuePattern> anyOf) {
		List<ValuePattern> values = anyOf.isEmpty() ? List.of(ValuePattern.like("*")) : anyOf;
		return switch (name) {
			case ArticleMetadata.OUTLET -> field(Field.OUTLET, values);
			case ArticleMetadata.LANGUAGE -> field(Field.LANGUAGE, values);
			case ArticleMetadata.EVENT -> field(Field.EVENT, values);
			case ArticleMetadata.GENRE -> field(Field.GENRE, values);
			case ArticleMetadata.TITLE -> field(Field.TITLE, values);
			default -> Condition.OfArticle.of(ArticleField.METAS, pairs(name, anyOf));
		};
	}

	private boolean[] pairs(String name, List<ValuePattern> anyOf) {
		return pairs(ValuePattern.like(name), anyOf.isEmpty() ? List.of(ValuePattern.like("*")) : anyOf);
	}

	/** Lists of names and values in which one pair fits; the missing value fits lists without the name. */
	private boolean[] pairs(ValuePattern name, List<ValuePattern> anyOf) {
		boolean[] names = chosen(codes.names, List.of(name));
		boolean[] values = chosen(codes.values, anyOf);
		boolean missing = anyOf.stream().anyMatch(pattern -> pattern.text().isEmpty());
		Tuples pairs = codes.pairs;
		boolean[] chosen = new boolean[pairs.size()];
		for (int list = 0; list < chosen.length; list++) {
			boolean named = false;
			for (int i = 0; i < pairs.length(list); i += 2) {
				named |= names[pairs.element(list, i)];
				chosen[list] |= names[pairs.element(list, i)] && values[pairs.element(list, i + 1)];
			}
			chosen[list] |= missing && !named;
		}
		return chosen;
	}

	/** Lists of entities one of which fits by id, name or alias; exactly means by id. */
	static boolean[] entityLists(Codes codes, Register register, List<ValuePattern> anyOf) {
		boolean[] entities = new boolean[codes.entities.size()];
		for (ValuePattern pattern : anyOf) {
			Predicate<String> test = pattern.compile();
			for (int entity = 1; entity < entities.length; entity++) {
				String id = codes.entities.text(entity);
				entities[entity] |= test.test(id) || !pattern.exact() && register.names(id).stream().anyMatch(test);
			}
		}
		boolean[] chosen = new boolean[codes.entityLists.size()];
		chosen[0] = anyOf.stream().anyMatch(pattern -> pattern.text().isEmpty());
		for (int list = 1; list < chosen.length; list++) {
			for (int i = 0; i < codes.entityLists.length(list); i++) {
				chosen[list] |= entities[codes.entityLists.element(list, i)];
			}
		}
		return chosen;
	}

	static boolean[] chosen(Dictionary dictionary, List<ValuePattern> anyOf) {
		return chosen(dictionary, (text, test) -> test.test(text), anyOf);
	}

	private interface TextTest {
		boolean test(String text, Predicate<String> pattern);
	}

	private static boolean[] chosen(Dictionary dictionary, TextTest text, List<ValuePattern> anyOf) {
		boolean[] chosen = new boolean[dictionary.size()];
		for (ValuePattern pattern : anyOf) {
			Predicate<String> test = pattern.compile();
			for (int code = 0; code < chosen.length; code++) {
				chosen[code] = chosen[code] || text.test(dictionary.text(code), test);
			}
		}
		return chosen;
	}

	private static <T> boolean[] chosen(List<T> values, Function<T, String> id, List<ValuePattern> anyOf) {
		Predicate<String> test = any(anyOf.stream().map(ValuePattern::compile).toList());
		boolean[] chosen = new boolean[values.size()];
		for (int i = 0; i < chosen.length; i++) {
			chosen[i] = test.test(id.apply(values.get(i)));
		}
		return chosen;
	}

	private static Predicate<String> any(List<Predicate<String>> tests) {
		return tests.size() == 1 ? tests.get(0) : text -> tests.stream().anyMatch(test -> test.test(text));
	}

	private static boolean isWithin(int day, List<DateRange> anyOf) {
		if (day == Block.NO_DAY) {
			return anyOf.contains(DateRange.UNKNOWN);
		}
		LocalDate date = LocalDate.ofEpochDay(day);
		return anyOf.stream().anyMatch(range -> range.contains(date));
	}
}
