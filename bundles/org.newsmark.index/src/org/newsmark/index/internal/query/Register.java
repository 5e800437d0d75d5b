// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index.internal.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.newsmark.core.corpus.Actor;

/** Names of the actors that marks point to by id. Immutable; any thread. */
public final class Register {

	/** Knows nobody. */
	public static final Register EMPTY = new Register(List.of());

	private final Map<String, List<String>> names = new HashMap<>();

	public Register(List<Actor> actors) {
		for (Actor actor : actors) {
			List<String> known = new ArrayList<>();
			known.add(actor.name());
			known.addAll(actor.aliases());
			names.put(actor.id(), List.copyOf(known));
		}
	}

	/** The name, then the aliases; none for an id that is not registered. */
	public List<String> names(String id) {
		return names.getOrDefault(id, List.of());
	}
}
