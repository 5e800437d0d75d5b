// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Finds dates as people write them in French, English, German, Spanish, Italian and Ukrainian:
 * {@code 02 septembre 2025 10:48}, {@code Sept. 2, 2025 at 5:30 pm}, {@code 2. September 2025, 10.48 Uhr},
 * {@code 02/09/2025 à 10h48}, {@code 2025-09-02T10:48}. Does not ask the locale of the machine.
 */
public final class DateFinder {

	private static final Map<String, Integer> MONTHS = months(
			"janvier janv jan january januar jänner jän enero ene gennaio gen січня січень",
			"février fevrier févr fevr fév fev feb february februar febrero febbraio лютого лютий",
			"mars mar march märz mrz marzo березня березень", "avril avr apr april abril abr aprile квітня квітень",
			"mai may mayo maggio mag травня травень", "juin jun june juni junio giugno giu червня червень",
			"juillet juil jul july juli julio luglio lug липня липень",
			"août aout aug august agosto ago серпня серпень",
			"septembre sept sep september septiembre settembre set вересня вересень",
			"octobre oct october oktober okt octubre ottobre ott жовтня жовтень",
			"novembre nov november noviembre novembre листопада листопад",
			"décembre decembre déc dec december dezember dez diciembre dic dicembre грудня грудень");

	private static final String MONTH = "(\\p{L}{3,10})\\.?";
	private static final Pattern DAY_MONTH_YEAR = pattern(
			"(?<!\\d)(\\d{1,2})(?:er|st|nd|rd|th|º|\\.)?[\\s\\u00a0\\u202f-]+(?:de |of )?" + MONTH
					+ ",?[\\s\\u00a0\\u202f-]+(?:de |del )?(\\d{4})(?!\\d)");
	private static final Pattern MONTH_DAY_YEAR = pattern(
			"(?<!\\p{L})" + MONTH + "[\\s\\u00a0]+(\\d{1,2})(?:st|nd|rd|th)?,?[\\s\\u00a0]+(\\d{4})(?!\\d)");
	private static final Pattern YEAR_MONTH_DAY = pattern("(?<!\\d)(\\d{4})[-/.](\\d{2})[-/.](\\d{2})(?!\\d)");
	private static final Pattern NUMBERS = pattern(
			"(?<![\\d/.-])(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4}|\\d{2})(?![\\d/]|[.-]\\d)");
	private static final String WEEKDAY = "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|"
			+ "(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|lunes|martes|miércoles|jueves|viernes|sábado|domingo|"
			+ "понеділок|вівторок|середа|четвер|п['’]ятниця|субота|неділя)";
	private static final Pattern TIME_BEHIND = pattern(
			"^[\\s\\u00a0,;|•·–—-]*(?:" + WEEKDAY + "[\\s\\u00a0,]+)?(?:(?:à|at|um|a las|alle|alle ore|ore|о|об|@|t)[\\s\\u00a0]*)?"
					+ "(\\d{1,2})(?:[\\s\\u00a0]?h[\\s\\u00a0]?(\\d{2})?|[:.](\\d{2}))(?:[:.]\\d{2})?(?![\\d/])"
					+ "(?:[\\s\\u00a0]?([ap])\\.?m\\b\\.?|[\\s\\u00a0]uhr)?");
	private static final Pattern HOUR_BEHIND = pattern("^[\\s,]*(?:at[\\s])?(\\d{1,2})[\\s]?([ap])\\.?m\\b\\.?");
	private static final Pattern TIME_BEFORE = pattern(
			"(?<![\\d:])(\\d{1,2})(?:h|:)(\\d{2})[\\s\\u00a0]?(?:([ap])\\.?m\\.?)?"
					+ "(?:[\\s\\u00a0]?(?:gmt|utc|cet|cest|est|edt|bst))?[\\s\\u00a0,|•·–—-]*(?:\\p{L}+\\.?,?[\\s])?$");

	private DateFinder() {
	}

