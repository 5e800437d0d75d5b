// SPDX-License-Identifier: EPL-2.0
package org.newsmark.benchmarks.zones;

import java.util.List;
import java.util.function.Consumer;

/** Layouts of pages whose markup says little: nested divs, hashed class names, tables, line breaks, print versions, copies as plain text. */
final class PlainLayouts {

	static final List<Consumer<PageWriter>> ALL = List.of(PlainLayouts::portal, PlainLayouts::tables, PlainLayouts::hashedClasses,
			PlainLayouts::lineBreaks, PlainLayouts::sidebarFirst, PlainLayouts::print, PlainLayouts::pressRelease, PlainLayouts::fonts);
	/** Written as they are copied out of a browser. */
	static final List<Consumer<PageWriter>> COPIED = List.of(PlainLayouts::copiedDaily, PlainLayouts::copiedPortal);

	private PlainLayouts() {
	}

	private static void portal(PageWriter page) {
		Story story = page.story;
		page.head("").raw("<div class=\"top\">").put("navigation", "div", story.get("outlet")).menu("<div class=\"menu-h\">", "</div>", "a href=\"#\"", "home", "politics", "economy", "sport").raw("</div><div class=\"wrap\"><div class=\"col-8\">")
				.put("headline", "h1", story.get("headline")).put("date", "div class=\"info\"", story.get("outlet") + " | " + page.date("time")).put("byline", "div class=\"info\"", page.word("by") + " " + page.names())
				.put("lead", "div class=\"perex\"", story.get("lead")).body("div class=\"text\"", "div class=\"mezititulek\"", "", "li").raw("</div><div class=\"col-4\">")
				.put("related", "div class=\"box-title\"", page.word("mostRead")).related("", "a href=\"#\" style=\"display:block\"", "</div></div>")
				.raw("<div class=\"bottom\">").put("boilerplate", "div", "© 2025 " + story.get("outlet") + ", " + page.word("rights")).raw("</div></body></html>");
	}

	private static void tables(PageWriter page) {
		Story story = page.story;
		page.raw("<html><head><title>" + story.get("outlet") + "</title></head><body bgcolor=white><table><tr><td colspan=2>").put("navigation", "b", story.get("outlet")).raw("</td></tr><tr><td width=120>");
		for (String key : List.of("home", "politics", "sport", "contact")) {
			page.link("navigation", key).raw("<br>");
		}
		page.raw("</td><td><p>").put("headline", "font size=5", story.get("headline")).raw("</p><p>").put("byline", "i", page.word("by") + " " + page.names()).raw("</p><p>")
				.put("date", "small", page.date("long")).raw("</p>").put("lead", "p", story.get("lead")).body("p", "h3", "", "li").raw("</td></tr><tr><td colspan=2><hr><p>")
				.text("boilerplate", "© 2025 " + story.get("outlet")).raw("</p></td></tr></table></body></html>");
	}

	private static void hashedClasses(PageWriter page) {
		Story story = page.story;
		page.head(page.jsonLd()).raw("<div id=\"__next\"><div class=\"css-1x2y\"><div class=\"css-9a\">").menu("", "", "a href=\"#\" class=\"css-7q\"", "home", "politics", "culture").raw("</div></div><div class=\"css-main0\"><div class=\"css-b1\">")
				.put("headline", "h1 class=\"css-t9\"", story.get("headline")).put("lead", "p class=\"css-l2\"", story.get("lead")).raw("<div class=\"css-m3\">").put("byline", "span class=\"css-a4\"", page.word("by") + " " + page.names()).raw("</div><div class=\"css-m4\">")
				.put("date", "span class=\"css-d5\"", page.date("time")).raw("</div><div class=\"css-x\">").body("p class=\"css-p6\"", "h2 class=\"css-h7\"", "", "li").raw("</div></div><div class=\"css-r8\">")
				.put("related", "div class=\"css-rt\"", page.word("related")).related("", "a href=\"#\" class=\"css-rl\" style=\"display:block\"", "</div></div>")
				.raw("<div class=\"css-f\">").put("boilerplate", "span", page.word("rights")).raw("</div></div></body></html>");
	}

	private static void lineBreaks(PageWriter page) {
		Story story = page.story;
		page.head(page.openGraph()).menu("<div id=\"nav\">", "</div>", "a href=\"#\"", "home", "sport", "search").raw("<div id=\"story\">").put("headline", "h1", story.get("headline")).put("date", "div class=\"dateline\"", page.date("numbers"))
				.put("byline", "div class=\"by\"", page.word("by") + " " + page.names()).raw("<div class=\"txt\"><b>").text("lead", story.get("lead")).raw("</b><br><br>");
		for (Story.Block block : story.blocks()) {
			switch (block.kind()) {
			case "h" -> page.put("subheading", "b", block.text()).raw("<br><br>");
			case "p" -> page.text("body", block.text()).raw("<br><br>");
			case "li" -> page.text("list", "• " + block.text()).raw("<br>");
			default -> {
			}
			}
		}
		page.raw("</div></div><div id=\"footer\">").put("boilerplate", "p", "© 2025 " + story.get("outlet")).raw("</div></body></html>");
	}

