// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index.internal.query;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

import org.newsmark.core.annotation.AnnotationStatus;
import org.newsmark.core.article.ZoneKind;
import org.newsmark.core.codebook.Codebook;
import org.newsmark.core.query.Dimension;
import org.newsmark.core.query.Field.Level;
import org.newsmark.core.query.Voice;
import org.newsmark.index.internal.block.ArticleField;
import org.newsmark.index.internal.block.Block;
import org.newsmark.index.internal.block.FileField;
import org.newsmark.index.internal.block.MarkField;
import org.newsmark.index.internal.columns.Codes;
import org.newsmark.index.internal.columns.Dictionary;
import org.newsmark.index.internal.columns.Ints;
import org.newsmark.index.internal.columns.Tuples;

/** Makes axes of dimensions. */
final class Axes {

	private static final int[] SAME = Ints.NONE;
	private static final int[][] ONE_EACH = new int[0][];

	private final Holdings holdings;
	private final Codes codes;

	Axes(Holdings holdings) {
		this.holdings = holdings;
		this.codes = holdings.codes();
	}

	Axis axis(Dimension dimension) {
		return switch (dimension.kind()) {
			case LABEL -> Axis.of(MarkField.LABEL, SAME, ONE_EACH, keys(codes.labels));
			case FAMILY -> family();
			case ENTITY -> Axis.of(MarkField.ENTITIES, SAME, sets(codes.entityLists, SAME), keys(codes.entities));
			case ATTRIBUTE ->
				named(dimension.name(), (numbers, sets, keys) -> Axis.of(MarkField.ATTRIBUTES, numbers, sets, keys));
			case META -> meta(dimension.name());
			case ZONE -> Axis.of(MarkField.ZONE, SAME, ONE_EACH, keys(ZoneKind.values(), ZoneKind::id, true));
			case VOICE -> Axis.of(MarkField.VOICE, SAME, ONE_EACH, keys(Voice.values(), Voice::id, false));
			case ANNOTATOR -> ofFile(FileField.ANNOTATOR, keys(codes.annotators));
			case STATUS -> ofFile(FileField.STATUS, keys(AnnotationStatus.values(), AnnotationStatus::id, false));
			case ARTICLE -> Axis.of(Level.ARTICLE, Part::ordinal, ONE_EACH, paths());
			case OUTLET -> ofArticle(ArticleField.OUTLET, codes.outlets);
			case LANGUAGE -> ofArticle(ArticleField.LANGUAGE, codes.languages);
			case EVENT -> ofArticle(ArticleField.EVENT, codes.events);
			case GENRE -> ofArticle(ArticleField.GENRE, codes.genres);
			case DATE -> ofDay(day -> day, day -> LocalDate.ofEpochDay(day).toString());
			case MONTH -> ofDay(Axes::month, Axes::monthText);
		};
	}

	private static Axis ofArticle(ArticleField field, Dictionary dictionary) {
		return Axis.of(Level.ARTICLE, (part, article) -> part.block().articles().get(field, article), ONE_EACH,
				keys(dictionary));
	}

	private static Axis ofFile(FileField field, List<String> keys) {
		return Axis.of(Level.FILE, (part, file) -> part.block().files().get(field, file), ONE_EACH, keys);
	}

	private Axis family() {
		Map<String, Integer> families = new LinkedHashMap<>();
		int[] numbers = new int[codes.labels.size()];
		for (int label = 0; label < numbers.length; label++) {
			numbers[label] = families.computeIfAbsent(Codebook.familyOf(codes.labels.text(label)),
					any -> families.size());
		}
		return Axis.of(MarkField.LABEL, numbers, ONE_EACH, List.copyOf(families.keySet()));
	}

