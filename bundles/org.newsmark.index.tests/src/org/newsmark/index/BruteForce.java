// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationFile;
import org.newsmark.core.article.Article;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.article.ZoneKind;
import org.newsmark.core.codebook.Codebook;
import org.newsmark.core.codebook.FamilyRole;
import org.newsmark.core.corpus.Actor;
import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.corpus.CorpusFolder;
import org.newsmark.core.query.DateRange;
import org.newsmark.core.query.Dimension;
import org.newsmark.core.query.Field;
import org.newsmark.core.query.Place;
import org.newsmark.core.query.Query;
import org.newsmark.core.query.ValuePattern;
import org.newsmark.core.query.Voice;
import org.newsmark.core.text.TextSpan;
import org.newsmark.core.text.Words;

/**
 * Answers queries as the documentation says, by looking at every mark: slow, and written without anything of the index.
 */
final class BruteForce {

	/** One mark with where it stands. */
	record Mark(Article article, AnnotationFile file, Annotation annotation) {
		String key() {
			return article.path() + "/" + file.annotator() + "/" + annotation.id();
		}
	}

	/** A word of a text without case and accents, with the paragraph and zone it stands in. */
	private record Word(String folded, int start, int end, int stretch, boolean outside) {
	}

	private final List<Mark> marks = new ArrayList<>();
	private final List<Article> articles = new ArrayList<>();
	private final Map<String, List<Word>> words = new TreeMap<>();
	private final List<Actor> actors;
	private final Codebook codebook;
	private final String language;

	BruteForce(CorpusFolder folder) throws IOException, ArticleFormatException {
		actors = folder.readSources();
		codebook = folder.readCodebook().codebook();
		language = folder.settings().language();
		for (ArticlePath path : folder.articlePaths()) {
			Article article = folder.readArticle(path);
			articles.add(article);
			for (String annotator : folder.annotatorsOf(path)) {
				AnnotationFile file = folder.readAnnotations(path, annotator);
				file.annotations().all().forEach(annotation -> marks.add(new Mark(article, file, annotation)));
			}
		}
	}

	/** By article, annotator and position. */
	List<Mark> marks(Query query) {
		Query scoped = query.scoped();
		return marks.stream().filter(mark -> holds(scoped, mark.article(), Optional.of(mark), scoped.searchesOutside()))
				.toList();
	}

	List<String> articles(Query query) {
		return articles.stream().filter(article -> isFound(query, article)).map(article -> article.path().value())
				.toList();
	}

	/** Marks by their values of the dimensions; one that has several values stands under each. */
	Map<List<String>, Integer> count(List<Dimension> dimensions, Query query) {
		Map<List<String>, Integer> counts = new java.util.HashMap<>();
		for (Mark mark : marks(query)) {
			List<List<String>> keys = List.of(List.of());
			for (Dimension dimension : dimensions) {
				List<List<String>> next = new ArrayList<>();
				for (List<String> key : keys) {
					for (String value : values(dimension, mark)) {
						List<String> longer = new ArrayList<>(key);
						longer.add(value);
						next.add(longer);
					}
				}
				keys = next;
			}
			keys.forEach(key -> counts.merge(key, 1, Integer::sum));
		}
		return counts;
	}

	/** Number of places of a phrase that a concordance has to show, as article:start-end. */
	List<String> places(String phrase) {
		List<String> places = new ArrayList<>();
		for (Article article : articles) {
			for (int[] place : places(article, ValuePattern.like(phrase), false)) {
				places.add(article.path() + ":" + place[0] + "-" + place[1]);
			}
		}
		return places;
	}

	Set<String> values(Dimension dimension, Mark mark) {
		Article article = mark.article();
		Set<String> values = switch (dimension.kind()) {
			case LABEL -> Set.of(mark.annotation().label());
			case FAMILY -> Set.of(mark.annotation().label().replaceAll("\\..*", ""));
			case ARTICLE -> Set.of(article.path().value());
			case OUTLET -> Set.of(article.metadata().outlet());
			case ANNOTATOR -> Set.of(mark.file().annotator());
			case ENTITY -> entities(mark);
			case DATE -> Set.of(article.metadata().published().map(date -> date.day().toString()).orElse(""));
			case MONTH -> Set.of(article.metadata().published().map(date -> date.month().toString()).orElse(""));
			case ZONE -> Set.of(zone(mark).map(ZoneKind::id).orElse(""));
			case VOICE -> Set.of(voice(mark).id());
			case LANGUAGE -> Set.of(article.metadata().language().isEmpty() ? language : article.metadata().language());
			case EVENT -> Set.of(article.metadata().text("event"));
			case GENRE -> Set.of(article.metadata().text("genre"));
			case STATUS -> Set.of(mark.file().status().id());
			case ATTRIBUTE -> attribute(mark.annotation(), dimension.name());
			case META -> new HashSet<>(article.metadata().texts(dimension.name()));
		};
		return values.isEmpty() ? Set.of("") : values;
	}

