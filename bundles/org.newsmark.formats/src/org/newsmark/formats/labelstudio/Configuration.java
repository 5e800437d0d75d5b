// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.labelstudio;

import java.util.Locale;

import org.newsmark.core.codebook.Attribute;
import org.newsmark.core.codebook.Codebook;
import org.newsmark.core.codebook.Label;
import org.newsmark.core.codebook.Relation;
import org.newsmark.formats.xml.Xml;

/** The labelling interface of a project, made of a codebook. Immutable. */
final class Configuration {

	private final Codebook codebook;

	Configuration(Codebook codebook) {
		this.codebook = codebook;
	}

	/** Whether an attribute's values are chosen from a list; others are typed. */
	boolean isChoice(String attribute) {
		return codebook.attribute(attribute).filter(each -> each.type() == Attribute.Type.CHOICE && !each.open())
				.isPresent();
	}

	String xml() {
		StringBuilder xml = new StringBuilder("<View>\n  <Labels name=\"label\" toName=\"text\">\n");
		for (Label label : codebook.labels()) {
			xml.append("    <Label value=\"").append(Xml.attribute(label.id())).append("\" background=\"")
					.append(String.format(Locale.ROOT, "#%06X", label.rgb())).append("\"/>\n");
		}
		xml.append("  </Labels>\n  <Relations>\n");
		for (Relation relation : codebook.relations()) {
			xml.append("    <Relation value=\"").append(Xml.attribute(relation.id())).append("\"/>\n");
		}
		xml.append("  </Relations>\n  <Text name=\"text\" value=\"$text\"/>\n");
		for (Attribute attribute : codebook.attributes()) {
			if (isChoice(attribute.id())) {
				xml.append("  <Choices name=\"").append(Xml.attribute(attribute.id()))
						.append("\" toName=\"text\" perRegion=\"true\" choice=\"")
						.append(attribute.multiple() ? "multiple" : "single").append("\">\n");
				attribute.values().forEach(value -> xml.append("    <Choice value=\"")
						.append(Xml.attribute(value.id())).append("\"/>\n"));
				xml.append("  </Choices>\n");
			} else {
				xml.append("  <TextArea name=\"").append(Xml.attribute(attribute.id()))
						.append("\" toName=\"text\" perRegion=\"true\"/>\n");
			}
		}
		return xml.append("</View>\n").toString();
	}
}