	private static void sidebarFirst(PageWriter page) {
		Story story = page.story;
		page.head(page.openGraph()).raw("<div class=\"container\"><div class=\"sidebar\">").put("related", "h3", page.word("mostRead")).related("<ul>", "li", "</ul></div><div class=\"main-column\">")
				.put("headline", "h1", story.get("headline")).put("lead", "h2 class=\"sub\"", story.get("lead")).raw("<div class=\"meta\">").put("byline", "span", page.names()).raw(" · ").put("date", "span", page.date("long")).raw("</div>")
				.raw("<img>").put("caption", "p class=\"wp-caption-text\"", story.get("caption")).body("p", "h3", "blockquote class=\"wp-block-pullquote\"", "li")
				.raw("</div></div><footer>").foot("<p>", "</p>", "a href=\"#\"", "legal", "contact").put("boilerplate", "p", page.word("rights")).raw("</footer></body></html>");
	}

	private static void print(PageWriter page) {
		Story story = page.story;
		page.raw("<html><head><meta charset=\"utf-8\"><title>" + story.get("headline") + "</title></head><body>").put("metadata", "p", "https://courier.example/print/" + story.get("published").substring(0, 10))
				.put("headline", "h2", story.get("headline")).put("byline", "p", page.word("by") + " " + page.names()).put("date", "p", story.get("outlet") + ", " + page.date("long")).put("lead", "p", story.get("lead"))
				.body("p", "h4", "", "li").raw("<hr>").put("boilerplate", "p", "© 2025 " + story.get("outlet") + ". " + page.word("rights")).raw("</body></html>");
	}

	private static void pressRelease(PageWriter page) {
		Story story = page.story;
		page.head("<meta name=\"dc.date\" content=\"" + story.get("published").substring(0, 10) + "\"><meta name=\"dc.publisher\" content=\"" + story.get("outlet") + "\">").raw("<header class=\"site\">")
				.menu("<nav>", "</nav>", "a href=\"#\"", "home", "contact").raw("</header><div class=\"release\">").put("date", "p class=\"release-date\"", page.date("long")).put("headline", "h1", story.get("headline"))
				.put("lead", "p class=\"lead\"", story.get("lead")).body("p", "h2", "", "li").put("byline", "p class=\"signature\"", page.names()).raw("</div><footer>")
				.put("boilerplate", "p", page.word("rights")).foot("<ul>", "</ul>", "li", "legal", "privacy").raw("</footer></body></html>");
	}

	private static void fonts(PageWriter page) {
		Story story = page.story;
		page.head("").raw("<center>").put("navigation", "b", story.get("outlet")).raw("<br>").menu("", "", "a href=\"#\"", "home", "politics", "economy", "search").raw("</center><div><h1>").text("headline", story.get("headline")).raw("</h1><div>")
				.text("byline", page.word("by") + " " + page.names()).raw("</div><div>").text("date", page.word("publishedOn") + " " + page.date("time")).raw("</div><div><strong>").text("lead", story.get("lead")).raw("</strong></div>");
		for (Story.Block block : story.blocks()) {
			switch (block.kind()) {
			case "h" -> page.raw("<div><strong>").text("subheading", block.text()).raw("</strong></div>");
			case "p" -> page.raw("<div>").text("body", block.text()).raw("</div>");
			case "li" -> page.put("list", "li", block.text());
			default -> {
			}
			}
		}
		page.raw("</div><div class=\"comments\">").put("boilerplate", "h3", page.word("comments"));
		for (String[] comment : story.comments()) {
			page.put("comment", "div", comment[0]).put("comment", "div", comment[1]).put("comment", "div", page.word("reply"));
		}
		page.raw("</div><div>").text("boilerplate", "© 2025 " + story.get("outlet")).raw("</div></body></html>");
	}

	private static void copiedDaily(PageWriter page) {
		Story story = page.story;
		line(page, "navigation", page.word("skip"), story.get("outlet"), page.word("politics"), page.word("economy"), page.word("sport"), page.word("login"));
		line(page, "headline", story.get("headline"), "");
		line(page, "lead", story.get("lead"), "");
		line(page, "byline", page.word("by") + " " + page.names());
		line(page, "date", page.word("publishedOn") + " " + page.date("time"));
		line(page, "navigation", page.word("share"), page.word("print"));
		line(page, "caption", story.get("caption") + " " + story.get("credit"), "");
		copiedBody(page);
		line(page, "related", page.word("related"), story.related().get(0), story.related().get(1), story.related().get(2), "");
		line(page, "boilerplate", "© 2025 " + story.get("outlet") + ". " + page.word("rights"));
	}

	private static void copiedPortal(PageWriter page) {
		Story story = page.story;
		line(page, "navigation", page.word("menu"), page.word("search"), "");
		line(page, "headline", story.get("headline"), "");
		line(page, "date", page.date("time"));
		line(page, "byline", page.names(), "");
		line(page, "lead", story.get("lead"), "");
		copiedBody(page);
		line(page, "boilerplate", "2 " + page.word("comments").toLowerCase(), "");
		for (String[] comment : story.comments()) {
			line(page, "comment", comment[0], comment[1], page.word("reply"), "");
		}
		line(page, "boilerplate", page.word("leaveComment"));
	}

	private static void copiedBody(PageWriter page) {
		for (Story.Block block : page.story.blocks()) {
			switch (block.kind()) {
			case "h" -> line(page, "subheading", block.text(), "");
			case "p" -> line(page, "body", block.text(), "");
			case "li" -> line(page, "list", "• " + block.text());
			default -> {
			}
			}
		}
		page.raw("\n");
	}

	private static void line(PageWriter page, String zone, String... lines) {
		for (String line : lines) {
			if (line.isEmpty()) {
				page.raw("\n");
			} else {
				page.copied(zone, line);
			}
		}
	}
}
