// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.codebook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.newsmark.core.codebook.CodebookProblem.Kind;

/** Whether the parts of a codebook fit together: ids that are named exist, keys are free, colours can be told apart. */
final class CodebookConsistency {

	/** Letters that the editor keeps for itself (codebook.md section 3): relation and note. */
	static final String EDITOR_KEYS = "RN";
	/**
	 * Colour difference (CIEDE2000) below which two thin lines side by side are taken for one colour. 2.3 is a just noticeable difference
	 * of large patches (Mahy et al. 1994, Color Research and Application 19:105); thin lines need about twice that.
	 */
	private static final double TELLABLE = 5;

	private final Codebook codebook;
	private final Lines lines;
	private final ProblemList problems;

	CodebookConsistency(Codebook codebook, Lines lines, ProblemList problems) {
		this.codebook = codebook;
		this.lines = lines;
		this.problems = problems;
	}

	/**
	 * Reports to the list of problems.
	 *
	 * @return ids of the labels whose key would never act
	 */
	Set<String> check(YamlMap root) {
		codebook.labels().forEach(this::checkLabel);
		Set<String> idle = checkKeys();
		checkColours();
		codebook.attributes().forEach(this::checkDefault);
		codebook.relations().forEach(this::checkEnds);
		for (Migration migration : codebook.migrations()) {
			Stream.concat(migration.rename().values().stream(), migration.merge().values().stream()).sorted()
					.filter(label -> codebook.label(label).isEmpty())
					.forEach(label -> problems.add(root.line("migrations"), Kind.UNKNOWN_LABEL, label));
		}
		return idle;
	}

	private void checkLabel(Label label) {
		if (codebook.family(label.family()).isEmpty()) {
			problems.add(line(label, "id"), Kind.UNKNOWN_FAMILY, label.id(), label.family());
		}
		for (String attribute : label.attributes()) {
			if (codebook.attribute(attribute).isEmpty()) {
				problems.add(line(label, "attributes"), Kind.UNKNOWN_ATTRIBUTE, label.id(), attribute);
			}
		}
	}

	private Set<String> checkKeys() {
		Set<String> idle = new HashSet<>();
		Map<String, Label> taken = new HashMap<>();
		for (Label label : codebook.labels()) {
			String key = label.key().toUpperCase(Locale.ROOT);
			if (key.isEmpty()) {
				continue;
			}
			if (key.codePointCount(0, key.length()) != 1 || !Character.isLetter(key.codePointAt(0)) || EDITOR_KEYS.contains(key)) {
				problems.add(line(label, "key"), Kind.BAD_KEY, label.key(), "R, N");
				idle.add(label.id());
				continue;
			}
			Label first = taken.putIfAbsent(key, label);
			if (first != null) {
				problems.add(line(label, "key"), Kind.DOUBLE_KEY, first.id(), label.id(), key);
				idle.add(label.id());
			}
		}
		return idle;
	}

	private void checkColours() {
		List<Label> labels = codebook.labels();
		for (int i = 0; i < labels.size(); i++) {
			for (int j = 0; j < i; j++) {
				Label first = labels.get(j);
				Label second = labels.get(i);
				if (first.sign() == second.sign() && first.texture() == second.texture()
						&& ColourDifference.ciede2000(first.rgb(), second.rgb()) < TELLABLE) {
					problems.add(line(second, "color"), Kind.COLOURS_TOO_CLOSE, first.id(), second.id());
				}
			}
		}
	}

	private void checkDefault(Attribute attribute) {
		String value = attribute.defaultValue();
		if (!value.isEmpty() && attribute.type() == Attribute.Type.CHOICE && !attribute.open() && attribute.value(value).isEmpty()) {
			problems.add(lines.of("attributes", attribute.id(), "default"), Kind.DEFAULT_NOT_A_VALUE, value, attribute.id());
		}
	}

	private void checkEnds(Relation relation) {
		checkEnds(relation, "from", relation.from());
		checkEnds(relation, "to", relation.to());
	}

	private void checkEnds(Relation relation, String member, List<String> ends) {
		if (ends.isEmpty()) {
			problems.add(lines.of("relations", relation.id(), member), Kind.MISSING, relation.id(), member);
		}
		for (String end : ends) {
			if (codebook.family(end).isEmpty() && codebook.label(end).isEmpty()) {
				problems.add(lines.of("relations", relation.id(), member), Kind.UNKNOWN_END, relation.id(), end);
			}
		}
	}

	private int line(Label label, String member) {
		return lines.of("labels", label.id(), member);
	}
}
