// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.internal.corpus;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.newsmark.core.corpus.Actor;
import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.corpus.FormatFault;
import org.newsmark.core.internal.json.JsonLine;
import org.newsmark.core.internal.json.JsonReader;

/** {@code sources.jsonl}: one actor per line, in the order of the file. */
final class SourcesFormat {

	private SourcesFormat() {
	}

	static List<Actor> parse(String path, byte[] bytes) throws ArticleFormatException {
		List<Actor> actors = new ArrayList<>();
		Map<String, Integer> lineOfId = new HashMap<>();
		try (JsonReader reader = JsonReader.lines(path, bytes)) {
			while (reader.nextObject()) {
				Actor actor = actor(reader);
				Integer first = lineOfId.putIfAbsent(actor.id(), reader.line());
				if (first != null) {
					throw reader.fault(FormatFault.DOUBLE_ID, actor.id(), first);
				}
				actors.add(actor);
			}
		}
		return actors;
	}

	static byte[] bytes(List<Actor> actors) {
		StringBuilder out = new StringBuilder(128 * actors.size());
		for (Actor actor : actors) {
			JsonLine.begin(out).member("id", actor.id()).member("name", actor.name()).member("type", actor.type())
					.member("country", actor.country()).member("aliases", actor.aliases()).members(actor.other()).end();
			out.append('\n');
		}
		return out.toString().getBytes(StandardCharsets.UTF_8);
	}

	private static Actor actor(JsonReader reader) throws ArticleFormatException {
		Map<String, Object> members = new LinkedHashMap<>(reader.members());
		String id = text(members, "id", reader);
		if (id.isEmpty()) {
			throw reader.fault(FormatFault.MISSING, "id");
		}
		String name = text(members, "name", reader);
		String type = text(members, "type", reader);
		String country = text(members, "country", reader);
		Object aliases = members.remove("aliases");
		return new Actor(id, name, type, country, aliases == null ? List.of() : reader.stringsOf(aliases, "aliases"), members);
	}

	private static String text(Map<String, Object> members, String member, JsonReader reader) throws ArticleFormatException {
		Object value = members.remove(member);
		if (value == null) {
			return "";
		}
		if (value instanceof String text) {
			return text;
		}
		throw reader.fault(FormatFault.TEXT_EXPECTED, member);
	}
}
