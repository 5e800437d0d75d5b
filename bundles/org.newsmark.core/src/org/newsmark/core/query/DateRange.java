// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Days from the first to the last, both included. Typed as a day, a month, a year or two of them with {@code ..}
 * between; an end may be left open.
 *
 * @param from {@code null} if open
 * @param to   {@code null} if open
 */
public record DateRange(@Nullable LocalDate from, @Nullable LocalDate to) {

	/** Stands for articles without a date; holds no day. */
	public static final DateRange UNKNOWN = new DateRange(LocalDate.MAX, LocalDate.MIN);

	/** @throws IllegalArgumentException if both ends are open */
	public DateRange {
		if (from == null && to == null) {
			throw new IllegalArgumentException("A range of dates needs an end");
		}
	}

	public static DateRange of(YearMonth month) {
		return new DateRange(month.atDay(1), month.atEndOfMonth());
	}

	public boolean contains(LocalDate day) {
		LocalDate first = from;
		LocalDate last = to;
		return (first == null || !day.isBefore(first)) && (last == null || !day.isAfter(last));
	}

	/** Whether the first day is not behind the last. */
	public boolean isForward() {
		LocalDate first = from;
		LocalDate last = to;
		return first == null || last == null || !first.isAfter(last);
	}

	/**
	 * @param typed {@code 2025}, {@code 2025-09}, {@code 2025-09-02}, {@code 2025-01..2025-03}, {@code 2025..},
	 *              {@code ..2025}; else nothing
	 */
	public static Optional<DateRange> parse(String typed) {
		if (typed.isEmpty()) {
			return Optional.of(UNKNOWN);
		}
		int dots = typed.indexOf("..");
		try {
			if (dots < 0) {
				return Optional.of(new DateRange(first(typed), last(typed)));
			}
			String from = typed.substring(0, dots);
			String to = typed.substring(dots + 2);
			if (from.isEmpty() && to.isEmpty()) {
				return Optional.empty();
			}
			return Optional.of(new DateRange(from.isEmpty() ? null : first(from), to.isEmpty() ? null : last(to)));
		} catch (DateTimeException notADate) {
			return Optional.empty();
		}
	}

	/** As typed, as short as can be; empty for {@link #UNKNOWN}. */
	@Override
	public String toString() {
		LocalDate first = from;
		LocalDate last = to;
		if (equals(UNKNOWN)) {
			return "";
		}
		if (first != null && last != null) {
			String start = startText(first);
			if (start.equals(endText(last))) {
				return start;
			}
			if (first.equals(last)) {
				return first.toString();
			}
		}
		return (first == null ? "" : startText(first)) + ".." + (last == null ? "" : endText(last));
	}

	private static String startText(LocalDate day) {
		if (day.getDayOfMonth() != 1) {
			return day.toString();
		}
		return day.getMonthValue() == 1 ? Year.from(day).toString() : YearMonth.from(day).toString();
	}

	private static String endText(LocalDate day) {
		if (day.getDayOfMonth() != day.lengthOfMonth()) {
			return day.toString();
		}
		return day.getMonthValue() == 12 ? Year.from(day).toString() : YearMonth.from(day).toString();
	}

	private static LocalDate first(String typed) {
		return switch (typed.length()) {
			case 4 -> Year.parse(typed).atDay(1);
			case 7 -> YearMonth.parse(typed).atDay(1);
			default -> LocalDate.parse(typed);
		};
	}

	private static LocalDate last(String typed) {
		return switch (typed.length()) {
			case 4 -> Year.parse(typed).atMonth(12).atEndOfMonth();
			case 7 -> YearMonth.parse(typed).atEndOfMonth();
			default -> LocalDate.parse(typed);
		};
	}
}
