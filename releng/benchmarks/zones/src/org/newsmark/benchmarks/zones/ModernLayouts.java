// SPDX-License-Identifier: EPL-2.0
package org.newsmark.benchmarks.zones;

import java.util.List;
import java.util.function.Consumer;

/** Layouts of pages with articles, figures and class names that mean something, in the manner of what news sites have now. */
final class ModernLayouts {

	static final List<Consumer<PageWriter>> ALL = List.of(ModernLayouts::daily, ModernLayouts::blog, ModernLayouts::broadcaster,
			ModernLayouts::agency, ModernLayouts::amp, ModernLayouts::longRead, ModernLayouts::regional, ModernLayouts::tabloid,
			ModernLayouts::newsletter, ModernLayouts::keyPoints);

	private ModernLayouts() {
	}

	private static void daily(PageWriter page) {
		Story story = page.story;
		page.head(page.jsonLd() + page.openGraph()).raw("<a class=\"skip\" href=\"#main\">").text("navigation", page.word("skip")).raw("</a><header>")
				.put("navigation", "a class=\"logo\" href=\"/\"", story.get("outlet"))
				.menu("<nav><ul>", "</ul></nav>", "li", "politics", "economy", "sport", "culture").raw("</header><main><article>")
				.put("metadata", "p class=\"article__kicker\"", story.get("section")).put("headline", "h1", story.get("headline"))
				.put("lead", "p class=\"article__chapo\"", story.get("lead"))
				.raw("<div class=\"article__meta\">").put("byline", "p class=\"author\"", page.word("by") + " " + page.names())
				.put("date", "time datetime=\"" + story.get("published") + "\"", page.word("publishedOn") + " " + page.date("time")).raw("</div>")
				.menu("<div class=\"share-bar\">", "</div>", "button", "share", "print", "save")
				.raw("<figure><img src=\"a.jpg\"><figcaption>").text("caption", story.get("caption") + " " + story.get("credit"))
				.raw("</figcaption></figure><div class=\"article__body\">")
				.body("p", "h2", "blockquote class=\"pullquote\"", "li").raw("</div></article><aside class=\"related\">")
				.put("related", "h3", page.word("related")).related("<ul>", "li", "</ul></aside></main>")
				.raw("<footer>").foot("<ul>", "</ul>", "li", "legal", "privacy", "contact").put("boilerplate", "p", "© 2025 " + story.get("outlet") + ". " + page.word("rights"))
				.raw("</footer></body></html>");
	}

	private static void blog(PageWriter page) {
		Story story = page.story;
		page.head(page.openGraph()).raw("<div id=\"page\" class=\"site\"><header id=\"masthead\" class=\"site-header\">")
				.put("navigation", "p class=\"site-title\"", story.get("outlet")).menu("<nav id=\"site-navigation\">", "</nav>", "a href=\"#\"", "home", "politics", "contact")
				.raw("</header><div id=\"content\"><div id=\"primary\"><main><article class=\"post type-post hentry\"><header class=\"entry-header\">")
				.put("headline", "h1 class=\"entry-title\"", story.get("headline")).raw("<div class=\"entry-meta\">")
				.put("date", "span class=\"posted-on\"", page.word("publishedOn") + " " + page.date("long")).raw("</div></header><div class=\"entry-content\">")
				.put("lead", "p", story.get("lead")).body("p", "h3", "", "li").raw("</div><footer class=\"entry-footer\">")
				.put("metadata", "span class=\"tags-links\"", page.word("tags") + ": " + story.get("section")).raw("</footer></article>")
				.menu("<nav class=\"post-navigation\">", "</nav>", "div", "previous", "next").raw("<div id=\"comments\" class=\"comments-area\">")
				.put("boilerplate", "h2 class=\"comments-title\"", "2 " + page.word("comments").toLowerCase()).raw("<ol class=\"comment-list\">");
		for (String[] comment : story.comments()) {
			page.raw("<li class=\"comment\">").put("comment", "b class=\"fn\"", comment[0]).put("comment", "p", comment[1])
					.put("comment", "a class=\"comment-reply-link\" href=\"#\"", page.word("reply")).raw("</li>");
		}
		page.raw("</ol><div id=\"respond\">").put("boilerplate", "h3", page.word("leaveComment")).raw("</div></div></main></div><aside id=\"secondary\" class=\"widget-area\">")
				.put("related", "h2 class=\"widget-title\"", page.word("mostRead")).related("<ul>", "li", "</ul></aside></div>")
				.raw("<footer class=\"site-footer\">").put("boilerplate", "p", page.word("rights")).raw("</footer></div></body></html>");
	}

