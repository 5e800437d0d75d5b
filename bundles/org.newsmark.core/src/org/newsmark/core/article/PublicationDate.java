// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

/**
 * When an article came out, as exactly as the page says: a day, or a day with a local time. A time zone given in a file is dropped, because
 * the corpus folder stores the local time of the outlet.
 *
 * @param time {@code null} if only the day is known
 */
public record PublicationDate(LocalDate day, @Nullable LocalDateTime time) {

	/** @param iso date or local date-time of ISO 8601; anything else gives nothing */
	public static Optional<PublicationDate> parse(String iso) {
		try {
			if (iso.length() == 10) {
				return Optional.of(new PublicationDate(LocalDate.parse(iso), null));
			}
			if (iso.length() > 10) {
				LocalDateTime time = hasZone(iso) ? OffsetDateTime.parse(iso).toLocalDateTime() : LocalDateTime.parse(iso);
				return Optional.of(new PublicationDate(time.toLocalDate(), time));
			}
			return Optional.empty();
		} catch (DateTimeException notADate) {
			return Optional.empty();
		}
	}

	public YearMonth month() {
		return YearMonth.from(day);
	}

	/** As stored in the corpus folder. */
	@Override
	public String toString() {
		LocalDateTime exact = time;
		return exact == null ? day.toString() : exact.toString();
	}

	private static boolean hasZone(String iso) {
		String clock = iso.substring(10).toUpperCase(Locale.ROOT);
		return clock.endsWith("Z") || clock.indexOf('+') >= 0 || clock.indexOf('-') >= 0;
	}
}
