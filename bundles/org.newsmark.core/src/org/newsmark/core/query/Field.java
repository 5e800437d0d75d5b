// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.newsmark.core.annotation.AnnotationStatus;
import org.newsmark.core.article.ZoneKind;

/** What stands before the colon of a query's term: {@code label:quote.*}. */
public enum Field {

	/** The label of the mark. */
	LABEL(Level.MARK),
	/** The label's family: what stands before its first dot. */
	FAMILY(Level.MARK),
	/** Whom the mark speaks of or whose words it holds; by id, name or alias of the register. */
	ENTITY(Level.MARK),
	/** The zone in which the mark starts; also {@code inside} and {@code outside}. */
	ZONE(Level.MARK),
	/** Whose words the marked words are, see {@link Voice}. */
	VOICE(Level.MARK),
	/** The id of the mark. */
	ID(Level.MARK),
	/** Marks whose note holds these characters. */
	NOTE(Level.MARK),
	/** {@code yes} for marks whose words were not found in the text again. */
	ORPHAN(Level.MARK),
	/** {@code rule:NAME} or {@code model:NAME}; empty for marks made by hand. */
	ORIGIN(Level.MARK),
	/** Marks that hold these words. */
	WORDS(Level.MARK),
	/** Who marked. */
	ANNOTATOR(Level.FILE),
	/** How far the annotator is with the article. */
	STATUS(Level.FILE),
	/** The article's path. */
	ARTICLE(Level.ARTICLE),
	/** The article's outlet. */
	OUTLET(Level.ARTICLE),
	/** The article's language. */
	LANGUAGE(Level.ARTICLE),
	/** What the article is about: a document variable. */
	EVENT(Level.ARTICLE),
	/** Reporting, opinion, …: a document variable. */
	GENRE(Level.ARTICLE),
	/** One of the article's authors. */
	AUTHOR(Level.ARTICLE),
	/** Articles whose headline holds these characters. */
	TITLE(Level.ARTICLE),
	/** Articles whose text holds these words. */
	TEXT(Level.ARTICLE);

	/** What a term is about, from the widest to the narrowest. */
	public enum Level {
		/** True or not for an article and all its marks. */
		ARTICLE,
		/** True or not for what one annotator marked in one article. */
		FILE,
		/** Decided mark by mark. */
		MARK
	}

	private final Level level;

	Field(Level level) {
		this.level = level;
	}

	/** As typed: {@code label}. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	public Level level() {
		return level;
	}

	/** Whether the term's values are words of a text, so that they are matched word by word and not as one name. */
	public boolean isText() {
		return this == TEXT || this == WORDS;
	}

	/** The only values there are; empty if any value may be. */
	public List<String> fixedValues() {
		return switch (this) {
			case ZONE -> ZONES;
			case VOICE -> Arrays.stream(Voice.values()).map(Voice::id).toList();
			case STATUS -> Arrays.stream(AnnotationStatus.values()).map(AnnotationStatus::id).toList();
			case ORPHAN -> List.of("yes", "no");
			default -> List.of();
		};
	}

	/** By id or alias ({@code actor} for entity), whatever its case; empty if there is no such field. */
	public static Optional<Field> of(String id) {
		String wanted = id.toLowerCase(Locale.ROOT);
		if (wanted.equals("actor")) {
			return Optional.of(ENTITY);
		}
		return Arrays.stream(values()).filter(field -> field.id().equals(wanted)).findFirst();
	}

	/** Whether a value of {@link #ZONE} stands for this kind: its id, {@code inside}, {@code outside} or a star. */
	public static boolean isZone(ValuePattern pattern, ZoneKind kind) {
		return pattern.matches(kind.id()) || pattern.matches(kind.isOutside() ? OUTSIDE : INSIDE);
	}

	/** Stands for all zones that are part of the article. */
	public static final String INSIDE = "inside";
	/** Stands for all zones that are not part of the article, see {@link ZoneKind#isOutside()}. */
	public static final String OUTSIDE = "outside";

	private static final List<String> ZONES = Stream
			.concat(Arrays.stream(ZoneKind.values()).map(ZoneKind::id), Stream.of(INSIDE, OUTSIDE)).toList();
}
