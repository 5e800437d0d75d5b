// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.text;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates that a page says from the day on which it was read: {@code il y a 3 heures}, {@code 2 days ago},
 * {@code gestern, 10:48 Uhr}. French, English, German, Spanish, Italian and Ukrainian.
 */
public final class RelativeDate {

	private static final Map<ChronoUnit, String> UNITS = Map.of(ChronoUnit.MINUTES,
			"min(?:ute|uten|utes|uto|utos|uti|s)?|хв(?:илин[иу]?)?", ChronoUnit.HOURS,
			"h|heures?|hours?|hrs?|stunden?|std|horas?|or[ae]|годин[иу]?|год", ChronoUnit.DAYS,
			"j|jours?|d|days?|tag(?:en|e)?|d[ií]as?|giorn[oi]|д(?:ень|ні|нів)", ChronoUnit.WEEKS,
			"semaines?|weeks?|wochen?|semanas?|settiman[ae]|тиж(?:день|ні|нів)");
	private static final String NUMBER = "(\\d{1,3}|une?|an?|one|eine[rmn]?|un[ao]?|один|одну)";
	/** A number in digits may stand close to its unit. */
	private static final String BLANK = "(?:(?<=\\d)[\\s\\u00a0]?|[\\s\\u00a0])";
	/** With the number as group 1 and the unit as group 2. */
	private static final List<Pattern> AGO = List.of(pattern("\\bil y a (?:environ )?" + NUMBER + BLANK + "(\\p{L}+)"),
			pattern("\\b" + NUMBER + BLANK + "(\\p{L}+) ago\\b"), pattern("\\bvor (?:etwa )?" + NUMBER + BLANK + "(\\p{L}+)"),
			pattern("\\bhace " + NUMBER + BLANK + "(\\p{L}+)"), pattern("\\b" + NUMBER + BLANK + "(\\p{L}+) (?:fa|тому)(?!\\p{L})"));
	private static final Pattern YESTERDAY = pattern("(?<!\\p{L})(?:hier|yesterday|gestern|ayer|ieri|вчора)(?!\\p{L})");
	private static final Pattern TODAY = pattern("(?<!\\p{L})(?:aujourd['’]hui|today|heute|hoy|oggi|сьогодні)(?!\\p{L})");
	private static final Pattern CLOCK = pattern(
			"^[\\s,]*(?:(?:à|at|um|a las|alle|о|об)[\\s\\u00a0])?(\\d{1,2})(?:[\\s\\u00a0]?h[\\s\\u00a0]?|[:.])(\\d{2})(?!\\d)");
	/** A longer line is a sentence, which may say so of anything. */
	private static final int LONGEST = 120;

	private RelativeDate() {
	}

	/**
	 * The first such date in a line, with its time if the line is that exact.
	 *
	 * @param read when the page was taken from the web
	 */
	public static Optional<VisibleDate> find(String line, LocalDateTime read) {
		if (line.length() > LONGEST) {
			return Optional.empty();
		}
		for (Pattern pattern : AGO) {
			Matcher matcher = pattern.matcher(line);
			if (matcher.find()) {
				Optional<String> iso = ago(matcher.group(1), matcher.group(2), read);
				if (iso.isPresent()) {
					return Optional.of(new VisibleDate(matcher.start(), matcher.end(), iso.get()));
				}
			}
		}
		return day(YESTERDAY, line, read.minusDays(1)).or(() -> day(TODAY, line, read));
	}

	private static Optional<String> ago(String number, String word, LocalDateTime read) {
		int count = Character.isDigit(number.charAt(0)) ? Integer.parseInt(number) : 1;
		for (Map.Entry<ChronoUnit, String> unit : UNITS.entrySet()) {
			if (word.toLowerCase(Locale.ROOT).matches(unit.getValue())) {
				LocalDateTime then = read.minus(count, unit.getKey());
				boolean exact = unit.getKey() == ChronoUnit.MINUTES;
				return Optional.of(exact ? then.truncatedTo(ChronoUnit.MINUTES).toString() : then.toLocalDate().toString());
			}
		}
		return Optional.empty();
	}

	private static Optional<VisibleDate> day(Pattern word, String line, LocalDateTime day) {
		Matcher matcher = word.matcher(line);
		if (!matcher.find()) {
			return Optional.empty();
		}
		Matcher clock = CLOCK.matcher(line.substring(matcher.end()));
		String date = day.toLocalDate().toString();
		if (clock.find() && Integer.parseInt(clock.group(1)) < 24 && Integer.parseInt(clock.group(2)) < 60) {
			String iso = String.format(Locale.ROOT, "%sT%02d:%s", date, Integer.parseInt(clock.group(1)), clock.group(2));
			return Optional.of(new VisibleDate(matcher.start(), matcher.end() + clock.end(), iso));
		}
		return Optional.of(new VisibleDate(matcher.start(), matcher.end(), date));
	}

	private static Pattern pattern(String regex) {
		return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}
}
