// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.metadata;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.newsmark.core.article.ArticleMetadata;
import org.newsmark.core.article.PublicationDate;
import org.newsmark.core.article.ZoneKind;
import org.newsmark.formats.SourceFacts;
import org.newsmark.formats.text.DateFinder;
import org.newsmark.formats.text.RelativeDate;
import org.newsmark.formats.text.VisibleDate;
import org.newsmark.formats.zones.Page;
import org.newsmark.formats.zones.PageLine;

/** What the lines of a page themselves say about the article, once their zones are known. */
public final class VisibleMetadata {

	/** The place of these values. */
	public static final String PLACE = "visible-text";

	/** Ends the place of a time that is not that of the outlet. */
	public static final String UTC = ", UTC";

	private static final int MOST_HOURS = 14;
	private static final Pattern ADDRESS = Pattern.compile(
			"^(?:url|source|lien|link|quelle|fuente|fonte|джерело)?\\s*:?\\s*(https?://\\S+)$",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	/** {@code Le Courrier - 2 mai 2025}, {@code Le Courrier | 2 mai 2025}. */
	private static final Pattern OUTLET = Pattern.compile(
			"^(\\p{Lu}[^|]{1,40}?)\\s*(?:[|•·–—,]|\\s-)\\s*(?:(?:publié |posté )?le |on )?$",
			Pattern.UNICODE_CHARACTER_CLASS);
	private static final Pattern LABEL = Pattern.compile(
			"^(?:par|by|von|por|di|publi|posted|published|mis |mise |updated|last|le |on |veröff|aktual|"
					+ "actual|aggiorn|опубл|оновл|modifi|"
					+ "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|mon|tue|wed|thu|fri|sat|sun).*",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private VisibleMetadata() {
	}

	/** Adds what the page shows; the page's lines are decided. */
	public static void addTo(FoundMetadata found, Page page, SourceFacts facts) {
		page.first(ZoneKind.HEADLINE).ifPresent(line -> found.add(ArticleMetadata.TITLE, line.text(), PLACE));
		String language = found.has(ArticleMetadata.LANGUAGE) ? found.text(ArticleMetadata.LANGUAGE)
				: LanguageGuess.of(articleText(page));
		found.add(ArticleMetadata.LANGUAGE, language, "guess");
		for (int i = 0; i < page.size(); i++) {
			PageLine line = page.line(i);
			ZoneKind kind = page.kind(i).orElse(ZoneKind.BODY);
			if (kind == ZoneKind.DATE || kind == ZoneKind.BYLINE) {
				dateLine(found, line.text(), language, facts);
			}
			if (kind == ZoneKind.METADATA && !found.has(ArticleMetadata.URL)) {
				Matcher address = ADDRESS.matcher(line.text());
				if (address.matches()) {
					found.add(ArticleMetadata.URL, address.group(1), PLACE);
				}
			}
		}
		if (!found.has(ArticleMetadata.OUTLET)) {
			found.add(ArticleMetadata.OUTLET, SiteName.of(page), PLACE);
		}
		page.first(ZoneKind.BYLINE).ifPresent(line -> found.addUnlessNamed(Authors.of(line.text()), PLACE));
	}

	/** The running text alone, by which the language is told. */
	private static String articleText(Page page) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < page.size(); i++) {
			ZoneKind kind = page.kind(i).orElse(ZoneKind.BODY);
			if (List.of(ZoneKind.BODY, ZoneKind.LEAD, ZoneKind.HEADLINE, ZoneKind.SUBHEADING, ZoneKind.LIST)
					.contains(kind)) {
				text.append(page.line(i).text()).append('\n');
			}
		}
		return text.toString();
	}

	private static void dateLine(FoundMetadata found, String line, String language, SourceFacts facts) {
		Optional<VisibleDate> date = DateFinder.find(line, language);
		if (date.isEmpty() && facts.retrieved().isPresent() && !found.has(ArticleMetadata.PUBLISHED)) {
			RelativeDate.find(line, facts.retrieved().get()).filter(ago -> !isUpdate(line.substring(0, ago.start())))
					.ifPresent(ago -> found.add(ArticleMetadata.PUBLISHED, ago.iso(), PLACE + ", before " + facts.retrievedFrom()));
		}
		if (date.isEmpty() || isUpdate(line.substring(0, date.get().start()))) {
			return;
		}
		String known = found.text(ArticleMetadata.PUBLISHED);
		String iso = date.get().iso();
		boolean moreExact = known.length() == 10 && iso.startsWith(known)
				|| found.place(ArticleMetadata.PUBLISHED).endsWith(UTC) && isNear(iso, known);
		if (moreExact && iso.length() > 10) {
			found.refine(ArticleMetadata.PUBLISHED, iso, PLACE);
		} else if (!found.has(ArticleMetadata.PUBLISHED)) {
			found.add(ArticleMetadata.PUBLISHED, iso, PLACE);
		}
		String before = line.substring(0, date.get().start()).strip();
		Matcher outlet = OUTLET.matcher(before);
		if (outlet.matches() && !LABEL.matcher(before).matches() && !found.has(ArticleMetadata.OUTLET)) {
			found.add(ArticleMetadata.OUTLET, outlet.group(1).strip(), PLACE);
		}
	}

	/** The same moment on two clocks. */
	private static boolean isNear(String iso, String other) {
		Optional<LocalDateTime> one = PublicationDate.parse(iso).map(PublicationDate::time);
		Optional<LocalDateTime> two = PublicationDate.parse(other).map(PublicationDate::time);
		return one.isPresent() && two.isPresent()
				&& Duration.between(one.get(), two.get()).abs().toHours() <= MOST_HOURS;
	}

	private static boolean isUpdate(String label) {
		return label.matches(
				"(?iu)^\\W*(dernière )?(mis|mise|updated|last|modifi|aktualisiert|actualizado|aggiornato|оновлено).*");
	}
}
