// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.newsmark.core.article.Zone;
import org.newsmark.core.article.ZoneKind;
import org.newsmark.core.article.Zones;
import org.newsmark.core.text.TextSpan;
import org.newsmark.core.text.TextUnits;

/** Says of a stretch of an article what it is. Pure; offsets in UTF-16 code units. */
public final class ZoneEdit {

	private ZoneEdit() {
	}

	/**
	 * What is meant: the lines that the selected words touch; with nothing selected the zone at the caret, else the line there.
	 *
	 * @return empty in a blank line
	 */
	public static Optional<TextSpan> meant(Zones zones, String text, int caret, Optional<TextSpan> selection) {
		TextUnits units = new TextUnits(text, "");
		if (caret > text.length()) {
			return Optional.empty();
		}
		if (selection.isPresent() && selection.get().end() <= text.length()) {
			int start = text.lastIndexOf('\n', selection.get().start() - 1) + 1;
			int end = text.indexOf('\n', selection.get().end() - 1);
			return units.trimmed(new TextSpan(start, end < 0 ? text.length() : Math.max(end, start + 1)));
		}
		return zones.all().stream().filter(zone -> zone.span().start() <= caret && caret <= zone.span().end()).reduce((one, next) -> next)
				.map(Zone::span).or(() -> units.paragraphAt(caret));
	}

	/** These words are of that kind from now on, whatever they were; what is left of the zones they lay in stays as it was. Body is what is in no zone. */
	public static Zones set(Zones zones, TextSpan span, ZoneKind kind, String text) {
		TextUnits units = new TextUnits(text, "");
		List<Zone> next = new ArrayList<>();
		for (Zone zone : zones.all()) {
			if (!zone.span().overlaps(span)) {
				next.add(zone);
				continue;
			}
			if (zone.span().start() < span.start()) {
				units.trimmed(new TextSpan(zone.span().start(), span.start())).ifPresent(rest -> next.add(new Zone(zone.kind(), rest)));
			}
			if (span.end() < zone.span().end()) {
				units.trimmed(new TextSpan(span.end(), zone.span().end())).ifPresent(rest -> next.add(new Zone(zone.kind(), rest)));
			}
		}
		if (kind != ZoneKind.BODY) {
			next.add(new Zone(kind, span));
		}
		return new Zones(next);
	}
}
