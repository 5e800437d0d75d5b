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
import org.newsmark.formats.text.WordList;

/** What an element stands for, by its name, role, microdata and the words in its class and id. Pure. */
final class ElementKinds {

	/**
	 * @param sure    no doubt is left, whatever the words in it are
	 * @param byClass only the class or id says so, which wrappers around whole pages do as well
	 */
	record Meaning(ZoneKind kind, boolean sure, boolean byClass) {
	}

	/** Words of class and id, from {@code elements.txt}; the first match wins. */
	private static final List<Map.Entry<ZoneKind, Pattern>> WORDS = load();

	private static final Set<String> NAVIGATION_ROLES = Set.of("navigation", "menu", "menubar", "toolbar", "search",
			"tablist");

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
		return "-"
				+ words.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-")
				+ "-";
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
		case "aside" -> byClass(element)
				.or(() -> likely(element.selectFirst("a[href]") == null ? ZoneKind.QUOTE_BOX : ZoneKind.RELATED));
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

	private static List<Map.Entry<ZoneKind, Pattern>> load() {
		List<Map.Entry<ZoneKind, Pattern>> words = new ArrayList<>();
		for (Map.Entry<String, List<String>> section : WordList.read(ElementKinds.class, "elements.txt")) {
			words.add(Map.entry(ZoneKind.of(section.getKey()).orElseThrow(),
					Pattern.compile("-(?:" + String.join("|", section.getValue()) + ")-")));
		}
		return words;
	}
}
