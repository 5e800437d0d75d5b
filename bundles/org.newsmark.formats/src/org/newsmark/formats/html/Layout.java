// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.html;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter.FilterResult;
import org.newsmark.core.article.ZoneKind;
import org.newsmark.formats.html.ElementKinds.Meaning;

/**
 * Where on a page the article is: its headline, the element with its running text, and the element around both. The
 * running text is found by going down from the body into the child that holds at least three quarters of the page's
 * sentences outside of links; sentences that the page's JSON-LD repeats as {@code articleBody} count more. Confined to
 * one thread.
 */
final class Layout {

	/** Shorter blocks are labels and titles rather than sentences. */
	private static final int SENTENCE = 60;
	private static final int LONGEST_HEADLINE = 300;
	private static final double MOST = 0.75;
	private static final int IN_ARTICLE_BODY = 5;
	private static final int IN_MAIN = 2;
	/** So much of the start of a paragraph is looked up in {@code articleBody}. */
	private static final int COMPARED = 50;
	private static final Set<ZoneKind> TAKES_BLOCKS_OUT = Set.of(ZoneKind.COMMENT, ZoneKind.RELATED,
			ZoneKind.NAVIGATION, ZoneKind.ADVERTISEMENT, ZoneKind.BOILERPLATE);

	private final Map<Element, Double> weights = new IdentityHashMap<>();
	private final Map<Element, Integer> plainWeights = new IdentityHashMap<>();
	private final Element body;
	private final String description;
	private final @Nullable Element headline;
	private final @Nullable Element runningText;
	private final @Nullable Element article;

	/** @param title as the metadata gives it; may be empty */
	Layout(Document document, String title, PageMetadata metadata) {
		this.body = document.body();
		this.description = JsonLd.letters(metadata.description());
		this.headline = findHeadline(document, title);
		List<Element> blocks = document.body().stream().filter(Layout::isBlockOfText).toList();
		blocks.forEach(block -> addToAncestors(plainWeights, block));
		String articleBody = JsonLd.letters(metadata.articleBody());
		blocks.forEach(block -> weigh(block, articleBody));
		this.runningText = heaviest();
		this.article = runningText == null ? null : around(runningText);
	}

	@Nullable
	Element headline() {
		return headline;
	}

	/** Whether the headline goes on into the text because its end is missing. */
	boolean isHeadlineUnclosed() {
		Element title = headline;
		return title != null && title.text().length() > LONGEST_HEADLINE;
	}

	/** The element with the running text; {@code null} if there are no sentences on the page. */
	@Nullable
	Element runningText() {
		return runningText;
	}

	/** The element with headline and running text; the latter's if they have nothing in common but the body. */
	@Nullable
	Element article() {
		return article;
	}

	/**
	 * What an element stands for on this page: a class on a wrapper around the whole article says nothing about its
	 * content.
	 */
	Optional<Meaning> meaning(Element element) {
		Optional<Meaning> meaning = ElementKinds.of(element);
		if (meaning.isEmpty() || element == body) {
			return Optional.empty();
		}
		return isWrapper(element, meaning.get()) ? Optional.empty() : meaning;
	}

	/** Whether a line says what the page gives as its description, at least how it begins. */
	boolean isDescription(String line) {
		String letters = JsonLd.letters(line);
		return letters.length() >= 40 && description.length() >= 40 && (description.startsWith(letters)
				|| letters.startsWith(description.substring(0, Math.min(description.length(), 100))));
	}

	private boolean isWrapper(Element element, Meaning meaning) {
		Element title = headline;
		if (title != null && title != element && isWithin(title, element)) {
			return true;
		}
		boolean holdsMost = plainWeights.getOrDefault(element, 0) * 2 > plainWeights.getOrDefault(body, 0);
		return holdsMost && meaning.kind() != ZoneKind.COMMENT && plainWeights.getOrDefault(element, 0) > 3 * SENTENCE;
	}

	private static boolean isBlockOfText(Element element) {
		if (VisibleText.isHidden(element) || !VisibleText.isBlock(element)) {
			return false;
		}
		return ownLength(element) >= SENTENCE;
	}

