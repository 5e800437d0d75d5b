// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.tei;

import java.util.List;

import org.newsmark.core.article.ArticleMetadata;
import org.newsmark.core.codebook.Codebook;
import org.newsmark.core.codebook.Family;
import org.newsmark.core.codebook.Label;
import org.newsmark.core.codebook.LocalText;
import org.newsmark.core.corpus.CorpusSettings;
import org.newsmark.formats.SelectedArticle;
import org.newsmark.formats.xml.Xml;

/** Headers of the corpus and of its articles. */
final class TeiHeader {

	private final Codebook codebook;
	private final CorpusSettings settings;

	TeiHeader(Codebook codebook, CorpusSettings settings) {
		this.codebook = codebook;
		this.settings = settings;
	}

	/** As a pointer has it, without the hash sign. */
	static String category(String label) {
		return Xml.ncName("label-", label);
	}

	/** From the start of the file to the first article. */
	String corpus() {
		StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
				.append("<teiCorpus xmlns=\"http://www.tei-c.org/ns/1.0\">\n<teiHeader>\n<fileDesc>\n<titleStmt><title>")
				.append(Xml.text(settings.name().isEmpty() ? "Newsmark" : settings.name()))
				.append("</title></titleStmt>\n<publicationStmt><p>Exported by Newsmark.</p></publicationStmt>\n")
				.append("<sourceDesc><p>Press articles; see the header of each.</p></sourceDesc>\n</fileDesc>\n<encodingDesc>\n");
		if (!codebook.labels().isEmpty()) {
			xml.append("<classDecl>\n<taxonomy xml:id=\"codebook\">\n<bibl>").append(Xml.text(codebook.name()))
					.append("</bibl>\n");
			for (Family family : codebook.families()) {
				xml.append("<category xml:id=\"").append(Xml.ncName("family-", family.id())).append("\">\n");
				describe(xml, family.id(), family.name(), family.definition());
				for (Label label : codebook.labels()) {
					if (label.family().equals(family.id())) {
						xml.append("<category xml:id=\"").append(category(label.id())).append("\">\n");
						describe(xml, label.id(), label.name(), label.definition());
						xml.append("</category>\n");
					}
				}
				xml.append("</category>\n");
			}
			xml.append("</taxonomy>\n</classDecl>\n");
		} else {
			xml.append("<p>No codebook.</p>\n");
		}
		return xml.append("</encodingDesc>\n</teiHeader>\n").toString();
	}

	/** Metadata that TEI has an element for; all of them stand in a note as JSON. */
	static void article(StringBuilder xml, SelectedArticle article, String json) {
		ArticleMetadata metadata = article.article().metadata();
		xml.append("<teiHeader>\n<fileDesc>\n<titleStmt><title>").append(Xml.text(article.article().headline()))
				.append("</title>");
		metadata.authors().forEach(author -> xml.append("<author>").append(Xml.text(author)).append("</author>"));
		xml.append("</titleStmt>\n<publicationStmt>");
		if (metadata.outlet().isEmpty()) {
			xml.append("<p/>");
		} else {
			xml.append("<publisher>").append(Xml.text(metadata.outlet())).append("</publisher>");
			String published = metadata.text(ArticleMetadata.PUBLISHED);
			if (metadata.published().isPresent()) {
				xml.append("<date when=\"").append(Xml.attribute(metadata.published().get().toString())).append("\"/>");
			} else if (!published.isEmpty()) {
				xml.append("<date>").append(Xml.text(published)).append("</date>");
			}
		}
		xml.append("</publicationStmt>\n<notesStmt><note type=\"newsmark\">").append(Xml.text(json))
				.append("</note></notesStmt>\n<sourceDesc>");
		xml.append(metadata.url().isEmpty() ? "<p/>"
				: "<bibl><ref target=\"" + Xml.attribute(metadata.url()) + "\">" + Xml.text(metadata.url())
						+ "</ref></bibl>");
		xml.append("</sourceDesc>\n</fileDesc>\n");
		if (!metadata.language().isEmpty()) {
			xml.append("<profileDesc><langUsage><language ident=\"").append(Xml.attribute(metadata.language()))
					.append("\"/></langUsage></profileDesc>\n");
		}
		xml.append("</teiHeader>\n");
	}

	private static void describe(StringBuilder xml, String id, LocalText name, LocalText definition) {
		List<String> languages = definition.byLanguage().isEmpty() ? List.copyOf(name.byLanguage().keySet())
				: List.copyOf(definition.byLanguage().keySet());
		if (languages.isEmpty()) {
			xml.append("<catDesc><term>").append(Xml.text(id)).append("</term></catDesc>\n");
		}
		for (String language : languages) {
			xml.append("<catDesc xml:lang=\"").append(Xml.attribute(language)).append("\"><term>")
					.append(Xml.text(name.byLanguage().getOrDefault(language, id))).append("</term> ")
					.append(Xml.text(definition.byLanguage().getOrDefault(language, ""))).append("</catDesc>\n");
		}
	}
}
