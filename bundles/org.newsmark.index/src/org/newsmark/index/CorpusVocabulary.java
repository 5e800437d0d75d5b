// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

import org.newsmark.core.query.Dimension;
import org.newsmark.core.query.Field;
import org.newsmark.core.query.Query;
import org.newsmark.core.query.ValuePattern;
import org.newsmark.core.query.Vocabulary;
import org.newsmark.core.work.Progress;
import org.newsmark.index.internal.columns.Codes;
import org.newsmark.index.internal.columns.Dictionary;
import org.newsmark.index.internal.query.Engine;
import org.newsmark.index.internal.query.Ranks;
import org.newsmark.index.internal.query.Tally;

/** What occurs in a snapshot. */
final class CorpusVocabulary implements Vocabulary {

	private static final Query EVERYWHERE = Query.like(Field.ZONE, "*");

	private final Engine engine;

	CorpusVocabulary(Engine engine) {
		this.engine = engine;
	}

	@Override
	public List<String> values(String field, String name, String prefix, int limit) {
		Predicate<String> starts = ValuePattern.like(prefix + "*").compile();
		Predicate<String> fits = starts.or(ValuePattern.like("* " + prefix + "*").compile());
		Codes codes = engine.holdings().codes();
		return switch (field) {
			case "attribute", "meta" -> name.isEmpty()
					? (field.equals("meta") ? engine.metadata() : engine.attributes()).stream().filter(fits)
							.limit(limit).toList()
					: counted(
							new Dimension(field.equals("meta") ? Dimension.Kind.META : Dimension.Kind.ATTRIBUTE, name),
							fits, limit);
			case "link", "linked" ->
				name.isEmpty() ? texts(codes.relations, fits, limit) : counted(Dimension.ENTITY, fits, limit);
			case "origin" -> texts(codes.origins, fits, limit);
			case "author" -> counted(Dimension.meta("authors"), fits, limit);
			case "entity" -> entities(fits, limit);
			case "date" -> counted(Dimension.MONTH, fits, limit);
			case "article" -> counted(Dimension.ARTICLE, ValuePattern.like("*" + prefix + "*").compile(), limit);
			default -> Dimension.parse(field).map(dimension -> counted(dimension, fits, limit)).orElse(List.of());
		};
	}

	/** By id or name; a person is found by any of the names. */
	private List<String> entities(Predicate<String> fits, int limit) {
		return counted(Dimension.ENTITY, id -> fits.test(id) || engine.register().names(id).stream().anyMatch(fits),
				limit);
	}

	/** The most frequent first. */
	private List<String> counted(Dimension dimension, Predicate<String> fits, int limit) {
		Tally tally = dimension.isOfArticle() ? engine.countArticles(List.of(dimension), Progress.NONE)
				: engine.count(List.of(dimension), EVERYWHERE, Progress.NONE);
		List<String> keys = tally.keys().get(0);
		List<Integer> places = new ArrayList<>();
		for (int key = 0; key < keys.size(); key++) {
			if (!keys.get(key).isEmpty() && fits.test(keys.get(key))) {
				places.add(key);
			}
		}
		places.sort(Comparator.comparing(key -> -tally.margin(0, key)));
		return places.stream().limit(limit).map(keys::get).toList();
	}

	private static List<String> texts(Dictionary dictionary, Predicate<String> fits, int limit) {
		List<String> texts = new ArrayList<>();
		for (int code = 1; code < dictionary.size(); code++) {
			texts.add(dictionary.text(code));
		}
		return texts.stream().filter(fits).sorted(Ranks.ORDER).limit(limit).toList();
	}
}