	/** Length of the text that is in no block within this one, links not counted. */
	private static int ownLength(Element element) {
		int[] length = new int[1];
		element.filter((node, depth) -> {
			if (node instanceof TextNode text) {
				length[0] += text.text().strip().length();
			}
			boolean apart = depth > 0 && node instanceof Element child
					&& (VisibleText.isBlock(child) || child.normalName().equals("a") || VisibleText.isHidden(child));
			return apart ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
		});
		return length[0];
	}

	private void addToAncestors(Map<Element, Integer> sums, Element block) {
		int length = ownLength(block);
		for (Element element = block; element != null; element = element.parent()) {
			sums.merge(element, length, Integer::sum);
		}
	}

	private void weigh(Element block, String articleBody) {
		double weight = ownLength(block);
		for (Element element = block; element != null; element = element.parent()) {
			Optional<Meaning> meaning = meaning(element);
			if (meaning.isPresent() && TAKES_BLOCKS_OUT.contains(meaning.get().kind())
					|| VisibleText.isHidden(element)) {
				return;
			}
			if (element.attr("itemprop").equals("articleBody")) {
				weight *= IN_ARTICLE_BODY;
			} else if (element.normalName().equals("main") || element.normalName().equals("article")) {
				weight *= IN_MAIN;
			}
		}
		String letters = JsonLd.letters(block.text());
		if (letters.length() > COMPARED && articleBody.contains(letters.substring(0, COMPARED))) {
			weight *= IN_ARTICLE_BODY;
		}
		for (Element element = block; element != null; element = element.parent()) {
			weights.merge(element, weight, Double::sum);
		}
	}

	private @Nullable Element heaviest() {
		double all = weights.getOrDefault(body, 0.0);
		if (all == 0) {
			return null;
		}
		Element element = body;
		while (true) {
			Element heavy = null;
			for (Element child : element.children()) {
				if (weights.getOrDefault(child, 0.0) >= MOST * all && VisibleText.isBlock(child)) {
					heavy = child;
				}
			}
			if (heavy == null || heavy.normalName().equals("p")) {
				return element;
			}
			element = heavy;
		}
	}

	/**
	 * The nearest element around the running text that holds the headline too, or an article or main element on the
	 * way.
	 */
	private Element around(Element running) {
		Element title = headline;
		for (Element element = running; element != null && element != body; element = element.parent()) {
			if (title != null ? isWithin(title, element)
					: element.normalName().equals("article") || element.normalName().equals("main")) {
				return element;
			}
		}
		return running;
	}

	private static @Nullable Element findHeadline(Document document, String title) {
		String wanted = JsonLd.letters(title);
		Element marked = document.selectFirst("h1[itemprop=headline], h2[itemprop=headline]");
		if (marked != null) {
			return marked;
		}
		List<Element> headings = document.select("h1").stream().filter(heading -> heading.text().strip().length() > 2)
				.toList();
		for (Element heading : document.select("h1, h2")) {
			if (!wanted.isEmpty() && JsonLd.letters(heading.text()).equals(wanted)) {
				return heading;
			}
		}
		for (Element heading : headings) {
			String letters = JsonLd.letters(heading.text());
			if (letters.length() > 12
					&& (wanted.startsWith(letters) || letters.startsWith(wanted) && wanted.length() > 12)) {
				return heading;
			}
		}
		Optional<Element> inArticle = headings.stream()
				.filter(heading -> heading.closest("article, main, [role=main]") != null).findFirst();
		if (inArticle.isPresent()) {
			return inArticle.get();
		}
		return headings.stream().filter(heading -> heading.closest("header, nav") == null || headings.size() == 1)
				.filter(heading -> heading.text().split("\\s+").length > 2).findFirst().orElse(null);
	}

	static boolean isWithin(Element element, Element ancestor) {
		for (Element each = element; each != null; each = each.parent()) {
			if (each == ancestor) {
				return true;
			}
		}
		return false;
	}
}
