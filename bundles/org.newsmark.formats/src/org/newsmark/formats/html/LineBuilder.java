// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.html;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.newsmark.core.article.ZoneKind;
import org.newsmark.formats.html.ElementKinds.Meaning;
import org.newsmark.formats.text.CanonicalText;
import org.newsmark.formats.zones.LineHint;
import org.newsmark.formats.zones.LineHint.Place;

/** Puts pieces of text together to lines, and what their elements say to one hint per line. Confined to one thread. */
final class LineBuilder {

	/** What is said about a piece of text. */
	record Run(Optional<Meaning> meaning, boolean link, Place place) {
	}

	/** A line belongs to a kind if so much of it does. */
	private static final double MOST = 0.6;
	/** Longer lines are paragraphs and have a blank line around them, whatever element they are made with. */
	private static final int PARAGRAPH = 90;
	private static final double LINKS = 0.3;

	private final Layout layout;
	private final CanonicalText canonical;
	private final StringBuilder text = new StringBuilder();
	private final List<LineHint> hints = new ArrayList<>();

	private final StringBuilder line = new StringBuilder();
	private final Map<ZoneKind, Integer> kinds = new EnumMap<>(ZoneKind.class);
	private int sure;
	private int links;
	private int all;
	private Place place = Place.UNKNOWN;
	private boolean blankPending;
	private boolean gapPending;
	private boolean lastWasParagraph;

	LineBuilder(Layout layout, CanonicalText canonical) {
		this.layout = layout;
		this.canonical = canonical;
	}

	/** @param preformatted line ends and blanks stay as they are */
	void add(String piece, boolean preformatted, Run run) {
		for (int i = 0; i < piece.length(); i++) {
			char c = piece.charAt(i);
			if (preformatted && c == '\n') {
				lineBreak();
			} else if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
				blankPending = !preformatted;
				if (preformatted && c != '\r') {
					line.append(c);
				}
			} else {
				put(c, run);
			}
		}
	}

	private void put(char c, Run run) {
		if (blankPending && !line.isEmpty() && line.charAt(line.length() - 1) != '\t') {
			line.append(' ');
		}
		blankPending = false;
		line.append(c);
		all++;
		links += run.link() ? 1 : 0;
		if (run.meaning().isPresent()) {
			kinds.merge(run.meaning().get().kind(), 1, Integer::sum);
			sure += run.meaning().get().sure() ? 1 : 0;
		}
		place = run.place();
	}

	/** Words on both sides stay apart. */
	void blank() {
		blankPending = true;
	}

	/** A cell of a table begins. */
	void cell() {
		if (!line.isEmpty()) {
			line.append('\t');
			blankPending = false;
		}
	}

	/** A line ends; two in a row make a blank line. */
	void lineBreak() {
		if (line.isEmpty()) {
			gapPending = true;
		} else {
			endLine();
		}
	}

	/** @param apart a blank line lies there */
	void block(boolean apart) {
		endLine();
		gapPending |= apart;
	}

	private void endLine() {
		String content = canonical.of(line.toString()).replace('\n', ' ').stripTrailing();
		if (!content.isBlank()) {
			boolean paragraph = content.length() >= PARAGRAPH;
			if (!text.isEmpty()) {
				text.append('\n');
				if (gapPending || paragraph && lastWasParagraph) {
					text.append('\n');
					hints.add(LineHint.NONE);
				}
			}
			text.append(content);
			hints.add(hint(content));
			lastWasParagraph = paragraph;
			gapPending = false;
		}
		line.setLength(0);
		kinds.clear();
		sure = 0;
		links = 0;
		all = 0;
		blankPending = false;
	}

	private LineHint hint(String content) {
		double linkShare = (double) links / all;
		Optional<Map.Entry<ZoneKind, Integer>> most = kinds.entrySet().stream().max(Map.Entry.comparingByValue());
		if (layout.isDescription(content) && (place == Place.HEAD || place == Place.RUNNING_TEXT)
				&& most.map(entry -> !entry.getKey().isOutside()).orElse(true)) {
			return new LineHint(ZoneKind.LEAD, true, linkShare, place);
		}
		int bylineAndDate = kinds.getOrDefault(ZoneKind.BYLINE, 0) + kinds.getOrDefault(ZoneKind.DATE, 0);
		if (bylineAndDate >= MOST * all && kinds.containsKey(ZoneKind.BYLINE) && place != Place.BEFORE
				&& place != Place.AFTER) {
			return new LineHint(ZoneKind.BYLINE, false, linkShare, place);
		}
		if (most.isEmpty() || most.get().getValue() < MOST * all) {
			return new LineHint(null, false, linkShare, place);
		}
		ZoneKind kind = most.get().getKey();
		boolean certain = sure >= MOST * all || kind == ZoneKind.RELATED && linkShare > LINKS;
		boolean inArticle = place != Place.BEFORE && place != Place.AFTER;
		boolean fits = switch (kind) {
		case SUBHEADING, LEAD, LIST, DATE, BYLINE -> inArticle;
		// An element beside the headline holds what belongs to it, whatever the element is called.
		case QUOTE_BOX, RELATED -> place != Place.HEAD && (inArticle || kind == ZoneKind.RELATED);
		default -> true;
		};
		if (kind == ZoneKind.LIST && linkShare > MOST) {
			return new LineHint(ZoneKind.RELATED, false, linkShare, place);
		}
		return new LineHint(fits ? kind : null, fits && certain, linkShare, place);
	}

	/** Everything so far. */
	VisibleText result() {
		endLine();
		return new VisibleText(text.toString() + (text.isEmpty() ? "" : "\n"), withLast());
	}

	private List<LineHint> withLast() {
		List<LineHint> all = new ArrayList<>(hints);
		all.add(LineHint.NONE);
		return all;
	}
}