	private boolean isFound(Query query, Article article) {
		List<Query> parts = query instanceof Query.And(List<Query> several) ? several : List.of(query);
		List<Query> ofMarks = parts.stream().filter(part -> part.level() != Field.Level.ARTICLE).toList();
		boolean outside = query.scoped().searchesOutside();
		if (!parts.stream().filter(part -> !ofMarks.contains(part))
				.allMatch(part -> holds(part, article, Optional.empty(), outside))) {
			return false;
		}
		List<Mark> own = marks.stream().filter(mark -> mark.article() == article).toList();
		if (ofMarks.stream().allMatch(Query.Not.class::isInstance)) {
			return ofMarks.stream().map(part -> ((Query.Not) part).part()).noneMatch(barred -> own.stream()
					.anyMatch(mark -> holds(
							Query.or(ofMarks.stream().map(part -> ((Query.Not) part).part()).toList()).namesZone()
									? barred
							: barred.scoped(), article, Optional.of(mark), false)));
		}
		return own.stream().anyMatch(mark -> holds(query.scoped(), article, Optional.of(mark), outside));
	}

	private boolean holds(Query query, Article article, Optional<Mark> mark, boolean outside) {
		return switch (query) {
			case Query.All all -> true;
			case Query.And(List<Query> parts) -> parts.stream().allMatch(part -> holds(part, article, mark, outside));
			case Query.Or(List<Query> parts) -> parts.stream().anyMatch(part -> holds(part, article, mark, outside));
			case Query.Not(Query part) -> !holds(part, article, mark, outside);
			case Query.DateTerm(List<DateRange> anyOf) -> article.metadata().published().map(date -> anyOf.stream()
					.anyMatch(range -> range.contains(date.day()))).orElse(anyOf.contains(DateRange.UNKNOWN));
			case Query.FieldTerm(Field field, List<ValuePattern> anyOf) -> anyOf.stream()
					.anyMatch(pattern -> field(field, pattern, article, mark, outside));
			case Query.MetaTerm(String name, List<ValuePattern> anyOf) ->
				named(name, anyOf, article.metadata().members().keySet(),
					article.metadata()::texts);
			case Query.AttributeTerm(String name, List<ValuePattern> anyOf) -> named(name, anyOf,
					mark.orElseThrow().annotation().attributes().keySet(),
					attribute -> List.copyOf(attribute(mark.orElseThrow().annotation(), attribute)));
			case Query.LinkTerm(boolean incoming, String relation, List<ValuePattern> anyOf) ->
				link(incoming, relation, anyOf,
					mark.orElseThrow());
			case Query.PlaceTerm(Place place, int distance, Query other) -> marks.stream()
					.filter(each -> each.file() == mark.orElseThrow().file() && each != mark.orElseThrow())
					.filter(each -> stands(mark.orElseThrow(), place, distance, each))
					.anyMatch(each -> holds(other, article, Optional.of(each), outside));
		};
	}

	private boolean field(Field field, ValuePattern pattern, Article article, Optional<Mark> mark, boolean outside) {
		return switch (field) {
			case TEXT -> pattern.text().isEmpty() ? Words.count(article.text(), 0, article.text().length()) == 0
					: !places(article, pattern, outside).isEmpty();
			case TITLE -> contains(pattern, article.headline());
			case AUTHOR -> fits(pattern, article.metadata().authors());
			case ARTICLE -> pattern.matches(article.path().value());
			case OUTLET -> pattern.matches(article.metadata().outlet());
			case LANGUAGE ->
				pattern.matches(article.metadata().language().isEmpty() ? language : article.metadata().language());
			case EVENT -> pattern.matches(article.metadata().text("event"));
			case GENRE -> pattern.matches(article.metadata().text("genre"));
			default -> field(field, pattern, mark.orElseThrow(), outside);
		};
	}