	private static void broadcaster(PageWriter page) {
		Story story = page.story;
		page.head(page.jsonLd()).raw("<div role=\"banner\">").menu("<ul role=\"menubar\">", "</ul>", "li", "home", "sport", "culture", "search").raw("</div><div role=\"main\">")
				.put("headline", "h1 tabindex=\"-1\"", story.get("headline")).put("date", "time", page.date("time"))
				.menu("<div class=\"ShareTools\">", "</div>", "button", "share", "save").raw("<div class=\"Byline\">")
				.put("byline", "span", page.names()).put("byline", "span", page.word("reporter")).raw("</div><div data-component=\"image\"><figure><img><figcaption>")
				.text("caption", story.get("caption")).raw("</figcaption></figure></div>")
				.put("lead", "p class=\"Intro\"", story.get("lead")).body("p", "h2", "", "li")
				.raw("<section class=\"RelatedLinks\">").put("related", "h2", page.word("related")).related("<ul>", "li", "</ul></section></div>")
				.raw("<div role=\"contentinfo\">").put("boilerplate", "p", "© 2025 " + story.get("outlet")).foot("<ul>", "</ul>", "li", "legal", "privacy").raw("</div></body></html>");
	}

	private static void agency(PageWriter page) {
		Story story = page.story;
		page.head(page.openGraph()).raw("<header>").put("navigation", "a href=\"/\"", story.get("outlet")).raw("</header><article>")
				.put("metadata", "div class=\"section-label\"", story.get("section")).put("headline", "h1", story.get("headline")).raw("<div class=\"article-info\">")
				.put("byline", "address", page.word("by") + " " + page.names())
				.put("date", "span class=\"timestamp\"", page.date("numbers")).put("date", "span class=\"timestamp updated\"", page.word("updatedOn") + " " + page.date("numbers"))
				.raw("</div><div class=\"article-content\">").put("lead", "p", story.get("lead")).body("p", "h2", "", "li").raw("</div></article>")
				.raw("<section class=\"more-stories\">").put("related", "h2", page.word("mostRead")).related("", "h3", "</section>")
				.raw("<footer>").put("boilerplate", "small", page.word("rights")).raw("</footer></body></html>");
	}

	private static void amp(PageWriter page) {
		Story story = page.story;
		page.head("<style amp-boilerplate>body{}</style>" + page.jsonLd()).raw("<amp-sidebar>").menu("<ul>", "</ul>", "li", "home", "politics", "economy").raw("</amp-sidebar><article class=\"amp-wp-article\">")
				.raw("<header class=\"amp-wp-article-header\">").put("headline", "h1 class=\"amp-wp-title\"", story.get("headline"))
				.put("byline", "div class=\"amp-wp-byline\"", page.names()).put("date", "div class=\"amp-wp-posted-on\"", page.date("long")).raw("</header>")
				.raw("<figure class=\"amp-wp-article-featured-image\"><amp-img></amp-img><figcaption>").text("caption", story.get("caption") + " (" + story.get("credit") + ")")
				.raw("</figcaption></figure><div class=\"amp-wp-article-content\">").put("lead", "p", story.get("lead")).body("p", "h2", "blockquote class=\"quote\"", "li")
				.raw("</div></article><footer class=\"amp-wp-footer\">").put("boilerplate", "h2", story.get("outlet")).put("boilerplate", "a href=\"#top\"", page.word("top")).raw("</footer></body></html>");
	}

	private static void longRead(PageWriter page) {
		Story story = page.story;
		page.head(page.openGraph()).menu("<nav class=\"global-nav\">", "</nav>", "a href=\"#\"", "menu", "search", "subscribe").raw("<main><div class=\"hero\">")
				.put("metadata", "div class=\"rubric\"", story.get("section")).put("headline", "h1", story.get("headline")).put("lead", "div class=\"dek\"", story.get("lead"))
				.put("byline", "div class=\"byline\"", page.word("by") + " " + page.names()).put("date", "time", page.date("long"))
				.raw("</div><figure class=\"lead-image\"><img><figcaption>").text("caption", story.get("caption")).raw(" <span class=\"credit\">").text("caption", story.get("credit"))
				.raw("</span></figcaption></figure><div class=\"body\">").body("p", "h2", "div class=\"pull-quote\"", "li").raw("</div>")
				.raw("<div class=\"newsletter-signup\">").put("advertisement", "p", page.word("newsletter")).raw("</div></main><footer>")
				.foot("", "", "a href=\"#\"", "legal", "privacy").put("boilerplate", "p", "© 2025 " + story.get("outlet")).raw("</footer></body></html>");
	}

