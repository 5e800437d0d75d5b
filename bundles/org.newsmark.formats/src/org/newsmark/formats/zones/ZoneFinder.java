// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.zones;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.newsmark.core.article.Zone;
import org.newsmark.core.article.ZoneKind;
import org.newsmark.core.article.Zones;
import org.newsmark.core.text.TextSpan;
import org.newsmark.core.work.Progress;

/**
 * Says of every line of a page what it is. First what leaves no doubt (markup, known phrases), then blocks (comments,
 * related articles), then what the position among headline and running text tells. Stateless.
 */
public final class ZoneFinder {

	/** Lines of these kinds are one zone even if blank lines lie between them. */
	private static final Set<ZoneKind> BLOCKS = EnumSet.of(ZoneKind.NAVIGATION, ZoneKind.RELATED,
			ZoneKind.ADVERTISEMENT, ZoneKind.BOILERPLATE, ZoneKind.METADATA, ZoneKind.COMMENT, ZoneKind.LIST);

	private final List<LineClassifier> classifiers;

	public ZoneFinder() {
		Phrases phrases = new Phrases();
		classifiers = List.of(new SureHints(), new Captions(phrases), new KnownPhrases(phrases),
				new CommentBlock(phrases), new RelatedBlock(phrases), new BylinesAndDates(phrases), new Headline(),
				new HeadLines(phrases), new LikelyHints(), new BodyLines(), new TailLines(phrases), new Lead());
	}

	/**
	 * Decides all lines of the page.
	 *
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	public Zones find(Page page, Progress progress) {
		for (LineClassifier classifier : classifiers) {
			progress.checkCancelled();
			classifier.classify(page);
		}
		return zones(page);
	}

	private static Zones zones(Page page) {
		List<Zone> zones = new ArrayList<>();
		Optional<Zone> open = Optional.empty();
		for (int i = 0; i < page.size(); i++) {
			PageLine line = page.line(i);
			ZoneKind kind = page.kind(i).orElse(ZoneKind.BODY);
			boolean joins = open.isPresent() && open.get().kind() == kind
					&& (BLOCKS.contains(kind) || !line.gapBefore());
			if (joins) {
				open = Optional.of(new Zone(kind, new TextSpan(open.get().span().start(), line.span().end())));
			} else {
				open.ifPresent(zones::add);
				open = kind == ZoneKind.BODY ? Optional.empty() : Optional.of(new Zone(kind, line.span()));
			}
		}
		open.ifPresent(zones::add);
		return new Zones(zones);
	}
}