	private boolean field(Field field, ValuePattern pattern, Mark mark, boolean outside) {
		Annotation annotation = mark.annotation();
		return switch (field) {
			case LABEL -> pattern.matches(annotation.label());
			case FAMILY -> pattern.matches(Codebook.familyOf(annotation.label()));
			case ENTITY -> isEntity(pattern, entities(mark));
			case ZONE -> pattern.isAny() || zone(mark).map(kind -> pattern.matches(kind.id())
					|| pattern.matches(kind.isOutside() ? "outside" : "inside")).orElse(pattern.text().isEmpty());
			case VOICE -> pattern.matches(voice(mark).id());
			case ID -> pattern.matches(annotation.id());
			case NOTE -> contains(pattern, annotation.note());
			case ORPHAN -> pattern.matches(annotation.orphan() ? "yes" : "no");
			case ORIGIN -> pattern.matches(annotation.provenance().origin());
			case WORDS -> !annotation.orphan()
					&& places(mark.article(), pattern, outside).stream().anyMatch(place -> annotation.spans().stream()
					.anyMatch(span -> span.start() <= place[0] && place[1] <= span.end()));
			case ANNOTATOR -> pattern.matches(mark.file().annotator());
			case STATUS -> pattern.matches(mark.file().status().id());
			default -> throw new IllegalArgumentException(field.id());
		};
	}

	private interface Values {
		List<String> of(String name);
	}

	private static boolean named(String name, List<ValuePattern> anyOf, Set<String> names, Values values) {
		List<String> found = names.stream().filter(ValuePattern.like(name)::matches)
				.flatMap(each -> values.of(each).stream()).toList();
		boolean missing = anyOf.stream().anyMatch(pattern -> pattern.text().isEmpty());
		return found.isEmpty() ? missing
				: anyOf.isEmpty()
						|| found.stream().anyMatch(value -> anyOf.stream().anyMatch(each -> each.matches(value)));
	}

	private boolean link(boolean incoming, String relation, List<ValuePattern> anyOf, Mark mark) {
		List<Annotation> all = mark.file().annotations().all();
		for (Annotation from : incoming ? all : List.of(mark.annotation())) {
			for (Map.Entry<String, List<String>> link : from.links().entrySet()) {
				for (String target : link.getValue()) {
					boolean here = ValuePattern.like(relation).matches(link.getKey())
							&& (!incoming || target.equals(mark.annotation().id()));
					Optional<Annotation> end = incoming ? Optional.of(from) : mark.file().annotations().get(target);
					boolean any = anyOf.isEmpty() || anyOf.stream().anyMatch(ValuePattern::isAny);
					if (here && (any
							|| end.isPresent() && anyOf.stream().anyMatch(pattern -> pattern.matches(end.get().id())
							|| pattern.matches(end.get().label())
							|| isEntity(pattern, entities(new Mark(mark.article(), mark.file(), end.get())))))) {
						return true;
					}
				}
			}
		}
		return false;
	}

	/** Counts characters and words between each two pieces. */
	private static boolean stands(Mark mark, Place place, int distance, Mark other) {
		if (mark.annotation().orphan() || other.annotation().orphan()) {
			return false;
		}
		List<TextSpan> own = mark.annotation().spans();
		List<TextSpan> others = other.annotation().spans();
		String text = mark.article().text();
		return switch (place) {
			case OVERLAPS -> own.stream().anyMatch(a -> others.stream().anyMatch(a::overlaps));
			case INSIDE -> Place.isWithin(own, others);
			case AROUND -> Place.isWithin(others, own);
			case NEAR -> own.stream().anyMatch(a -> others.stream().anyMatch(b -> a.overlaps(b)
					|| Words.count(text, Math.min(a.end(), b.end()), Math.max(a.start(), b.start())) < distance));
		};
	}

	private boolean isEntity(ValuePattern pattern, Set<String> entities) {
		if (entities.isEmpty()) {
			return pattern.text().isEmpty();
		}
		return entities.stream()
				.anyMatch(id -> pattern.matches(id) || !pattern.exact() && !pattern.text().isEmpty() && actors.stream()
						.filter(actor -> actor.id().equals(id))
						.anyMatch(actor -> pattern.matches(actor.name()) || fits(pattern, actor.aliases())));
	}

	private static boolean fits(ValuePattern pattern, List<String> values) {
		return values.isEmpty() ? pattern.text().isEmpty() : values.stream().anyMatch(pattern::matches);
	}

	private static boolean contains(ValuePattern pattern, String value) {
		return pattern.compileContains().test(value);
	}

	private static Optional<ZoneKind> zone(Mark mark) {
		return mark.annotation().orphan() ? Optional.empty()
				: Optional.of(mark.article().zones().kindAt(mark.annotation().start()));
	}