	/**
	 * The first date in a line.
	 *
	 * @param language of the page, as a language tag, or empty: decides whether {@code 03/04/2025} has the day first
	 */
	public static Optional<VisibleDate> find(String line, String language) {
		Optional<VisibleDate> first = Optional.empty();
		for (Pattern shape : new Pattern[] { DAY_MONTH_YEAR, MONTH_DAY_YEAR, YEAR_MONTH_DAY, NUMBERS }) {
			Matcher matcher = shape.matcher(line);
			while (matcher.find()) {
				Optional<VisibleDate> date = date(shape, matcher, language);
				if (date.isPresent() && (first.isEmpty() || date.get().start() < first.get().start())) {
					first = date;
				}
				if (date.isPresent()) {
					break;
				}
			}
		}
		return first.map(date -> withTime(date, line));
	}

	private static Optional<VisibleDate> date(Pattern shape, Matcher matcher, String language) {
		if (shape == DAY_MONTH_YEAR) {
			return iso(matcher, number(matcher, 3), month(matcher.group(2)), number(matcher, 1));
		}
		if (shape == MONTH_DAY_YEAR) {
			return iso(matcher, number(matcher, 3), month(matcher.group(1)), number(matcher, 2));
		}
		if (shape == YEAR_MONTH_DAY) {
			return iso(matcher, number(matcher, 1), number(matcher, 2), number(matcher, 3));
		}
		int first = number(matcher, 1);
		int second = number(matcher, 3);
		int year = matcher.group(4).length() == 2 ? 2000 + number(matcher, 4) : number(matcher, 4);
		boolean slashes = matcher.group(2).equals("/");
		if (second > 12 && first <= 12) {
			return iso(matcher, year, first, second);
		}
		if (slashes && first != second && first <= 12 && language.startsWith("en")) {
			return iso(matcher, year, second, first).map(known -> new VisibleDate(known.start(), known.end(), ""));
		}
		return iso(matcher, year, second, first);
	}

	private static Optional<VisibleDate> iso(Matcher matcher, int year, int month, int day) {
		if (year < 1800 || year > 2199) {
			return Optional.empty();
		}
		try {
			return Optional
					.of(new VisibleDate(matcher.start(), matcher.end(), LocalDate.of(year, month, day).toString()));
		} catch (DateTimeException noSuchDay) {
			return Optional.empty();
		}
	}

	private static VisibleDate withTime(VisibleDate date, String line) {
		String behind = line.substring(date.end());
		Matcher after = TIME_BEHIND.matcher(behind);
		if (after.find()) {
			String minutes = after.group(2) != null ? after.group(2) : after.group(3);
			return timed(date, date.start(), date.end() + after.end(), after.group(1), minutes, after.group(4));
		}
		Matcher hour = HOUR_BEHIND.matcher(behind);
		if (hour.find()) {
			return timed(date, date.start(), date.end() + hour.end(), hour.group(1), "00", hour.group(2));
		}
		Matcher before = TIME_BEFORE.matcher(line.substring(0, date.start()));
		if (before.find()) {
			return timed(date, before.start(), date.end(), before.group(1), before.group(2), before.group(3));
		}
		return date;
	}

	private static VisibleDate timed(VisibleDate date, int start, int end, String hours, @Nullable String minutes,
			@Nullable String half) {
		int hour = Integer.parseInt(hours);
		int minute = minutes == null ? 0 : Integer.parseInt(minutes);
		if (half != null) {
			hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
		}
		if (hour > 23 || minute > 59) {
			return date;
		}
		String iso = date.iso().isEmpty() ? "" : String.format(Locale.ROOT, "%sT%02d:%02d", date.iso(), hour, minute);
		return new VisibleDate(start, end, iso);
	}

	/** 0, which is no month, if the word is none. */
	private static int month(String word) {
		return MONTHS.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
	}

	private static int number(Matcher matcher, int group) {
		return Integer.parseInt(matcher.group(group));
	}

	private static Pattern pattern(String regex) {
		return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

	private static Map<String, Integer> months(String... names) {
		Map<String, Integer> months = new HashMap<>();
		for (int i = 0; i < names.length; i++) {
			for (String name : names[i].split(" ")) {
				months.put(name, i + 1);
			}
		}
		return Map.copyOf(months);
	}
}
