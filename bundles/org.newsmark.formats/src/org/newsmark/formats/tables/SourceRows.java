// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.tables;

import java.util.List;

import org.newsmark.core.corpus.Actor;
import org.newsmark.formats.json.JsonCell;

/** One row per actor of the register of sources; aliases are joined by a semicolon. */
public final class SourceRows {

	public static final List<String> COLUMNS = List.of("id", "name", "type", "country", "aliases", "other");

	private SourceRows() {
	}

	public static List<String> row(Actor actor) {
		return List.of(actor.id(), actor.name(), actor.type(), actor.country(), String.join(";", actor.aliases()),
				JsonCell.object(actor.other()));
	}
}
