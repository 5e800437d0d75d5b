// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.tei;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationFile;
import org.newsmark.core.text.TextSpan;
import org.newsmark.formats.Loss;
import org.newsmark.formats.Losses;
import org.newsmark.formats.SelectedArticle;
import org.newsmark.formats.json.ArticleJson;
import org.newsmark.formats.json.JsonCell;
import org.newsmark.formats.json.JsonOut;
import org.newsmark.formats.xml.Xml;

/** One article with its text and what stands off it. */
final class StandOffText {

	private final SelectedArticle article;
	private final Losses losses;
	private final String prefix;
	private final StringBuilder xml = new StringBuilder();

	StandOffText(SelectedArticle article, Losses losses) {
		this.article = article;
		this.losses = losses;
		this.prefix = Xml.ncName("a-", article.path());
	}

	String xml() throws IOException {
		xml.append("<TEI xml:id=\"").append(prefix).append("\" n=\"").append(Xml.attribute(article.path()))
				.append("\">\n");
		TeiHeader.article(xml, article, new String(JsonOut.bytes(json -> json.object(members -> {
			ArticleJson.write(members, article);
			members.array("annotators", annotators -> {
				for (AnnotationFile file : article.files()) {
					annotators.object(each -> ArticleJson.write(each, file));
				}
			});
		})), StandardCharsets.UTF_8));
		if (article.markCount() > 0) {
			xml.append("<standOff>\n");
			for (int i = 0; i < article.files().size(); i++) {
				writeAnnotator(article.files().get(i), article.marks().get(i));
			}
			xml.append("</standOff>\n");
		}
		writeText();
		return xml.append("</TEI>\n").toString();
	}

	/** One block that keeps its blanks, so that the text comes back as it was. */
	private void writeText() {
		String text = article.article().text();
		losses.add(Loss.CHARACTERS, Xml.forbidden(text));
		TreeMap<Integer, Boolean> edges = new TreeMap<>();
		for (List<Annotation> marks : article.marks()) {
			for (Annotation mark : marks) {
				for (TextSpan span : mark.orphan() ? List.<TextSpan>of() : mark.spans()) {
					edges.put(span.start(), true);
					edges.put(span.end(), true);
				}
			}
		}
		xml.append("<text><body><ab xml:space=\"preserve\">");
		int from = 0;
		for (int edge : edges.keySet()) {
			xml.append(Xml.text(text.substring(from, edge))).append("<anchor xml:id=\"").append(anchor(edge))
					.append("\"/>");
			from = edge;
		}
		xml.append(Xml.text(text.substring(from))).append("</ab></body></text>\n");
	}

	private void writeAnnotator(AnnotationFile file, List<Annotation> marks) {
		Set<String> written = new HashSet<>();
		StringBuilder features = new StringBuilder();
		xml.append("<spanGrp type=\"marks\" resp=\"#").append(Xml.ncName("annotator-", file.annotator())).append("\">\n");
		for (Annotation mark : marks) {
			if (!mark.orphan()) {
				written.add(mark.id());
				writeMark(file.annotator(), mark, features);
			}
		}
		xml.append("</spanGrp>\n");
		StringBuilder links = new StringBuilder();
		for (Annotation mark : marks) {
			for (Map.Entry<String, List<String>> link : mark.links().entrySet()) {
				for (String target : link.getValue()) {
					if (written.contains(mark.id()) && written.contains(target)) {
						links.append("<link type=\"").append(Xml.ncName("", link.getKey())).append("\" n=\"")
								.append(Xml.attribute(link.getKey())).append("\" target=\"#")
								.append(mark(file.annotator(), mark.id())).append(" #")
								.append(mark(file.annotator(), target)).append("\"/>\n");
					}
				}
			}
		}
		if (!links.isEmpty()) {
			xml.append("<linkGrp type=\"links\">\n").append(links).append("</linkGrp>\n");
		}
		xml.append(features);
	}

	private void writeMark(String annotator, Annotation mark, StringBuilder features) {
		String id = mark(annotator, mark.id());
		for (int i = 0; i < mark.spans().size(); i++) {
			TextSpan span = mark.spans().get(i);
			xml.append("<span xml:id=\"").append(id).append(i == 0 ? "" : "." + (i + 1)).append("\" n=\"")
					.append(Xml.attribute(mark.id())).append('"');
			if (i > 0) {
				xml.append(" prev=\"#").append(id).append(i == 1 ? "" : "." + i).append('"');
			}
			xml.append(" from=\"#").append(anchor(span.start())).append("\" to=\"#").append(anchor(span.end()))
					.append("\" ana=\"#").append(TeiHeader.category(mark.label())).append(" #").append(id)
					.append("-fs\"/>\n");
		}
		features.append("<fs xml:id=\"").append(id).append("-fs\" type=\"mark\" corresp=\"#").append(id).append("\">\n");
		feature(features, "label", mark.label());
		feature(features, "annotator", annotator);
		for (Map.Entry<String, Object> attribute : mark.attributes().entrySet()) {
			features.append("<f name=\"").append(Xml.ncName("attribute-", attribute.getKey()))
					.append("\"><string>").append(Xml.text(mark.attribute(attribute.getKey()))).append("</string></f>\n");
		}
		feature(features, "note", mark.note());
		feature(features, "origin", mark.provenance().origin());
		feature(features, "created", mark.provenance().created());
		feature(features, "modified", mark.provenance().modified());
		feature(features, "attributes", JsonCell.object(mark.attributes()));
		feature(features, "other", JsonCell.object(mark.other()));
		features.append("</fs>\n");
	}

	private void feature(StringBuilder features, String name, String value) {
		if (!value.isEmpty()) {
			losses.add(Loss.CHARACTERS, Xml.forbidden(value));
			features.append("<f name=\"").append(name).append("\"><string>").append(Xml.text(value))
					.append("</string></f>\n");
		}
	}

	private String anchor(int offset) {
		return prefix + "." + offset;
	}

	private String mark(String annotator, String id) {
		return prefix + Xml.ncName(".", annotator) + Xml.ncName(".", id);
	}
}
