// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.uima;

import java.util.ArrayList;
import java.util.List;

import org.newsmark.core.codebook.Attribute;
import org.newsmark.core.codebook.Codebook;
import org.newsmark.formats.xml.Xml;

/**
 * The type system of an export: one layer for marks and one for links between them, as INCEpTION makes custom layers
 * (package {@code webanno.custom}; a relation has {@code Governor} and {@code Dependent}), and the sentences and tokens of
 * DKPro Core. Each attribute of the codebook is a feature of the layer of marks.
 */
final class CasTypes {

	static final String MARK = "webanno.custom.NewsmarkMark";
	static final String LINK = "webanno.custom.NewsmarkLink";
	static final String SENTENCE = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence";
	static final String TOKEN = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token";
	static final String DOCUMENT = "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData";

	/** Of a mark, besides those of attributes. {@code attributes} and {@code other} are JSON. */
	static final List<String> MARK_FEATURES = List.of("label", "markId", "piece", "note", "origin", "created",
			"modified", "attributes", "other");
	static final String ATTRIBUTE = "attribute_";
	static final List<String> LINK_FEATURES = List.of("label");
	private static final List<String> DOCUMENT_FEATURES = List.of("documentTitle", "documentId", "documentUri",
			"collectionId", "documentBaseUri");

	private final List<String> attributes;

	CasTypes(Codebook codebook) {
		this.attributes = codebook.attributes().stream().map(Attribute::id).toList();
	}

	/** Ids of attributes that have a feature. */
	List<String> attributes() {
		return attributes;
	}

	/** A name as Java has them; {@code attribute_target} of {@code target}. */
	static String feature(String attribute) {
		return Xml.ncName(ATTRIBUTE, attribute).replace("-", "_2d_");
	}

	List<String> markFeatures() {
		List<String> features = new ArrayList<>(MARK_FEATURES);
		attributes.forEach(attribute -> features.add(feature(attribute)));
		return features;
	}

	/** As {@code TypeSystem.xml}: INCEpTION takes it under Layers before the documents. */
	String xml() {
		StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
				+ "<typeSystemDescription xmlns=\"http://uima.apache.org/resourceSpecifier\">\n  <types>\n");
		type(xml, DOCUMENT, "uima.tcas.DocumentAnnotation");
		DOCUMENT_FEATURES.forEach(feature -> feature(xml, feature, "uima.cas.String"));
		feature(xml, "isLastSegment", "uima.cas.Boolean");
		end(xml);
		type(xml, SENTENCE, "uima.tcas.Annotation");
		feature(xml, "id", "uima.cas.String");
		end(xml);
		type(xml, TOKEN, "uima.tcas.Annotation");
		feature(xml, "id", "uima.cas.String");
		end(xml);
		type(xml, MARK, "uima.tcas.Annotation");
		markFeatures().forEach(feature -> feature(xml, feature, "uima.cas.String"));
		end(xml);
		type(xml, LINK, "uima.tcas.Annotation");
		feature(xml, "Dependent", MARK);
		feature(xml, "Governor", MARK);
		LINK_FEATURES.forEach(feature -> feature(xml, feature, "uima.cas.String"));
		end(xml);
		return xml.append("  </types>\n</typeSystemDescription>\n").toString();
	}

	private static void type(StringBuilder xml, String name, String above) {
		xml.append("    <typeDescription>\n      <name>").append(name).append("</name>\n      <description/>\n")
				.append("      <supertypeName>").append(above).append("</supertypeName>\n      <features>\n");
	}

	private static void feature(StringBuilder xml, String name, String range) {
		xml.append("        <featureDescription>\n          <name>").append(name)
				.append("</name>\n          <description/>\n          <rangeTypeName>").append(range)
				.append("</rangeTypeName>\n        </featureDescription>\n");
	}

	private static void end(StringBuilder xml) {
		xml.append("      </features>\n    </typeDescription>\n");
	}
}