	private static void regional(PageWriter page) {
		Story story = page.story;
		page.head(page.meta("og:title", story.get("headline") + " - " + story.get("outlet")) + page.meta("og:site_name", story.get("outlet")))
				.raw("<div id=\"cookie-banner\" class=\"consent\">").put("boilerplate", "p", page.word("cookies")).put("navigation", "button", page.word("accept")).raw("</div>")
				.menu("<ul class=\"nav-main\">", "</ul>", "li", "home", "politics", "sport").raw("<div class=\"content-wrapper\"><ol class=\"breadcrumb\">")
				.put("navigation", "li", page.word("home")).put("navigation", "li", story.get("section")).raw("</ol>")
				.put("headline", "h1 class=\"headline\"", story.get("headline")).put("date", "div class=\"date\"", page.date("time")).raw("<div class=\"author-name\">")
				.text("byline", page.word("by") + " " + page.names()).raw("</div>").put("navigation", "button class=\"audio\"", page.word("listen"))
				.raw("<div class=\"article-image\"><img>").put("caption", "div class=\"image-caption\"", story.get("caption") + " " + story.get("credit")).raw("</div>")
				.put("lead", "p class=\"teaser-text\"", story.get("lead")).raw("<div class=\"article-text\">").body("p", "h3", "", "li").raw("</div>")
				.raw("<div class=\"ad-slot\">").put("advertisement", "span", page.word("advertisement")).raw("</div>")
				.raw("<div class=\"teaser-list\">").put("related", "h4", page.word("related")).related("", "h5", "</div></div>")
				.raw("<div class=\"page-footer\">").put("boilerplate", "span", page.word("rights")).raw("</div></body></html>");
	}

	private static void tabloid(PageWriter page) {
		Story story = page.story;
		page.head(page.jsonLd()).menu("<nav>", "</nav>", "a href=\"#\"", "home", "sport", "culture", "login").raw("<article>").put("headline", "h1", story.get("headline"))
				.raw("<ul class=\"byline-list\">").put("byline", "li class=\"author\"", page.word("by") + " " + page.names()).put("date", "li class=\"date-published\"", page.date("numbers")).raw("</ul><div class=\"story-body\">");
		int number = 0;
		page.put("lead", "p class=\"intro\"", story.get("lead"));
		for (Story.Block block : story.blocks()) {
			String tag = block.kind().equals("h") ? "h2" : "p";
			if (!block.kind().equals("q")) {
				page.put(block.kind().equals("h") ? "subheading" : block.kind().equals("li") ? "list" : "body", block.kind().equals("li") ? "li" : tag, block.text());
			}
			if (block.kind().equals("p") && number < story.related().size()) {
				page.raw("<div class=\"read-more-inline\">").put("related", "p", page.word("readAlso") + " : " + story.related().get(number++)).raw("</div>");
			}
		}
		page.raw("</div></article><div class=\"most-popular\">").put("related", "h3", page.word("mostRead")).related("<ol>", "li", "</ol></div>")
				.raw("<footer>").put("boilerplate", "p", "© " + story.get("outlet") + " 2025").raw("</footer></body></html>");
	}

	private static void newsletter(PageWriter page) {
		Story story = page.story;
		page.head(page.openGraph()).raw("<div class=\"topbar\">").put("navigation", "a href=\"/\"", story.get("outlet")).menu("", "", "button", "subscribe", "login").raw("</div><div class=\"post\">")
				.put("headline", "h1 class=\"post-title\"", story.get("headline")).put("lead", "h3 class=\"subtitle\"", story.get("lead")).raw("<div class=\"post-meta\">")
				.put("byline", "div class=\"author\"", page.names()).put("date", "div class=\"pubdate\"", page.date("long")).raw("</div>")
				.menu("<div class=\"post-ufi\">", "</div>", "button", "share").raw("<div class=\"body markup\">").body("p", "h2", "", "li")
				.raw("</div><div class=\"subscription-widget\">").put("advertisement", "p", page.word("newsletter")).raw("</div></div><div class=\"footer\">")
				.put("boilerplate", "div", "© 2025 " + story.get("outlet")).foot("<div class=\"footer-links\">", "</div>", "a href=\"#\"", "privacy", "legal").raw("</div></body></html>");
	}

	private static void keyPoints(PageWriter page) {
		Story story = page.story;
		page.head(page.jsonLd() + page.openGraph()).menu("<nav class=\"main-nav\">", "</nav>", "a href=\"#\"", "home", "politics", "economy", "culture").raw("<main><article><header>")
				.put("headline", "h1", story.get("headline")).put("lead", "p class=\"standfirst\"", story.get("lead")).put("byline", "p class=\"byline\"", page.word("by") + " " + page.names())
				.put("date", "p class=\"dateline\"", page.word("updatedOn") + " " + page.date("time")).put("metadata", "p class=\"reading-time\"", page.word("readMinutes")).raw("</header>")
				.raw("<figure><video></video><figcaption>").text("caption", story.get("caption")).raw("</figcaption></figure>")
				.raw("<div itemprop=\"articleBody\">").body("p", "h2", "aside class=\"quote\"", "li").raw("</div></article>")
				.raw("<section id=\"commentaires\">").put("boilerplate", "h2", page.word("comments"));
		for (String[] comment : story.comments()) {
			page.raw("<div class=\"comment\">").put("comment", "p", comment[0]).put("comment", "p", comment[1]).raw("</div>");
		}
		page.raw("</section></main><footer>").foot("<ul>", "</ul>", "li", "contact", "legal").put("boilerplate", "p", page.word("rights")).raw("</footer></body></html>");
	}
}
