// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.feed;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

import org.newsmark.core.article.PublicationDate;
import org.newsmark.formats.text.DateFinder;

/** Dates of feeds: RFC 822 as RSS wants them, ISO 8601 as Atom does, and whatever else is written there. */
final class FeedDates {

	private FeedDates() {
	}

	/** On the clock of the sender; empty if it is no date. */
	static String iso(String date) {
		String clean = date.strip().replaceAll("\\s+", " ").replaceFirst(" (?:UT|Z)$", " GMT").replaceFirst(" EST$", " -0500")
				.replaceFirst(" EDT$", " -0400").replaceFirst(" CET$", " +0100").replaceFirst(" CEST$", " +0200")
				.replaceFirst(" BST$", " +0100").replaceFirst(" PST$", " -0800").replaceFirst(" PDT$", " -0700");
		try {
			ZonedDateTime time = ZonedDateTime.parse(clean, DateTimeFormatter.RFC_1123_DATE_TIME);
			return String.valueOf(time.toLocalDateTime()).substring(0, 16);
		} catch (DateTimeException notRfc) {
			return other(clean);
		}
	}

	private static String other(String date) {
		try {
			return OffsetDateTime.parse(date).toLocalDateTime().toString().substring(0, 16);
		} catch (DateTimeException notIso) {
			return PublicationDate.parse(date).map(PublicationDate::toString)
					.orElseGet(() -> DateFinder.find(date, "").map(found -> found.iso()).orElse(""));
		}
	}
}
