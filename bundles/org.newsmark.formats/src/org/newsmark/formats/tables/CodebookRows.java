// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.newsmark.core.codebook.Attribute;
import org.newsmark.core.codebook.Codebook;
import org.newsmark.core.codebook.Family;
import org.newsmark.core.codebook.Label;
import org.newsmark.core.codebook.LocalText;
import org.newsmark.core.codebook.Relation;

/**
 * One row per family, label, attribute, value and relation of the codebook, with names and definitions in all its
 * languages.
 */
public final class CodebookRows {

	private final Codebook codebook;
	private final Set<String> languages = new TreeSet<>();

	public CodebookRows(Codebook codebook) {
		this.codebook = codebook;
		Stream.of(Stream.of(codebook.title()), codebook.families().stream().map(Family::name),
				codebook.labels().stream().flatMap(label -> Stream.of(label.name(), label.definition())),
				codebook.attributes().stream().map(Attribute::name), codebook.relations().stream().map(Relation::name))
				.flatMap(texts -> texts).forEach(text -> languages.addAll(text.byLanguage().keySet()));
	}

	public List<String> columns() {
		List<String> columns = new ArrayList<>(List.of("codebook", "kind", "id", "of", "key", "color", "sign"));
		languages.forEach(language -> columns.add("name:" + language));
		languages.forEach(language -> columns.add("definition:" + language));
		return columns;
	}

	/**
	 * In the order of the codebook. {@code of} is the family's role, a label's family, a value's attribute, or the ends
	 * of a relation.
	 */
	public List<List<String>> rows() {
		List<List<String>> rows = new ArrayList<>();
		for (Family family : codebook.families()) {
			rows.add(row(List.of("family", family.id(), family.role().id(), "", "", family.sign().id()), family.name(),
					family.definition()));
		}
		for (Label label : codebook.labels()) {
			rows.add(row(List.of("label", label.id(), label.family(), label.key(), String.format("#%06X", label.rgb()),
					label.sign().id()), label.name(), label.definition()));
		}
		for (Attribute attribute : codebook.attributes()) {
			rows.add(row(
					List.of("attribute", attribute.id(), attribute.type().name().toLowerCase(Locale.ROOT), "", "", ""),
					attribute.name(), attribute.definition()));
			for (Attribute.Value value : attribute.values()) {
				rows.add(row(List.of("value", value.id(), attribute.id(), "", "", ""), value.name(), value.gloss()));
			}
		}
		for (Relation relation : codebook.relations()) {
			String ends = String.join("+", relation.from()) + " -> " + String.join("+", relation.to());
			rows.add(row(List.of("relation", relation.id(), ends, "", "", ""), relation.name(), LocalText.NONE));
		}
		return rows;
	}

	private List<String> row(List<String> cells, LocalText name, LocalText definition) {
		List<String> row = new ArrayList<>();
		row.add(codebook.id().isEmpty() ? "" : codebook.name());
		row.addAll(cells);
		languages.forEach(language -> row.add(name.byLanguage().getOrDefault(language, "")));
		languages.forEach(language -> row.add(definition.byLanguage().getOrDefault(language, "")));
		return row;
	}
}
