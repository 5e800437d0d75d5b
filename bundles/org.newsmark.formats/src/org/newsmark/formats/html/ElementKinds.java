// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.newsmark.core.article.ZoneKind;

/** What an element stands for, by its name, role, microdata and the words in its class and id. Pure. */
final class ElementKinds {

	/**
	 * @param sure no doubt is left, whatever the words in it are
	 * @param byClass only the class or id says so, which wrappers around whole pages do as well
	 */
	record Meaning(ZoneKind kind, boolean sure, boolean byClass) {
	}

	/** Words of class and id, first match wins. Each stands between hyphens, since every sign and change of case becomes one. */
	private static final List<Map.Entry<ZoneKind, Pattern>> WORDS = new ArrayList<>();

	static {
		words(ZoneKind.BOILERPLATE, "respond|comment-form|commentform|comment-respond");
		words(ZoneKind.COMMENT, "comments|comment|commentlist|comment-list|commentaires?|reader-comments|disqus|disqus-thread|"
				+ "kommentare?|leserkommentare|comentarios?|commenti|coral|spot-im|livefyre|reactions-list");
		words(ZoneKind.ADVERTISEMENT, "ad|ads|advert|adverts|advertisement|advertising|adslot|ad-slot|adunit|adsbygoogle|pub|publicites?|"
				+ "publicidad|pubblicita|anzeige|werbung|sponsor|sponsored|sponsorise|dfp|gpt|banner-ad|native-ad|partner-content");
		words(ZoneKind.BOILERPLATE, "footer|site-footer|page-footer|cookie|cookies|consent|gdpr|rgpd|dsgvo|didomi|onetrust|cmp|"
				+ "legal|copyright|disclaimer|colophon|mentions-legales");
		words(ZoneKind.ADVERTISEMENT, "newsletters?|nl-form|subscribe|subscription|signup|sign-up|abo-box|abonnement|donation|donate|"
				+ "support-us|app-promo|promo-box");
		words(ZoneKind.RELATED, "related|related-posts|recommended|recommendations?|recommande|read-also|readalso|read-more|lire-aussi|"
				+ "a-lire|alire|voir-aussi|also-read|see-also|similar|similaires|associes|most-read|mostread|most-popular|popular|trending|"
				+ "plus-lus|more-stories|more-on|more-news|further-reading|outbrain|taboola|sidebar|widget-area|latest|"
				+ "dernieres|meistgelesen|mehr-zum-thema|correlati|relacionad[ao]s|suggestions?|up-next|next-article|en-lien");
		words(ZoneKind.NAVIGATION, "nav|navbar|navigation|menu|menus|submenu|breadcrumbs?|ariane|fil-ariane|share|sharing|share-bar|social|"
				+ "socials|social-links|partage|partager|toolbar|pagination|pager|skip|skip-link|skiplinks|topbar|masthead|site-header|"
				+ "language-switcher|lang-switcher|langs|search-form|searchform|login|user-menu|follow-us|back-to-top|post-nav");
		words(ZoneKind.METADATA, "tags|tag-list|taglist|post-tags|keywords|entry-tags|taxonomy|reading-time|readingtime|read-time|"
				+ "temps-lecture|article-id|kicker|surtitre|rubrique|section-label|overline|eyebrow|dachzeile");
		words(ZoneKind.QUOTE_BOX, "pullquote|pull-quote|exergue|quote-box|blockquote-pull|encadre|infobox|info-box|factbox|fact-box|"
				+ "kasten|sidebox|highlight-box");
		words(ZoneKind.CAPTION, "caption|captions|figcaption|legende|image-caption|photo-credit|image-credit|img-credit|credit|credits|"
				+ "media-caption|bildunterschrift|didascalia|pie-foto|wp-caption-text");
		words(ZoneKind.BYLINE, "byline|bylines|author|authors|auteurs?|signature|autor|autoren|autores|autore|firma|post-author|entry-author|"
				+ "author-name|writer|contributors?");
		words(ZoneKind.DATE, "date|dates|pubdate|pub-date|publish-date|published|dateline|timestamp|post-date|entry-date|article-date|"
				+ "horodatage|datum|fecha|data-pubblicazione|updated|time-stamp|posted-on");
		words(ZoneKind.LEAD, "chapo|chapeau|lead|lede|standfirst|deck|dek|intro|introduction|subtitle|sub-title|sous-titre|subhead|subheadline|"
				+ "entry-summary|excerpt|article-summary|article-intro|vorspann|entradilla|sommario|occhiello|anons|article-description");
		words(ZoneKind.SUBHEADING, "intertitre|crosshead|crossheading|zwischentitel|section-title|subheading");
	}

