// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.codebook;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.newsmark.core.check.Rule;
import org.newsmark.core.check.RuleUse;

/**
 * The labels, attributes and relations that a corpus is marked with, and the rules that hold for them. Immutable.
 *
 * @param id         stable name, as in {@code voices}
 * @param version    semantic: major = labels gone or retyped, minor = labels added, patch = words only
 * @param rules      the warnings that apply; errors always apply
 * @param migrations from older versions, in the order of the file
 */
public record Codebook(String id, String version, LocalText title, List<Family> families, List<Label> labels,
		List<Attribute> attributes, List<Relation> relations, List<RuleUse> rules, List<Migration> migrations) {

	/** No labels at all: what a corpus has whose codebook cannot be read. */
	public static final Codebook EMPTY = new Codebook("", "", LocalText.NONE, List.of(), List.of(), List.of(), List.of(), List.of(),
			List.of());

	public Codebook {
		families = List.copyOf(families);
		labels = List.copyOf(labels);
		attributes = List.copyOf(attributes);
		relations = List.copyOf(relations);
		rules = List.copyOf(rules);
		migrations = List.copyOf(migrations);
	}

	/** The same where these labels have no key, since it would not act: nothing must offer it. */
	Codebook withoutKeys(Set<String> idle) {
		return idle.isEmpty() ? this : new Codebook(id, version, title, families,
				labels.stream().map(label -> idle.contains(label.id()) ? label.withoutKey() : label).toList(), attributes, relations, rules,
				migrations);
	}

	/** {@code id@version}, as annotation files write it. */
	public String name() {
		return id + "@" + version;
	}

	public Optional<Family> family(String family) {
		return families.stream().filter(each -> each.id().equals(family)).findFirst();
	}

	public Optional<Label> label(String label) {
		return labels.stream().filter(each -> each.id().equals(label)).findFirst();
	}

	public Optional<Attribute> attribute(String attribute) {
		return attributes.stream().filter(each -> each.id().equals(attribute)).findFirst();
	}

	public Optional<Relation> relation(String relation) {
		return relations.stream().filter(each -> each.id().equals(relation)).findFirst();
	}

	/** The label with this key, whatever its case. */
	public Optional<Label> labelForKey(char key) {
		return labels.stream().filter(each -> each.key().equalsIgnoreCase(String.valueOf(key))).findFirst();
	}

	/** How this codebook uses a warning; empty if it does not. */
	public Optional<RuleUse> use(Rule rule) {
		return rules.stream().filter(each -> each.rule() == rule).findFirst();
	}

	/** What a label's family stands for; {@link FamilyRole#OTHER} for a label this codebook does not have. */
	public FamilyRole roleOf(String label) {
		return family(familyOf(label)).map(Family::role).orElse(FamilyRole.OTHER);
	}

	/** The attributes that a label may carry, in its order. */
	public List<Attribute> attributesOf(Label label) {
		return label.attributes().stream().map(this::attribute).flatMap(Optional::stream).toList();
	}

	/** The relations that may start at a mark of this label. */
	public List<Relation> relationsFrom(String label) {
		return relations.stream().filter(relation -> relation.startsAt(label)).toList();
	}

	/** A label's family is what stands before the first dot of its id: {@code quote} of {@code quote.direct}. */
	public static String familyOf(String label) {
		int dot = label.indexOf('.');
		return dot < 0 ? label : label.substring(0, dot);
	}
}