	/** @param step of a day; days without a date have none */
	private Axis ofDay(Function<Integer, Integer> step, Function<Integer, String> text) {
		TreeSet<Integer> steps = new TreeSet<>();
		for (Part part : holdings.parts()) {
			for (int day : part.block().articles().fields()[ArticleField.DAY.ordinal()]) {
				if (day != Block.NO_DAY) {
					steps.add(step.apply(day));
				}
			}
		}
		int[] sorted = steps.stream().mapToInt(Integer::intValue).toArray();
		List<String> keys = new ArrayList<>();
		keys.add("");
		steps.forEach(each -> keys.add(text.apply(each)));
		return Axis.of(Level.ARTICLE, (part, article) -> {
			int day = part.block().articles().get(ArticleField.DAY, article);
			return day == Block.NO_DAY ? 0 : 1 + Arrays.binarySearch(sorted, step.apply(day));
		}, ONE_EACH, keys);
	}

	private Axis meta(String name) {
		switch (name) {
			case "outlet":
				return axis(Dimension.OUTLET);
			case "language":
				return axis(Dimension.LANGUAGE);
			case "event":
				return axis(Dimension.EVENT);
			case "genre":
				return axis(Dimension.GENRE);
			default:
				return named(name, (numbers, sets, keys) -> Axis.of(Level.ARTICLE,
						(part, article) -> numbers[part.block().articles().get(ArticleField.METAS, article)], sets,
						keys));
		}
	}

	private interface NamedAxis {
		Axis of(int[] numbers, int[][] sets, List<String> keys);
	}

	/** Lists of pairs with the same values for the name get the same number. */
	private Axis named(String name, NamedAxis axis) {
		Tuples pairs = codes.pairs;
		Tuples values = new Tuples();
		int[] numbers = new int[pairs.size()];
		Ints own = new Ints();
		for (int list = 0; list < numbers.length; list++) {
			own.truncate(0);
			for (int i = 0; i < pairs.length(list); i += 2) {
				if (codes.names.text(pairs.element(list, i)).equals(name)) {
					own.add(pairs.element(list, i + 1));
				}
			}
			numbers[list] = values.code(own.array(), 0, own.size());
		}
		// Values are those of all names: only the ones in use become keys.
		Ints inUse = new Ints();
		inUse.add(0);
		int[] keyOf = new int[codes.values.size()];
		for (int set = 0; set < values.size(); set++) {
			for (int i = 0; i < values.length(set); i++) {
				int value = values.element(set, i);
				if (keyOf[value] == 0) {
					keyOf[value] = inUse.size();
					inUse.add(value);
				}
			}
		}
		List<String> keys = Arrays.stream(inUse.toArray()).mapToObj(codes.values::text).toList();
		return axis.of(numbers, sets(values, keyOf), keys);
	}

	/** For each list its different elements, or key 0 if it has none. */
	private static int[][] sets(Tuples lists, int[] keyOf) {
		int[][] sets = new int[lists.size()][];
		for (int list = 0; list < sets.length; list++) {
			int[] keys = Arrays.stream(lists.get(list)).map(element -> keyOf.length == 0 ? element : keyOf[element])
					.distinct().toArray();
			sets[list] = keys.length == 0 ? new int[1] : keys;
		}
		return sets;
	}

	private static List<String> keys(Dictionary dictionary) {
		int size = dictionary.size();
		return new AbstractList<>() {

			@Override
			public String get(int index) {
				return dictionary.text(index);
			}

			@Override
			public int size() {
				return size;
			}
		};
	}

	private List<String> paths() {
		return new AbstractList<>() {

			@Override
			public String get(int index) {
				return holdings.path(index);
			}

			@Override
			public int size() {
				return holdings.size();
			}
		};
	}

	private static <T> List<String> keys(T[] values, Function<T, String> id, boolean emptyFirst) {
		List<String> keys = new ArrayList<>();
		if (emptyFirst) {
			keys.add("");
		}
		Arrays.stream(values).map(id).forEach(keys::add);
		return keys;
	}

	private static int month(int day) {
		LocalDate date = LocalDate.ofEpochDay(day);
		return date.getYear() * 12 + date.getMonthValue() - 1;
	}

	private static String monthText(int month) {
		return YearMonth.of(Math.floorDiv(month, 12), Math.floorMod(month, 12) + 1).toString();
	}
}
