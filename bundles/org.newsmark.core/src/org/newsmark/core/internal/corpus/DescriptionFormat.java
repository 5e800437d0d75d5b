// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.internal.corpus;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.newsmark.core.article.ArticleMetadata;
import org.newsmark.core.article.ArticleText;
import org.newsmark.core.article.Zone;
import org.newsmark.core.article.ZoneKind;
import org.newsmark.core.article.Zones;
import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.corpus.FormatFault;
import org.newsmark.core.internal.json.JsonLine;
import org.newsmark.core.internal.json.JsonReader;
import org.newsmark.core.text.OffsetMap;

/**
 * {@code articles/PATH.json}: metadata and zones. What this version does not know is kept: members, kinds of zones, members of zones.
 *
 * @param metadata everything but {@code newsmark} and {@code zones}
 * @param zones    as they stand in the file, offsets in code points
 */
record DescriptionFormat(ArticleMetadata metadata, List<Map<String, Object>> zones) {

	static final DescriptionFormat NONE = new DescriptionFormat(ArticleMetadata.EMPTY, List.of());

	private static final String ZONES = "zones";
	private static final String KIND = "kind";
	private static final String START = "start";
	private static final String END = "end";

	/** Members in the order of the contract; others follow in theirs. */
	private static final List<String> ORDER = List.of(ArticleMetadata.TITLE, ArticleMetadata.OUTLET, ArticleMetadata.AUTHORS,
			ArticleMetadata.PUBLISHED, ArticleMetadata.LANGUAGE, ArticleMetadata.URL, ArticleMetadata.SECTION, ArticleMetadata.RETRIEVED,
			ArticleMetadata.ORIGIN);

	static DescriptionFormat parse(String path, byte[] bytes) throws ArticleFormatException {
		Map<String, Object> members = new LinkedHashMap<>(JsonReader.readObject(path, bytes));
		Format.ARTICLE.check(members.remove(Format.MEMBER), path);
		Object zones = members.remove(ZONES);
		List<Map<String, Object>> raw = new ArrayList<>();
		if (zones instanceof List<?> list) {
			for (Object zone : list) {
				raw.add(zone(zone, path));
			}
		} else if (zones != null) {
			throw new ArticleFormatException(path, 0, FormatFault.ZONES_EXPECTED);
		}
		return new DescriptionFormat(new ArticleMetadata(members), List.copyOf(raw));
	}

	byte[] bytes() {
		StringBuilder out = new StringBuilder();
		JsonLine line = JsonLine.begin(out).member(Format.MEMBER, Format.ARTICLE.id());
		Map<String, Object> rest = new LinkedHashMap<>(metadata.members());
		for (String member : ORDER) {
			if (rest.containsKey(member)) {
				line.member(member, rest.remove(member));
			}
		}
		// A member of that name would stand twice in the file.
		rest.remove(Format.MEMBER);
		rest.remove(ZONES);
		line.members(rest);
		if (!zones.isEmpty()) {
			line.member(ZONES, zones);
		}
		line.end();
		return out.append('\n').toString().getBytes(StandardCharsets.UTF_8);
	}

	DescriptionFormat with(ArticleMetadata next) {
		return new DescriptionFormat(next, zones);
	}

	/** Zones of the kinds known here, in UTF-16 code units; one that reaches beyond the text is cut at its end. */
	Zones zonesIn(ArticleText text) {
		OffsetMap offsets = text.offsets();
		List<Zone> result = new ArrayList<>(zones.size());
		for (Map<String, Object> raw : zones) {
			int start = Math.min(offset(raw, START), offsets.codePoints());
			int end = Math.min(offset(raw, END), offsets.codePoints());
			if (start < end) {
				ZoneKind.of(String.valueOf(raw.get(KIND))).ifPresent(kind -> result.add(new Zone(kind, offsets.toUtf16(start, end))));
			}
		}
		return result.isEmpty() ? Zones.NONE : new Zones(result);
	}

	/** With these zones in place of the known ones; a zone that stays keeps its other members, unknown kinds stay. */
	DescriptionFormat with(Zones next, ArticleText text) {
		OffsetMap offsets = text.offsets();
		List<Map<String, Object>> unused = new ArrayList<>(zones);
		List<Map<String, Object>> result = new ArrayList<>();
		for (Zone zone : next.all()) {
			Map<String, Object> raw = new LinkedHashMap<>();
			raw.put(KIND, zone.kind().id());
			raw.put(START, offsets.toCodePoint(zone.span().start()));
			raw.put(END, offsets.toCodePoint(zone.span().end()));
			Map<String, Object> same = take(unused, raw);
			result.add(same == null ? raw : same);
		}
		unused.stream().filter(raw -> ZoneKind.of(String.valueOf(raw.get(KIND))).isEmpty()).forEach(result::add);
		result.sort(Comparator.comparingInt(raw -> offset(raw, START)));
		return new DescriptionFormat(metadata, result);
	}

	private static @Nullable Map<String, Object> take(List<Map<String, Object>> from, Map<String, Object> like) {
		for (int i = 0; i < from.size(); i++) {
			if (from.get(i).entrySet().containsAll(like.entrySet())) {
				return from.remove(i);
			}
		}
		return null;
	}

	private static Map<String, Object> zone(@Nullable Object value, String path) throws ArticleFormatException {
		if (value instanceof Map<?, ?> zone && zone.get(KIND) instanceof String && zone.get(START) instanceof Integer start
				&& zone.get(END) instanceof Integer end && start >= 0 && end >= start) {
			Map<String, Object> result = new LinkedHashMap<>();
			zone.forEach((name, member) -> result.put(String.valueOf(name), member));
			return result;
		}
		throw new ArticleFormatException(path, 0, FormatFault.ZONES_EXPECTED);
	}

	private static int offset(Map<String, Object> zone, String member) {
		return zone.get(member) instanceof Integer offset ? offset : 0;
	}
}
