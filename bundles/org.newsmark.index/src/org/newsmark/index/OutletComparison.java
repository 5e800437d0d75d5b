// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.newsmark.core.codebook.Attribute;
import org.newsmark.core.codebook.Codebook;
import org.newsmark.core.codebook.Family;
import org.newsmark.core.codebook.FamilyRole;
import org.newsmark.core.codebook.Label;
import org.newsmark.core.query.Dimension;
import org.newsmark.core.query.Field;
import org.newsmark.core.query.Query;
import org.newsmark.core.query.Voice;
import org.newsmark.core.statistics.Concentration;
import org.newsmark.core.statistics.Interval;
import org.newsmark.core.work.Progress;

/**
 * How outlets report: whom they quote, in which forms, how they introduce what is said, and how often the narrator
 * leans. What is counted follows from the roles of the codebook's families and from its attributes with values; no
 * label is known here. Immutable.
 *
 * @param outlets    those with a mark that the query finds, the one with the most marks first
 * @param annotators whose marks count. What several of them marked counts several times, so that the intervals are too
 *                   narrow: they take each mark for an observation of its own.
 * @param indicators in the order in which they are read
 */
public record OutletComparison(List<String> outlets, List<String> annotators, List<Indicator> indicators) {

	/** What an indicator is about. */
	public enum Group {
		/** Articles in which something was found. */
		ARTICLES,
		/** Words in the narrator's voice, once for each annotator. */
		NARRATOR_WORDS,
		/** Marks of families that are sources. */
		SOURCES,
		/** Values of an attribute of sources, of those that have one. */
		SOURCE_VALUES,
		/**
		 * How far few actors are quoted all the time, see {@link Concentration#hhi}; of sources whose actor is known.
		 */
		CONCENTRATION,
		/** Labels of quotes, of all quotes. */
		QUOTE_FORMS,
		/** Values of an attribute of cues, of those that have one. */
		CUE_VALUES,
		/** Marks of bias in the narrator's voice, per 1,000 words in it. */
		BIAS
	}

	/**
	 * A row.
	 *
	 * @param dimension of the value; of the label for forms and bias
	 * @param value     id; empty for a whole group
	 * @param cells     one for each outlet
	 * @param query     finds the marks of all of them
	 */
	public record Indicator(Group group, Dimension dimension, String value, List<Cell> cells, Query query) {
		public Indicator {
			cells = List.copyOf(cells);
		}
	}

	/**
	 * A figure with what it is made of.
	 *
	 * @param value    a number, a share, a rate per 1,000 words or an index, as the group says; not a number where
	 *                 there is nothing
	 *                 to divide by
	 * @param part     how many marks
	 * @param whole    of how many marks or words
	 * @param interval of the value, with 95 percent; empty where none is meant
	 */
	public record Cell(double value, long part, long whole, Optional<Interval> interval, Query query) {
	}

	public OutletComparison {
		outlets = List.copyOf(outlets);
		annotators = List.copyOf(annotators);
		indicators = List.copyOf(indicators);
	}

	/**
	 * Asks the index; milliseconds.
	 *
	 * @param query which marks count; to compare reports of one event it names that
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	public static OutletComparison of(IndexSnapshot snapshot, Codebook codebook, Query query, Progress progress) {
		return new Maker(snapshot, codebook, query, progress).make();
	}

	private static final class Maker {

		private static final int PER = 1_000;

		private final IndexSnapshot snapshot;
		private final Codebook codebook;
		private final Query query;
		private final Progress progress;
		private final List<Indicator> indicators = new ArrayList<>();
		private List<String> outlets = List.of();

		Maker(IndexSnapshot snapshot, Codebook codebook, Query query, Progress progress) {
			this.snapshot = snapshot;
			this.codebook = codebook;
			this.query = query;
			this.progress = progress;
		}

		OutletComparison make() {
			CountTable all = count(query, Dimension.OUTLET);
			outlets = IntStream.range(0, all.keys(0).size()).boxed()
					.sorted(Comparator.comparingInt(key -> -all.count(key))).map(key -> all.keys(0).get(key)).toList();
			articles();
			Query narrator = query.and(Dimension.VOICE.is(Voice.NARRATOR.id()));
			long[] words = IntStream.range(0, outlets.size())
					.mapToLong(outlet -> count(ofOutlet(narrator, outlet)).words()).toArray();
			add(Group.NARRATOR_WORDS, Dimension.VOICE, Voice.NARRATOR.id(), narrator, outlet -> {
				return new Cell(words[outlet], words[outlet], words[outlet], Optional.empty(),
						ofOutlet(narrator, outlet));
			});
			ofRole(FamilyRole.SOURCE).ifPresent(this::sources);
			ofRole(FamilyRole.QUOTE).ifPresent(quotes -> shares(Group.QUOTE_FORMS, Dimension.LABEL, quotes));
			ofRole(FamilyRole.CUE).ifPresent(cues -> values(Group.CUE_VALUES, FamilyRole.CUE, cues));
			ofRole(FamilyRole.BIAS).ifPresent(bias -> bias(bias.and(Dimension.VOICE.is(Voice.NARRATOR.id())), words));
			return new OutletComparison(outlets, count(query, Dimension.ANNOTATOR).keys(0), indicators);
		}

		private void articles() {
			CountTable table = count(query, Dimension.OUTLET, Dimension.ARTICLE);
			int[] articles = new int[table.keys(0).size()];
			for (int i = 0; i < table.cells(); i++) {
				articles[table.cell(i)[0]]++;
			}
			add(Group.ARTICLES, Dimension.ARTICLE, "", query, outlet -> {
				int found = articles[table.keys(0).indexOf(outlets.get(outlet))];
				return new Cell(found, found, found, Optional.empty(), ofOutlet(query, outlet));
			});
		}

		private void sources(Query sources) {
			CountTable table = count(sources, Dimension.OUTLET);
			add(Group.SOURCES, Dimension.FAMILY, "", sources, outlet -> {
				int key = table.keys(0).indexOf(outlets.get(outlet));
				int found = key < 0 ? 0 : table.count(key);
				return new Cell(found, found, found, Optional.empty(), ofOutlet(sources, outlet));
			});
			values(Group.SOURCE_VALUES, FamilyRole.SOURCE, sources);
			CountTable actors = count(sources, Dimension.OUTLET, Dimension.ENTITY);
			add(Group.CONCENTRATION, Dimension.ENTITY, "", sources, outlet -> {
				int key = actors.keys(0).indexOf(outlets.get(outlet));
				List<Integer> counts = IntStream.range(0, actors.keys(1).size())
						.filter(actor -> key >= 0 && !actors.keys(1).get(actor).isEmpty())
								.mapToObj(actor -> actors.count(key, actor))
						.filter(count -> count > 0).toList();
				int known = counts.stream().mapToInt(Integer::intValue).sum();
				return new Cell(Concentration.hhi(counts), counts.size(), known, Optional.empty(),
						ofOutlet(sources, outlet));
			});
		}

		/** Attributes with values of the labels of a role, in the order of the codebook. */
		private void values(Group group, FamilyRole role, Query marks) {
			List<String> used = codebook.labels().stream().filter(label -> codebook.roleOf(label.id()) == role)
					.map(Label::attributes).flatMap(List::stream).distinct().toList();
			for (Attribute attribute : codebook.attributes()) {
				boolean counted = used.contains(attribute.id())
						&& (attribute.type() == Attribute.Type.CHOICE || attribute.type() == Attribute.Type.FLAG);
				if (counted) {
					shares(group, Dimension.attribute(attribute.id()), marks);
				}
			}
		}

