// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationFile;
import org.newsmark.core.article.ArticleMetadata;
import org.newsmark.core.article.Zone;
import org.newsmark.core.text.TextSpan;
import org.newsmark.formats.SelectedArticle;
import org.newsmark.formats.xml.Xml;

/** One article: facts, text with marks one within the other, and a table of them. */
final class ArticleSection {

	/** A span of a mark of somebody. */
	private record Piece(int start, int end, String label, String annotator) {
	}

	private final SelectedArticle article;
	private final Page page;
	private final StringBuilder html = new StringBuilder();

	ArticleSection(SelectedArticle article, Page page) {
		this.article = article;
		this.page = page;
	}

	String html() {
		ArticleMetadata metadata = article.article().metadata();
		html.append("<article>\n<h2>").append(Xml.text(article.article().headline())).append("</h2>\n<p class=\"facts\">");
		String url = metadata.url();
		List<String> facts = Stream.of(metadata.outlet(), String.join(", ", metadata.authors()),
				metadata.text(ArticleMetadata.PUBLISHED)).filter(fact -> !fact.isEmpty()).map(Xml::text).toList();
		html.append(String.join(" · ", facts));
		if (url.startsWith("http://") || url.startsWith("https://")) {
			html.append(" · <a href=\"").append(Xml.attribute(url)).append("\">").append(Xml.text(url)).append("</a>");
		}
		html.append("</p>\n");
		if (article.withText()) {
			writeText();
		}
		writeTable();
		return html.append("</article>\n").toString();
	}

	/** The text is cut at every edge; each stretch lies in all marks over it, the longest outside. */
	private void writeText() {
		String text = article.article().text();
		List<Piece> pieces = new ArrayList<>();
		TreeSet<Integer> edges = new TreeSet<>(List.of(0, text.length()));
		for (int i = 0; i < article.files().size(); i++) {
			for (Annotation mark : article.marks().get(i)) {
				for (TextSpan span : mark.orphan() ? List.<TextSpan>of() : mark.spans()) {
					pieces.add(new Piece(span.start(), span.end(), mark.label(), article.files().get(i).annotator()));
					edges.add(span.start());
					edges.add(span.end());
				}
			}
		}
		List<TextSpan> outside = new ArrayList<>();
		for (Zone zone : article.article().zones().all()) {
			if (zone.kind().isOutside()) {
				outside.add(zone.span());
				edges.add(Math.min(text.length(), zone.span().start()));
				edges.add(Math.min(text.length(), zone.span().end()));
			}
		}
		pieces.sort((one, other) -> one.start() != other.start() ? Integer.compare(one.start(), other.start())
				: Integer.compare(other.end(), one.end()));
		html.append("<div class=\"text\">");
		int next = 0;
		List<Piece> open = new ArrayList<>();
		Integer before = null;
		for (int edge : edges) {
			if (before != null && before < edge) {
				int from = before;
				open.removeIf(piece -> piece.end() <= from);
				while (next < pieces.size() && pieces.get(next).start() <= from) {
					open.add(pieces.get(next++));
				}
				open.removeIf(piece -> piece.end() <= from);
				boolean dim = outside.stream().anyMatch(span -> span.start() <= from && from < span.end());
				writeStretch(text.substring(from, edge), open, dim);
			}
			before = edge;
		}
		html.append("</div>\n");
	}

	private void writeStretch(String words, List<Piece> open, boolean dim) {
		html.append(dim ? "<span class=\"outside\">" : "");
		for (Piece piece : open) {
			html.append("<mark class=\"").append(page.cssClass(piece.label())).append("\" title=\"")
					.append(Xml.attribute(page.label(piece.label()) + " (" + piece.annotator() + ")")).append("\">");
		}
		html.append(Xml.text(words)).append("</mark>".repeat(open.size())).append(dim ? "</span>" : "");
	}

	private void writeTable() {
		if (article.markCount() == 0) {
			return;
		}
		html.append("<table>\n");
		for (int i = 0; i < article.files().size(); i++) {
			AnnotationFile file = article.files().get(i);
			for (Annotation mark : article.marks().get(i)) {
				html.append("<tr><td><mark class=\"").append(page.cssClass(mark.label())).append("\">")
						.append(Xml.text(page.label(mark.label()))).append("</mark></td><td>")
						.append(Xml.text(mark.words())).append(mark.orphan() ? " ⚠" : "").append("</td><td>")
						.append(details(file, mark)).append("</td><td>").append(Xml.text(file.annotator()))
						.append("</td></tr>\n");
			}
		}
		html.append("</table>\n");
	}

	private static String details(AnnotationFile file, Annotation mark) {
		List<String> details = new ArrayList<>();
		mark.attributes().keySet()
				.forEach(name -> details.add(Xml.text(name) + " = " + Xml.text(mark.attribute(name))));
		for (Map.Entry<String, List<String>> link : mark.links().entrySet()) {
			for (String target : link.getValue()) {
				Optional<Annotation> to = file.annotations().get(target);
				details.add(Xml.text(link.getKey()) + " → " + Xml.text(to.map(Annotation::words).orElse("?")));
			}
		}
		if (!mark.note().isEmpty()) {
			details.add("<em>" + Xml.text(mark.note()).replace("\n", "<br>") + "</em>");
		}
		return String.join("<br>", details);
	}
}
