// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.newsmark.core.article.ZoneKind;
import org.newsmark.formats.ReadRequest;
import org.newsmark.formats.html.ElementKinds.Meaning;
import org.newsmark.formats.text.CanonicalText;
import org.newsmark.formats.zones.LineHint;
import org.newsmark.formats.zones.LineHint.Place;

/**
 * All text of a page that a reader sees, line by line as a browser breaks it: block elements and {@code br} end a line,
 * paragraphs have a blank line around them, blanks are one blank, no-break spaces stay. Each line comes with what its
 * elements say about it.
 *
 * @param hints one per line of the text
 */
record VisibleText(String text, List<LineHint> hints) {

	private static final Set<String> HIDDEN = Set.of("script", "style", "noscript", "template", "head", "title",
			"iframe", "object", "embed", "svg", "canvas", "audio", "video", "map", "math", "datalist", "textarea");
	private static final Set<String> BLOCKS = Set.of("address", "article", "aside", "blockquote", "body", "caption",
			"center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer",
			"form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "legend", "li", "main", "menu", "nav",
			"ol", "optgroup", "option", "p", "pre", "search", "section", "summary", "table", "tbody", "tfoot", "thead",
			"tr", "ul");
	/** Blocks with a blank line around them. */
	private static final Set<String> APART = Set.of("article", "aside", "blockquote", "dl", "figure", "footer", "form",
			"h1", "h2", "h3", "h4", "h5", "h6", "header", "nav", "ol", "p", "pre", "section", "table", "ul");

	/** @throws java.util.concurrent.CancellationException if the request is cancelled */
	static VisibleText of(Document document, Layout layout, CanonicalText canonical, ReadRequest request) {
		Walk walk = new Walk(layout, canonical, request);
		document.body().traverse(walk);
		return walk.lines.result();
	}

	static boolean isBlock(Element element) {
		return BLOCKS.contains(element.normalName());
	}

	static boolean isHidden(Element element) {
		if (HIDDEN.contains(element.normalName()) || element.hasAttr("hidden")) {
			return true;
		}
		String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
		return style.contains("display:none") || style.contains("visibility:hidden");
	}

	/** What is known inside of an element. */
	private record Context(Optional<Meaning> meaning, boolean link, boolean preformatted) {
	}

	/** Goes over the page without recursion, since pages may be nested deeper than a stack holds. */
	private static final class Walk implements NodeVisitor {

		private final Layout layout;
		private final LineBuilder lines;
		private final Deque<Context> contexts = new ArrayDeque<>();
		private final ReadRequest request;
		private int hidden;
		private Place place;

		Walk(Layout layout, CanonicalText canonical, ReadRequest request) {
			this.request = request;
			this.layout = layout;
			this.lines = new LineBuilder(layout, canonical);
			this.place = layout.runningText() == null ? Place.UNKNOWN : Place.BEFORE;
			contexts.push(new Context(Optional.empty(), false, false));
		}

		@Override
		public void head(@Nullable Node node, int depth) {
			if (node instanceof Element element) {
				enter(element);
			} else if (hidden == 0 && node instanceof TextNode text) {
				Context context = contexts.getFirst();
				lines.add(text.getWholeText(), context.preformatted(),
						new LineBuilder.Run(context.meaning(), context.link(), place));
			}
		}

		@Override
		public void tail(@Nullable Node node, int depth) {
			if (node instanceof Element element) {
				leave(element);
			}
		}

		private void enter(Element element) {
			request.checkCancelled();
			if (hidden > 0 || isHidden(element)) {
				hidden++;
				return;
			}
			String name = element.normalName();
			if (name.equals("br")) {
				lines.lineBreak();
			} else if (BLOCKS.contains(name)) {
				lines.block(APART.contains(name));
			} else if (isCell(name) && isForLayout(element)) {
				lines.block(false);
			} else if (isCell(name)) {
				lines.cell();
			} else if (name.equals("button")) {
				lines.blank();
			}
			if (element == layout.article() || element == layout.headline()) {
				place = place == Place.BEFORE ? Place.HEAD : place;
			}
			if (element == layout.runningText()) {
				place = Place.RUNNING_TEXT;
			}
			Context outer = contexts.getFirst();
			contexts.push(new Context(within(outer.meaning(), element),
					outer.link() || name.equals("a") && element.hasAttr("href"),
					outer.preformatted() || name.equals("pre")));
		}

		private void leave(Element element) {
			if (hidden > 0) {
				hidden--;
				return;
			}
			String name = element.normalName();
			contexts.pop();
			if (BLOCKS.contains(name)) {
				lines.block(APART.contains(name));
			} else if (name.equals("button") || isMenuItem(name)) {
				lines.blank();
			}
			if (element == layout.runningText()) {
				place = layout.article() == layout.runningText() ? Place.AFTER : Place.FOOT;
			}
			if (element == layout.article()) {
				place = Place.AFTER;
			}
		}

		private static boolean isCell(String name) {
			return name.equals("td") || name.equals("th");
		}

		/** Pages of old are laid out by tables; cells of data have no lines of their own. */
		private static boolean isForLayout(Element cell) {
			Element row = cell.parent();
			return row != null && row.selectFirst("td br, td p, td div, td table, td ul, td h1, td h2, td h3") != null;
		}

		/** Links of a menu stand side by side without a blank between them in the file. */
		private boolean isMenuItem(String name) {
			Optional<Meaning> meaning = contexts.getFirst().meaning();
			return (name.equals("a") || name.equals("span")) && meaning.isPresent() && meaning.get().kind().isOutside();
		}

		/**
		 * The meaning of the element, unless that around it is stronger: a date among related articles is part of
		 * these.
		 */
		private Optional<Meaning> within(Optional<Meaning> around, Element element) {
			Optional<Meaning> outer = around;
			if (element == layout.headline()) {
				return Optional.of(new Meaning(ZoneKind.HEADLINE, true, false));
			}
			if (outer.isPresent() && outer.get().kind() == ZoneKind.HEADLINE && isBlock(element)
					&& layout.isHeadlineUnclosed()) {
				outer = Optional.empty();
			}
			Optional<Meaning> own = layout.meaning(element);
			if (own.isEmpty() || outer.isEmpty()) {
				return own.isEmpty() ? outer : own;
			}
			boolean blockAround = isApart(outer.get().kind());
			if (outer.get().sure() && blockAround || blockAround && !isApart(own.get().kind())) {
				return outer;
			}
			return outer.get().kind() == ZoneKind.QUOTE_BOX && own.get().kind() != ZoneKind.CAPTION
					&& !isApart(own.get().kind()) ? outer : own;
		}

		private static boolean isApart(ZoneKind kind) {
			return kind.isOutside() || kind == ZoneKind.COMMENT;
		}
	}
}
