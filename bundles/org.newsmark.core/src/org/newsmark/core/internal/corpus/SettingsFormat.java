// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.internal.corpus;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.corpus.CorpusSettings;
import org.newsmark.core.corpus.FormatFault;
import org.newsmark.core.internal.json.JsonLine;
import org.newsmark.core.internal.json.JsonReader;

/** {@code corpus.json}. */
public final class SettingsFormat {

	private SettingsFormat() {
	}

	public static CorpusSettings parse(String path, byte[] bytes) throws ArticleFormatException {
		Map<String, Object> members = new LinkedHashMap<>(JsonReader.readObject(path, bytes));
		Format.CORPUS.check(members.remove(Format.MEMBER), path);
		String name = text(members, "name", path);
		String language = text(members, "language", path);
		return new CorpusSettings(name, language, text(members, "codebook", path), members);
	}

	public static byte[] bytes(CorpusSettings settings) {
		StringBuilder out = new StringBuilder();
		JsonLine.begin(out).member(Format.MEMBER, Format.CORPUS.id()).member("name", settings.name()).member("language", settings.language())
				.member("codebook", settings.codebook()).members(settings.other()).end();
		return out.append('\n').toString().getBytes(StandardCharsets.UTF_8);
	}

	private static String text(Map<String, Object> members, String member, String path) throws ArticleFormatException {
		Object value = members.remove(member);
		if (value == null) {
			return "";
		}
		if (value instanceof String text) {
			return text;
		}
		throw new ArticleFormatException(path, 0, FormatFault.TEXT_EXPECTED, member);
	}
}