	private Voice voice(Mark mark) {
		Optional<Voice> given = Voice.of(mark.annotation().attribute("voice"));
		if (given.isPresent()) {
			return given.get();
		}
		if (mark.annotation().orphan()) {
			return Voice.NARRATOR;
		}
		boolean[] quoted = new boolean[mark.article().text().length()];
		for (Annotation quote : mark.file().annotations().all()) {
			if (!quote.orphan() && codebook.roleOf(quote.label()) == FamilyRole.QUOTE) {
				quote.spans().forEach(span -> Arrays.fill(quoted, span.start(), span.end(), true));
			}
		}
		TextSpan first = mark.annotation().spans().get(0);
		boolean within = true;
		for (int i = first.start(); i < first.end(); i++) {
			within &= quoted[i];
		}
		if (within) {
			return Voice.SOURCE;
		}
		return switch (mark.article().zones().kindAt(first.start())) {
			case HEADLINE -> Voice.HEADLINE;
			case COMMENT -> Voice.COMMENT;
			default -> Voice.NARRATOR;
		};
	}

	private static Set<String> attribute(Annotation annotation, String name) {
		Object value = annotation.attributes().get(name);
		if (value == null) {
			return Set.of();
		}
		Set<String> values = new LinkedHashSet<>();
		if (value instanceof List<?> list) {
			list.forEach(each -> values.add(each.toString()));
		} else {
			values.addAll(Set.of("against", "country").contains(name) ? List.of(value.toString().split("\\+"))
					: List.of(value.toString()));
		}
		return values;
	}

	private static Set<String> entities(Mark mark) {
		Set<String> entities = new LinkedHashSet<>(own(mark.annotation()));
		if (mark.annotation().label().startsWith("said")) {
			mark.annotation().linked("by").forEach(id -> entities.addAll(named(mark.file(), id, 8)));
		} else if (mark.annotation().label().equals("speaker") && entities.isEmpty()) {
			entities.addAll(named(mark.file(), mark.annotation().id(), 8));
		}
		return entities;
	}

	private static Set<String> named(AnnotationFile file, String id, int hops) {
		Optional<Annotation> source = file.annotations().get(id);
		if (source.isEmpty() || hops == 0) {
			return Set.of();
		}
		Set<String> own = own(source.get());
		List<String> same = source.get().linked("same");
		return !own.isEmpty() || same.isEmpty() ? own : named(file, same.get(0), hops - 1);
	}

	private static Set<String> own(Annotation annotation) {
		Set<String> own = new LinkedHashSet<>();
		annotation.attributes().keySet().stream().filter(Set.of("who", "against")::contains)
				.forEach(name -> own.addAll(attribute(annotation, name)));
		return own;
	}

	/** Start and end of each place where the words of a phrase follow each other in one paragraph of one zone. */
	private List<int[]> places(Article article, ValuePattern phrase, boolean outside) {
		List<Word> text = words.computeIfAbsent(article.path().value(), any -> words(article));
		List<String> wanted = new ArrayList<>();
		String pattern = phrase.text().replace('*', 'ʘ');
		Words.forEach(pattern, 0, pattern.length(),
				(start, end, counted) -> wanted.add(pattern.substring(start, end).replace('ʘ', '*')));
		List<int[]> places = new ArrayList<>();
		for (int i = 0; i + wanted.size() <= text.size() && !wanted.isEmpty(); i++) {
			boolean fits = outside || !text.get(i).outside();
			for (int k = 0; k < wanted.size() && fits; k++) {
				fits = text.get(i + k).stretch() == text.get(i).stretch()
						&& ValuePattern.like(wanted.get(k)).matches(text.get(i + k).folded());
			}
			int end = text.get(i + wanted.size() - 1).end();
			if (fits && (!phrase.exact() || article.text().substring(text.get(i).start(), end).replace('’', '\'')
					.replaceAll("[\\s\\p{Zs}]+", " ")
					.equals(phrase.text().replace('’', '\'')))) {
				places.add(new int[] { text.get(i).start(), end });
			}
		}
		return places;
	}

	private static List<Word> words(Article article) {
		List<Word> words = new ArrayList<>();
		Words.forEach(article.text(), 0, article.text().length(), (start, end, counted) -> {
			ZoneKind kind = article.zones().kindAt(start);
			Word last = words.isEmpty() ? null : words.get(words.size() - 1);
			boolean same = last != null && article.zones().kindAt(last.start()) == kind
					&& article.text().substring(last.end(), start).chars().filter(c -> c == '\n').count() < 2;
			int stretch = last == null ? 0 : last.stretch() + (same ? 0 : 1);
			words.add(new Word(ValuePattern.fold(article.text().substring(start, end)), start, end, stretch,
					kind.isOutside()));
		});
		return words;
	}
}
