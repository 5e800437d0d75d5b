// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index.internal.block;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.newsmark.core.codebook.Attribute;
import org.newsmark.core.codebook.Codebook;
import org.newsmark.core.codebook.Family;
import org.newsmark.core.codebook.FamilyRole;
import org.newsmark.core.codebook.Relation;

/**
 * What of a codebook decides how marks are encoded. While it stays the same, a changed codebook changes nothing here.
 *
 * @param roles         of families
 * @param actors        attributes whose value is an id of the register of sources
 * @param several       attributes whose value may be several, joined by {@code +}
 * @param speaker       the relation from a quote to whose words it holds: the first of the codebook from quotes to
 *                      sources; empty if none
 * @param coreference   the relation from a source to one that names it: the first of the codebook from sources to
 *                      sources; empty if none
 */
public record CodebookFacts(Map<String, FamilyRole> roles, Set<String> actors, Set<String> several, String speaker,
		String coreference) {

	/** Of a corpus without a readable codebook. */
	public static final CodebookFacts NONE = new CodebookFacts(Map.of(), Set.of(), Set.of(), "", "");

	public static CodebookFacts of(Codebook codebook) {
		Map<String, FamilyRole> roles = new LinkedHashMap<>();
		for (Family family : codebook.families()) {
			roles.put(family.id(), family.role());
		}
		Set<String> actors = ids(codebook, List.of(Attribute.Type.ACTOR));
		Set<String> several = ids(codebook, List.of(Attribute.Type.COUNTRY));
		codebook.attributes().stream().filter(Attribute::multiple).forEach(attribute -> several.add(attribute.id()));
		return new CodebookFacts(roles, actors, several, relation(codebook, FamilyRole.QUOTE),
				relation(codebook, FamilyRole.SOURCE));
	}

	FamilyRole roleOf(String label) {
		return roles.getOrDefault(Codebook.familyOf(label), FamilyRole.OTHER);
	}

	/** A text that differs if the facts do. */
	public String digest() {
		String families = roles.entrySet().stream().map(entry -> entry.getKey() + "=" + entry.getValue().id()).sorted()
				.collect(Collectors.joining(","));
		return String.join(";", families, String.join(",", new TreeSet<>(actors)),
				String.join(",", new TreeSet<>(several)), speaker,
				coreference);
	}

	private static Set<String> ids(Codebook codebook, List<Attribute.Type> types) {
		return codebook.attributes().stream().filter(attribute -> types.contains(attribute.type())).map(Attribute::id)
				.collect(Collectors.toCollection(TreeSet::new));
	}

	private static String relation(Codebook codebook, FamilyRole from) {
		return codebook.relations().stream()
				.filter(relation -> leads(codebook, relation.from(), from)
						&& leads(codebook, relation.to(), FamilyRole.SOURCE))
				.map(Relation::id).findFirst().orElse("");
	}

	private static boolean leads(Codebook codebook, List<String> ends, FamilyRole role) {
		return ends.stream().anyMatch(end -> codebook.roleOf(end) == role);
	}
}
