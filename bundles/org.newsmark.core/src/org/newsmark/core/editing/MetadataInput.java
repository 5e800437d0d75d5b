// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.editing;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.newsmark.core.article.ArticleMetadata;
import org.newsmark.core.article.PublicationDate;

/** What a researcher typed about an article, as it is stored, or what is wrong with it. Pure. */
public sealed interface MetadataInput {

	/** @param value plain JSON value; empty text or list takes the member away */
	record Right(Object value) implements MetadataInput {
	}

	/** Nothing is stored. */
	record Wrong(Reason reason) implements MetadataInput {
	}

	enum Reason {
		/** Neither of ISO 8601 nor day, month and year. */
		NOT_A_DATE,
		/** Later than tomorrow: what is read now cannot have come out then. */
		IN_FUTURE,
		/** No language has such a tag. */
		NOT_A_LANGUAGE,
		/** No address with http or https and a host. */
		NOT_A_LINK
	}

	/** The genres of codebook.md, section 9; others may be typed. */
	List<String> GENRES = List.of("reporting", "opinion", "satire", "analysis");

	/** {@code 3/9/2025}, {@code 03.09.2025 10:48}, {@code 3-9-2025 10h48}: day first, as where these signs are used. */
	Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})(?:[ ,T]+(?:à |at )?(\\d{1,2})[:h.](\\d{2}))?");

	/**
	 * @param member of {@link ArticleMetadata}
	 * @param typed  several authors are separated by semicolons
	 * @param today  where the researcher is
	 */
	static MetadataInput of(String member, String typed, LocalDate today) {
		String text = typed.strip().replaceAll("\\s+", " ");
		if (text.isEmpty()) {
			return new Right("");
		}
		return switch (member) {
			case ArticleMetadata.AUTHORS -> new Right(Arrays.stream(text.split(";")).map(String::strip).filter(name -> !name.isEmpty()).toList());
			case ArticleMetadata.PUBLISHED -> date(text, today);
			case ArticleMetadata.LANGUAGE -> language(text);
			case ArticleMetadata.URL -> link(text);
			default -> new Right(text);
		};
	}

	private static MetadataInput date(String text, LocalDate today) {
		Optional<String> iso = PublicationDate.parse(text.replaceFirst("^(\\d{4}-\\d{2}-\\d{2}) (?=\\d)", "$1T")).map(PublicationDate::toString)
				.or(() -> dayFirst(text));
		if (iso.isEmpty()) {
			return new Wrong(Reason.NOT_A_DATE);
		}
		return PublicationDate.parse(iso.get()).orElseThrow().day().isAfter(today.plusDays(1)) ? new Wrong(Reason.IN_FUTURE) : new Right(iso.get());
	}

	private static Optional<String> dayFirst(String text) {
		Matcher parts = DAY_FIRST.matcher(text);
		if (!parts.matches()) {
			return Optional.empty();
		}
		try {
			LocalDate day = LocalDate.of(Integer.parseInt(parts.group(3)), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(1)));
			return Optional.of(parts.group(4) == null ? day.toString()
					: day.atTime(LocalTime.of(Integer.parseInt(parts.group(4)), Integer.parseInt(parts.group(5)))).toString());
		} catch (DateTimeException noSuchDay) {
			return Optional.empty();
		}
	}

	private static MetadataInput language(String text) {
		try {
			Locale locale = new Locale.Builder().setLanguageTag(text.replace('_', '-')).build();
			Set<String> known = Set.of(Locale.getISOLanguages());
			boolean real = known.contains(locale.getLanguage()) || locale.getLanguage().length() == 3;
			return real ? new Right(locale.toLanguageTag()) : new Wrong(Reason.NOT_A_LANGUAGE);
		} catch (IllformedLocaleException notATag) {
			return new Wrong(Reason.NOT_A_LANGUAGE);
		}
	}

	private static MetadataInput link(String text) {
		try {
			URI uri = new URI(text);
			boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
			return web && uri.getHost() != null ? new Right(text) : new Wrong(Reason.NOT_A_LINK);
		} catch (URISyntaxException notAnAddress) {
			return new Wrong(Reason.NOT_A_LINK);
		}
	}
}
