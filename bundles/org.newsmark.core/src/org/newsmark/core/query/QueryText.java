// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Signs and names of the query language that parser and completion share. */
final class QueryText {

	/** All that may stand before a colon. */
	static final List<String> FIELDS = fields();

	private QueryText() {
	}

	/** The quotation mark that closes this opening one; 0 if it opens nothing. */
	static char closing(char opening) {
		return switch (opening) {
			case '"' -> '"';
			case '“', '”' -> '”';
			case '«' -> '»';
			default -> 0;
		};
	}

	/** The candidate with the fewest letters to change; empty if none is near. */
	static String nearest(String typed, Collection<String> candidates) {
		String wanted = ValuePattern.fold(typed);
		String best = "";
		int least = Math.max(1, (wanted.length() + 1) / 3) + 1;
		for (String candidate : candidates) {
			int distance = candidate.startsWith(wanted) && wanted.length() > 1 ? 1 : distance(wanted, candidate);
			if (distance < least) {
				least = distance;
				best = candidate;
			}
		}
		return best;
	}

	/**
	 * A date as people write it, 02.09.2025 or 2/9/2025 or 2025-9-2, as it has to be typed; empty if it is not that
	 * clear.
	 */
	static String asDate(String typed) {
		String[] parts = typed.split("[-./]");
		if (parts.length != 3 || Arrays.stream(parts).anyMatch(part -> !part.matches("\\d{1,4}"))) {
			return "";
		}
		boolean yearFirst = parts[0].length() == 4;
		String iso = String
				.format("%4s-%2s-%2s", yearFirst ? parts[0] : parts[2], parts[1], yearFirst ? parts[2] : parts[0])
				.replace(' ', '0');
		return iso.length() == 10 && DateRange.parse(iso).isPresent() ? iso : "";
	}

	private static int distance(String a, String b) {
		int[] row = new int[b.length() + 1];
		for (int j = 0; j <= b.length(); j++) {
			row[j] = j;
		}
		for (int i = 1; i <= a.length(); i++) {
			int diagonal = row[0];
			row[0] = i;
			for (int j = 1; j <= b.length(); j++) {
				int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
				diagonal = row[j];
				row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
			}
		}
		return row[b.length()];
	}

	private static List<String> fields() {
		List<String> fields = new ArrayList<>();
		for (Field field : Field.values()) {
			fields.add(field.id());
		}
		fields.addAll(List.of("actor", "date", "month", "attribute", "meta", "link", "linked", "similar"));
		for (Place place : Place.values()) {
			fields.add(place.id());
		}
		return List.copyOf(fields);
	}
}
