// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.inspector.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.newsmark.core.corpus.Actor;
import org.newsmark.core.query.ValuePattern;

/** The register of a corpus, by name and alias. Immutable. */
public record Actors(List<Actor> all) implements Choices {

	public static final Actors NONE = new Actors(List.of());

	public Actors {
		all = List.copyOf(all);
	}

	@Override
	public List<Choice> matching(String typed) {
		Map<String, Actor> byId = all.stream().collect(Collectors.toMap(Actor::id, actor -> actor, (one, other) -> one));
		List<Choice> choices = all.stream().map(actor -> new Choice(actor.id(), actor.name(), String.join(", ", actor.aliases())))
				.toList();
		return Choices.ranked(choices, typed, choice -> names(byId.get(choice.id())));
	}

	@Override
	public Optional<String> idOf(String typed) {
		String folded = ValuePattern.fold(typed.strip());
		List<Actor> named = all.stream()
				.filter(actor -> ValuePattern.fold(actor.name()).equals(folded) || actor.id().equals(typed.strip())).toList();
		List<Actor> found = named.isEmpty() ? all.stream()
				.filter(actor -> names(actor).stream().anyMatch(name -> ValuePattern.fold(name).equals(folded))).toList() : named;
		return found.size() == 1 ? Optional.of(found.get(0).id()) : Optional.empty();
	}

	@Override
	public String nameOf(String id) {
		return all.stream().filter(actor -> actor.id().equals(id)).map(Actor::name).findFirst().orElse(id);
	}

	/** A new actor of this name, with an id made of it that is not taken. */
	public Actor newActor(String name) {
		String slug = ValuePattern.fold(name.strip()).replaceAll("[^\\p{L}\\p{Nd}]+", "-").replaceAll("^-|-$", "");
		String base = slug.isEmpty() ? "actor" : slug;
		Set<String> taken = all.stream().map(Actor::id).collect(Collectors.toSet());
		String id = base;
		for (int number = 2; taken.contains(id); number++) {
			id = base + "-" + number;
		}
		return new Actor(id, name.strip(), "", "", List.of(), Map.of());
	}

	private static List<String> names(Actor actor) {
		List<String> names = new ArrayList<>(actor.aliases());
		names.add(0, actor.name());
		return names;
	}
}