		/** A row for each value that occurs, the most frequent first; marks without a value are not asked. */
		private void shares(Group group, Dimension dimension, Query marks) {
			CountTable table = count(marks, Dimension.OUTLET, dimension);
			int missing = table.keys(1).indexOf("");
			List<Integer> values = IntStream.range(0, table.keys(1).size()).filter(value -> value != missing).boxed()
					.sorted(Comparator.comparingInt(value -> -table.subtotal(1, value))).toList();
			for (int value : values) {
				String id = table.keys(1).get(value);
				add(group, dimension, id, marks.and(dimension.is(id)), outlet -> {
					int key = table.keys(0).indexOf(outlets.get(outlet));
					int part = key < 0 ? 0 : table.count(key, value);
					int whole = key < 0 ? 0 : table.subtotal(0, key) - (missing < 0 ? 0 : table.count(key, missing));
					return new Cell(whole == 0 ? Double.NaN : (double) part / whole, part, whole,
							whole == 0 ? Optional.empty() : Optional.of(Interval.ofShare(part, whole)),
							ofOutlet(marks.and(dimension.is(id)), outlet));
				});
			}
		}

		private void bias(Query narrated, long[] words) {
			CountTable all = count(narrated, Dimension.OUTLET);
			add(Group.BIAS, Dimension.LABEL, "", narrated, outlet -> {
				int key = all.keys(0).indexOf(outlets.get(outlet));
				return rate(key < 0 ? 0 : all.count(key), words[outlet], ofOutlet(narrated, outlet));
			});
			CountTable table = count(narrated, Dimension.OUTLET, Dimension.LABEL);
			List<Integer> labels = IntStream.range(0, table.keys(1).size()).boxed()
					.sorted(Comparator.comparingInt(label -> -table.subtotal(1, label))).toList();
			for (int label : labels) {
				Query ofLabel = narrated.and(Dimension.LABEL.is(table.keys(1).get(label)));
				add(Group.BIAS, Dimension.LABEL, table.keys(1).get(label), ofLabel, outlet -> {
					int key = table.keys(0).indexOf(outlets.get(outlet));
					return rate(key < 0 ? 0 : table.count(key, label), words[outlet], ofOutlet(ofLabel, outlet));
				});
			}
		}

		private static Cell rate(long part, long words, Query query) {
			return new Cell(words == 0 ? Double.NaN : (double) PER * part / words, part, words,
					words == 0 ? Optional.empty() : Optional.of(Interval.ofCount(part).times((double) PER / words)),
							query);
		}

		private void add(Group group, Dimension dimension, String value, Query marks, IntFunction<Cell> cell) {
			indicators.add(new Indicator(group, dimension, value, IntStream.range(0, outlets.size()).mapToObj(cell)
					.toList(), marks));
		}

		/** The query narrowed to families of a role; empty if the codebook has none. */
		private Optional<Query> ofRole(FamilyRole role) {
			List<Query> families = codebook.families().stream().filter(family -> family.role() == role).map(Family::id)
					.map(id -> (Query) Query.exactly(Field.FAMILY, id)).toList();
			return families.isEmpty() ? Optional.empty() : Optional.of(query.and(Query.or(families)));
		}

		private Query ofOutlet(Query marks, int outlet) {
			return marks.and(Dimension.OUTLET.is(outlets.get(outlet)));
		}

		private CountTable count(Query marks, Dimension... by) {
			return snapshot.count(Arrays.asList(by), marks, progress);
		}
	}
}
