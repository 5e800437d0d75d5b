// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.annotations.rows;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.newsmark.core.annotation.AnnotationStatus;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.article.ZoneKind;
import org.newsmark.core.codebook.Attribute;
import org.newsmark.core.codebook.Codebook;
import org.newsmark.core.codebook.Family;
import org.newsmark.core.codebook.LocalText;
import org.newsmark.core.corpus.Actor;
import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.corpus.CorpusFolder;
import org.newsmark.core.query.Dimension;
import org.newsmark.core.query.Voice;
import org.newsmark.index.IndexSnapshot;
import org.newsmark.index.MarkRow;
import org.newsmark.ui.Messages;
import org.newsmark.ui.article.EditWords;
import org.newsmark.ui.article.StatusWords;
import org.newsmark.ui.article.ZoneWords;
import org.newsmark.ui.corpus.CorpusState;
import org.newsmark.ui.signs.MarkSign;

/**
 * Says ids and values of a corpus in the language of the workbench. Pure; UI thread or any other.
 *
 * @param actors    names by id
 * @param headlines by the path of the article
 */
public record CorpusWords(Codebook codebook, Map<String, String> actors, Function<ArticlePath, String> headlines, Locale locale) {

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("LLLL yyyy");

	public static final CorpusWords NONE = new CorpusWords(Codebook.EMPTY, Map.of(), path -> "", Locale.ROOT);

	/** In the language of the workbench. @param actors as {@link #readActors} gives them */
	public static CorpusWords of(Codebook codebook, Map<String, String> actors, IndexSnapshot snapshot) {
		Map<ArticlePath, String> known = new ConcurrentHashMap<>();
		return new CorpusWords(codebook, actors,
				path -> known.computeIfAbsent(path, each -> snapshot.article(each).map(row -> row.article().headline()).orElse("")),
				Locale.getDefault());
	}

	/** Blocks. */
	public static CorpusWords read(CorpusState.Open corpus, IndexSnapshot snapshot) {
		return of(corpus.codebook(), readActors(corpus.folder()), snapshot);
	}

	/** Names by id. Blocks. A register that cannot be read is a problem of its own, told elsewhere; ids stand in for names. */
	public static Map<String, String> readActors(CorpusFolder folder) {
		Map<String, String> names = new HashMap<>();
		try {
			for (Actor actor : folder.readSources()) {
				names.put(actor.id(), actor.name());
			}
		} catch (IOException | ArticleFormatException idsStandIn) {
			names.clear();
		}
		return names;
	}

	/** What marks are grouped by. */
	public String name(Dimension dimension) {
		return switch (dimension.kind()) {
			case LABEL -> Messages.Annotations_columnLabel;
			case FAMILY -> Messages.Dimension_family;
			case ARTICLE -> Messages.Annotations_columnArticle;
			case OUTLET -> Messages.Annotations_columnOutlet;
			case ANNOTATOR -> Messages.Annotations_columnAnnotator;
			case ENTITY -> Messages.Annotations_columnEntity;
			case DATE -> Messages.Dimension_date;
			case MONTH -> Messages.Dimension_month;
			case ZONE -> Messages.Annotations_columnZone;
			case VOICE -> Messages.Annotations_columnVoice;
			case LANGUAGE -> Messages.Dimension_language;
			case EVENT -> Messages.Dimension_event;
			case GENRE -> Messages.Dimension_genre;
			case STATUS -> Messages.Annotations_columnStatus;
			case ATTRIBUTE -> codebook.attribute(dimension.name()).map(each -> shown(each.name(), each.id())).orElse(dimension.name());
			case META -> dimension.name();
		};
	}

	/** @param value of the dimension; empty if it is missing */
	public String value(Dimension dimension, String value) {
		if (value.isEmpty()) {
			return Messages.Dimension_missing;
		}
		return switch (dimension.kind()) {
			case LABEL -> EditWords.labelName(value, codebook);
			case FAMILY -> codebook.family(value).map(Family::name).map(name -> shown(name, value)).orElse(value);
			case ARTICLE -> headline(value);
			case ENTITY -> actors.getOrDefault(value, value);
			case MONTH -> month(value);
			case ZONE -> zone(value);
			case VOICE -> Voice.of(value).map(CorpusWords::voice).orElse(value);
			case LANGUAGE -> Locale.forLanguageTag(value).getDisplayLanguage(locale);
			case STATUS -> AnnotationStatus.of(value).map(StatusWords::nameOf).orElse(value);
			case ATTRIBUTE -> attributeValue(dimension.name(), value);
			case OUTLET, ANNOTATOR, DATE, EVENT, GENRE, META -> value;
		};
	}

	/** What a cell says. */
	public String text(MarkRow row, MarkColumn column) {
		return switch (column) {
			case LEFT -> row.left();
			case WORDS -> row.words();
			case RIGHT -> row.right();
			case LABEL -> EditWords.labelName(row.label(), codebook);
			case ATTRIBUTES -> attributes(row);
			case ARTICLE -> row.article().headline();
			case OUTLET -> row.article().outlet();
			case DATE -> row.article().published().replace('T', ' ');
			case ANNOTATOR -> row.annotator();
			case ZONE -> zone(row.zone());
			case VOICE -> voice(row.voice());
			case ENTITY -> row.entities().stream().map(id -> actors.getOrDefault(id, id)).collect(Collectors.joining(", "));
			case NOTE -> row.note();
			case STATUS -> StatusWords.nameOf(row.status());
			case PATH -> row.article().path().value();
		};
	}

	public MarkSign sign(String label) {
		return codebook.label(label).map(MarkSign::of).orElse(MarkSign.UNKNOWN);
	}

	private String attributes(MarkRow row) {
		return row.attributes().entrySet().stream().map(each -> {
			Optional<Attribute> attribute = codebook.attribute(each.getKey());
			String name = attribute.map(known -> shown(known.name(), known.id())).orElse(each.getKey());
			return name + ": " + values(each.getKey(), each.getValue());
		}).collect(Collectors.joining(" · "));
	}

	private String values(String attribute, List<String> values) {
		return values.stream().map(value -> attributeValue(attribute, value)).collect(Collectors.joining(", "));
	}

	private String attributeValue(String attribute, String value) {
		Optional<Attribute> known = codebook.attribute(attribute);
		if (known.isPresent() && known.get().type() == Attribute.Type.ACTOR) {
			return actors.getOrDefault(value, value);
		}
		if (known.isPresent() && known.get().type() == Attribute.Type.FLAG) {
			return Boolean.parseBoolean(value) ? Messages.Inspector_yes : Messages.Inspector_no;
		}
		return known.flatMap(each -> each.value(value)).map(each -> shown(each.name(), value)).orElse(value);
	}

	private String headline(String path) {
		String headline = headlines.apply(new ArticlePath(path));
		return headline.isEmpty() ? path : headline;
	}

	private String month(String value) {
		try {
			return YearMonth.parse(value).format(MONTH.withLocale(locale));
		} catch (DateTimeException notAMonth) {
			return value;
		}
	}

	private String shown(LocalText name, String id) {
		String words = name.in(locale);
		return words.isEmpty() ? id : words;
	}

	private static String zone(String id) {
		return ZoneKind.of(id).map(ZoneWords::nameOf).orElse(id);
	}

	private static String voice(Voice voice) {
		return switch (voice) {
			case NARRATOR -> Messages.Voice_narrator;
			case SOURCE -> Messages.Voice_source;
			case HEADLINE -> Messages.Voice_headline;
			case COMMENT -> Messages.Voice_comment;
		};
	}
}