	private static final Set<String> NAVIGATION_ROLES = Set.of("navigation", "menu", "menubar", "toolbar", "search", "tablist");

	private ElementKinds() {
	}

	/** Empty for elements that say nothing about their content. */
	static Optional<Meaning> of(Element element) {
		Optional<Meaning> named = byName(element);
		return named.isPresent() ? named : byClass(element);
	}

	/** Class and id in lower case, hyphens between words and at both ends. */
	static String words(Element element) {
		String words = element.className() + " " + element.id();
		return "-" + words.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + "-";
	}

	private static Optional<Meaning> byName(Element element) {
		String role = element.attr("role").toLowerCase(Locale.ROOT);
		if (NAVIGATION_ROLES.contains(role)) {
			return sure(ZoneKind.NAVIGATION);
		}
		if (role.equals("contentinfo")) {
			return sure(ZoneKind.BOILERPLATE);
		}
		if (element.attr("rel").equals("author") || element.attr("itemprop").equals("author")) {
			return likely(ZoneKind.BYLINE);
		}
		if (element.attr("itemprop").startsWith("date")) {
			return likely(ZoneKind.DATE);
		}
		return switch (element.normalName()) {
			case "nav", "button", "select", "option", "menu", "dialog" -> sure(ZoneKind.NAVIGATION);
			case "figcaption" -> sure(ZoneKind.CAPTION);
			case "figure" -> byClass(element).or(() -> likely(ZoneKind.CAPTION));
			case "time" -> likely(ZoneKind.DATE);
			case "h1", "h2", "h3", "h4", "h5", "h6" -> likely(ZoneKind.SUBHEADING);
			case "li" -> byClass(element).or(() -> likely(ZoneKind.LIST));
			case "footer" -> isWithinArticle(element) ? byClass(element) : likely(ZoneKind.BOILERPLATE);
			case "header" -> isWithinArticle(element) ? Optional.empty() : likely(ZoneKind.NAVIGATION);
			case "aside" -> byClass(element).or(() -> likely(element.selectFirst("a[href]") == null ? ZoneKind.QUOTE_BOX : ZoneKind.RELATED));
			case "address" -> isWithinArticle(element) ? likely(ZoneKind.BYLINE) : likely(ZoneKind.BOILERPLATE);
			default -> Optional.empty();
		};
	}

	private static Optional<Meaning> byClass(Element element) {
		String words = words(element);
		if (words.equals("-")) {
			return Optional.empty();
		}
		for (Map.Entry<ZoneKind, Pattern> entry : WORDS) {
			if (entry.getValue().matcher(words).find()) {
				ZoneKind kind = entry.getKey();
				return Optional.of(new Meaning(kind, kind == ZoneKind.COMMENT, true));
			}
		}
		return Optional.empty();
	}

	private static boolean isWithinArticle(Element element) {
		for (Element parent = element.parent(); parent != null; parent = parent.parent()) {
			if (parent.normalName().equals("article") || parent.normalName().equals("main")) {
				return true;
			}
		}
		return false;
	}

	private static Optional<Meaning> sure(ZoneKind kind) {
		return Optional.of(new Meaning(kind, true, false));
	}

	private static Optional<Meaning> likely(ZoneKind kind) {
		return Optional.of(new Meaning(kind, false, false));
	}

	private static void words(ZoneKind kind, String alternatives) {
		WORDS.add(Map.entry(kind, Pattern.compile("-(?:" + alternatives + ")-")));
	}
}
