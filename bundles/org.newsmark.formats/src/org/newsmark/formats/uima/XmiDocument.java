// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.uima;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.newsmark.core.article.Article;
import org.newsmark.formats.uima.CasContent.Structure;
import org.newsmark.formats.xml.Xml;

/** A CAS as XMI 2.0, in the words of the UIMA reference ("XMI CAS serialization"). */
final class XmiDocument {

	private static final int CHARS_PER_STRUCTURE = 90;
	private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\" "
			+ "xmlns:cas=\"http:///uima/cas.ecore\" "
			+ "xmlns:metadata=\"http:///de/tudarmstadt/ukp/dkpro/core/api/metadata/type.ecore\" "
			+ "xmlns:segmentation=\"http:///de/tudarmstadt/ukp/dkpro/core/api/segmentation/type.ecore\" "
			+ "xmlns:custom=\"http:///webanno/custom.ecore\" xmi:version=\"2.0\">\n<cas:NULL xmi:id=\"0\"/>\n";

	private XmiDocument() {
	}

	static byte[] bytes(CasContent content, Article article) {
		StringBuilder xml = new StringBuilder(
				HEAD.length() + 2 * content.text().length() + CHARS_PER_STRUCTURE * content.structures().size());
		xml.append(HEAD).append("<metadata:DocumentMetaData xmi:id=\"").append(CasContent.DOCUMENT)
				.append("\" sofa=\"").append(CasContent.SOFA).append("\" begin=\"0\" end=\"")
				.append(content.text().length()).append('"');
		String language = article.metadata().language();
		attribute(xml, "language", language.isEmpty() ? "x-unspecified" : language);
		attribute(xml, "documentTitle", article.headline());
		attribute(xml, "documentId", article.path().value());
		xml.append(" isLastSegment=\"false\"/>\n");
		StringBuilder members = new StringBuilder().append(CasContent.DOCUMENT);
		for (Structure structure : content.structures()) {
			append(xml, structure);
			members.append(' ').append(structure.id());
		}
		xml.append("<cas:Sofa xmi:id=\"").append(CasContent.SOFA)
				.append("\" sofaNum=\"1\" sofaID=\"_InitialView\" mimeType=\"text\"");
		attribute(xml, "sofaString", content.text());
		xml.append("/>\n<cas:View sofa=\"").append(CasContent.SOFA).append("\" members=\"").append(members)
				.append("\"/>\n</xmi:XMI>\n");
		return xml.toString().getBytes(StandardCharsets.UTF_8);
	}

	private static void append(StringBuilder xml, Structure structure) {
		String type = structure.type();
		String name = type.substring(type.lastIndexOf('.') + 1);
		xml.append(type.startsWith("webanno") ? "<custom:" : "<segmentation:").append(name).append(" xmi:id=\"")
				.append(structure.id()).append("\" sofa=\"").append(CasContent.SOFA).append("\" begin=\"")
				.append(structure.span().start()).append("\" end=\"").append(structure.span().end()).append('"');
		for (Map.Entry<String, Integer> reference : structure.references().entrySet()) {
			xml.append(' ').append(reference.getKey()).append("=\"").append(reference.getValue().intValue())
					.append('"');
		}
		structure.features().forEach((feature, value) -> attribute(xml, feature, value));
		xml.append("/>\n");
	}

	/** Most values have nothing to escape, and are looked at once. */
	private static void attribute(StringBuilder xml, String name, String value) {
		xml.append(' ').append(name).append("=\"");
		int from = 0;
		for (int i = 0; i < value.length(); i++) {
			char c = value.charAt(i);
			String escaped = switch (c) {
				case '&' -> "&amp;";
				case '<' -> "&lt;";
				case '>' -> "&gt;";
				case '"' -> "&quot;";
				case '\n' -> "&#10;";
				case '\r' -> "&#13;";
				case '\t' -> "&#9;";
				default -> "";
			};
			if (!escaped.isEmpty()) {
				xml.append(value, from, i).append(escaped);
				from = i + 1;
			} else if (c < ' ') {
				xml.append(value, from, i).append(' ');
				from = i + 1;
			}
		}
		xml.append(value, from, value.length()).append('"');
	}
}
