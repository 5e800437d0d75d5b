// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.refi;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;

import org.newsmark.core.codebook.Codebook;
import org.newsmark.core.codebook.Family;
import org.newsmark.core.codebook.Label;
import org.newsmark.formats.xml.Xml;

/**
 * The codes of a project: a family that cannot be coded, its labels, and below each label a code for each value of an
 * attribute ({@code tone = calm}) that is used. Ids are the names, so that they come back. Safe for several threads.
 */
final class Codes {

	static final String SIGN = " = ";

	private final Codebook codebook;
	private final Locale locale;
	/** Values that are used, by label. */
	private final Map<String, Set<String>> values = new ConcurrentSkipListMap<>();

	Codes(Codebook codebook, String language) {
		this.codebook = codebook;
		this.locale = Locale.forLanguageTag(language);
	}

	/** @return the code's GUID */
	String label(String label) {
		values.computeIfAbsent(label, none -> new ConcurrentSkipListSet<>());
		return Guid.code(label);
	}

	/** @return the code's GUID */
	String value(String label, String attribute, Object value) {
		String name = attribute + SIGN + value;
		values.computeIfAbsent(label, none -> new ConcurrentSkipListSet<>()).add(name);
		return Guid.code(label + "\u0000" + name);
	}

	/** The element {@code Codes} with its content. */
	String xml() {
		Set<String> families = new TreeSet<>();
		values.keySet().forEach(label -> families.add(Codebook.familyOf(label)));
		codebook.labels().forEach(label -> families.add(label.family()));
		StringBuilder xml = new StringBuilder("<Codes>\n");
		for (Family family : codebook.families()) {
			if (families.remove(family.id())) {
				family(xml, family.id(), family.definition().in(locale));
			}
		}
		families.forEach(family -> family(xml, family, ""));
		return xml.append("</Codes>\n").toString();
	}

	private void family(StringBuilder xml, String family, String definition) {
		open(xml, Guid.of("family", family), family, false, "", definition);
		for (Label label : codebook.labels()) {
			if (label.family().equals(family)) {
				label(xml, label.id(), String.format(Locale.ROOT, "#%06X", label.rgb()), label.definition().in(locale));
			}
		}
		for (String label : values.keySet()) {
			if (Codebook.familyOf(label).equals(family) && codebook.label(label).isEmpty()) {
				label(xml, label, "", "");
			}
		}
		xml.append("</Code>\n");
	}

	private void label(StringBuilder xml, String label, String colour, String definition) {
		open(xml, Guid.code(label), label, true, colour, definition);
		for (String value : values.getOrDefault(label, Set.of())) {
			open(xml, Guid.code(label + "\u0000" + value), value, true, "", "");
			xml.append("</Code>\n");
		}
		xml.append("</Code>\n");
	}

	private static void open(StringBuilder xml, String guid, String name, boolean codable, String colour,
			String definition) {
		xml.append("<Code guid=\"").append(guid).append("\" name=\"").append(Xml.attribute(name))
				.append("\" isCodable=\"").append(codable).append('"');
		if (!colour.isEmpty()) {
			xml.append(" color=\"").append(colour).append('"');
		}
		xml.append(">\n");
		if (!definition.isEmpty()) {
			xml.append("<Description>").append(Xml.text(definition)).append("</Description>\n");
		}
	}
}
