// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index.internal.block;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationFile;
import org.newsmark.core.article.ZoneKind;
import org.newsmark.core.article.Zones;
import org.newsmark.core.codebook.FamilyRole;
import org.newsmark.core.query.Voice;
import org.newsmark.core.text.OffsetMap;
import org.newsmark.core.text.TextSpan;
import org.newsmark.index.internal.columns.Ints;

/** Encodes what one annotator marked in one article. For one file. */
final class MarkEncoder {

	private static final int MOST_COREFERENCES = 8;

	private final BlockBuilder builder;
	private final CodebookFacts facts;
	private final Zones zones;
	private final OffsetMap offsets;
	private final Map<String, Integer> indexes = new HashMap<>();
	private List<Annotation> marks = List.of();

	MarkEncoder(BlockBuilder builder, CodebookFacts facts, Zones zones, OffsetMap offsets) {
		this.builder = builder;
		this.facts = facts;
		this.zones = zones;
		this.offsets = offsets;
	}

	/** Adds all marks of the file; returns the words within its quotes by kind of zone. */
	int[] add(AnnotationFile file, ArticleWords words) {
		marks = file.annotations().all();
		for (int i = 0; i < marks.size(); i++) {
			indexes.put(marks.get(i).id(), i);
		}
		List<TextSpan> quotes = quotes();
		for (Annotation mark : marks) {
			addColumns(mark, quotes);
		}
		int[] quoted = new int[ZoneKind.values().length];
		for (TextSpan quote : quotes) {
			words.count(quote.start(), quote.end(), quoted);
		}
		writeDetails();
		return quoted;
	}

	private void addColumns(Annotation mark, List<TextSpan> quotes) {
		ZoneKind zone = mark.orphan() ? null : zones.kindAt(mark.start());
		builder.add(MarkField.LABEL, builder.codes.labels.code(mark.label()));
		builder.add(MarkField.ZONE, zone == null ? 0 : zone.ordinal() + 1);
		builder.add(MarkField.VOICE, voice(mark, quotes).ordinal());
		builder.add(MarkField.ORIGIN, builder.codes.origins.code(mark.provenance().origin()));
		builder.add(MarkField.FLAGS, (mark.orphan() ? Block.ORPHAN : 0) | (mark.note().isEmpty() ? 0 : Block.NOTE));
		builder.add(MarkField.ATTRIBUTES, attributes(mark));
		builder.add(MarkField.ENTITIES, entities(mark));
		builder.add(MarkField.START, mark.start());
		builder.add(MarkField.END, mark.end());
		int links = 0;
		for (Map.Entry<String, List<String>> link : mark.links().entrySet()) {
			for (String target : link.getValue()) {
				builder.linkNames.add(builder.codes.relations.code(link.getKey()));
				builder.linkTargets.add(indexes.getOrDefault(target, -1) + 1);
				links++;
			}
		}
		builder.add(MarkField.LINKS, links);
	}

	private Voice voice(Annotation mark, List<TextSpan> quotes) {
		Voice given = Voice.of(mark.attribute(Voice.ATTRIBUTE)).orElse(null);
		if (given != null) {
			return given;
		}
		if (mark.orphan()) {
			return Voice.NARRATOR;
		}
		TextSpan first = mark.spans().get(0);
		if (quotes.stream().anyMatch(quote -> quote.contains(first))) {
			return Voice.SOURCE;
		}
		return switch (zones.kindAt(first.start())) {
			case HEADLINE -> Voice.HEADLINE;
			case COMMENT -> Voice.COMMENT;
			default -> Voice.NARRATOR;
		};
	}

	/** The stretches within quotes, joined where they overlap or meet, by position. */
	private List<TextSpan> quotes() {
		List<TextSpan> spans = new ArrayList<>();
		for (Annotation mark : marks) {
			if (!mark.orphan() && facts.roleOf(mark.label()) == FamilyRole.QUOTE) {
				spans.addAll(mark.spans());
			}
		}
		spans.sort(TextSpan.BY_POSITION);
		List<TextSpan> joined = new ArrayList<>();
		for (TextSpan span : spans) {
			TextSpan last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
			if (last != null && span.start() <= last.end()) {
				joined.set(joined.size() - 1, new TextSpan(last.start(), Math.max(last.end(), span.end())));
			} else {
				joined.add(span);
			}
		}
		return joined;
	}

	private int attributes(Annotation mark) {
		Ints pairs = new Ints();
		for (String attribute : mark.attributes().keySet()) {
			for (String value : values(mark, attribute)) {
				pairs.add(builder.codes.names.code(attribute));
				pairs.add(builder.codes.values.code(value));
			}
		}
		return builder.codes.pairs.code(pairs.array(), 0, pairs.size());
	}

	private List<String> values(Annotation mark, String attribute) {
		if (mark.attributes().get(attribute) instanceof List<?> list) {
			return list.stream().map(Object::toString).toList();
		}
		String value = mark.attribute(attribute);
		if (value.isEmpty()) {
			return List.of();
		}
		return facts.several().contains(attribute) && value.indexOf('+') > 0 ? List.of(value.split("\\+"))
				: List.of(value);
	}

	private int entities(Annotation mark) {
		Set<String> entities = new LinkedHashSet<>(ownEntities(mark));
		if (facts.roleOf(mark.label()) == FamilyRole.QUOTE) {
			for (String id : mark.linked(facts.speaker())) {
				entities.addAll(entitiesOfSource(id));
			}
		} else if (facts.roleOf(mark.label()) == FamilyRole.SOURCE && entities.isEmpty()) {
			entities.addAll(entitiesOfSource(mark.id()));
		}
		Ints codes = new Ints();
		entities.forEach(entity -> codes.add(builder.codes.entities.code(entity)));
		return builder.codes.entityLists.code(codes.array(), 0, codes.size());
	}

	/** Its own, else those of the mark that names it. */
	private List<String> entitiesOfSource(String id) {
		String at = id;
		for (int hop = 0; hop < MOST_COREFERENCES && indexes.containsKey(at); hop++) {
			Annotation source = marks.get(indexes.get(at));
			List<String> own = ownEntities(source);
			List<String> named = source.linked(facts.coreference());
			if (!own.isEmpty() || named.isEmpty()) {
				return own;
			}
			at = named.get(0);
		}
		return List.of();
	}

	private List<String> ownEntities(Annotation mark) {
		List<String> entities = new ArrayList<>();
		for (String attribute : mark.attributes().keySet()) {
			if (facts.actors().contains(attribute)) {
				entities.addAll(values(mark, attribute));
			}
		}
		return entities;
	}

	/** A table of places from its own start, then each mark's details; {@link MarkDetails} reads them. */
	private void writeDetails() {
		ByteSink sink = builder.payload;
		int table = sink.size();
		sink.skipInts(marks.size());
		for (int i = 0; i < marks.size(); i++) {
			sink.setInt(table + 4 * i, sink.size() - table);
			writeDetails(marks.get(i), sink);
		}
	}

	private void writeDetails(Annotation mark, ByteSink sink) {
		sink.putText(mark.id());
		sink.putNumber(mark.spans().size());
		int last = 0;
		int lastPoint = 0;
		for (TextSpan span : mark.spans()) {
			sink.putNumber(span.start() - last);
			sink.putNumber(span.length());
			last = span.end();
			if (!mark.orphan()) {
				int start = offsets.toCodePoint(span.start());
				int end = offsets.toCodePoint(span.end());
				sink.putNumber(start - lastPoint);
				sink.putNumber(end - start);
				lastPoint = end;
			}
		}
		sink.putText(mark.note());
		sink.putText(mark.provenance().created());
		sink.putText(mark.provenance().modified());
		for (List<String> targets : mark.links().values()) {
			for (String target : targets) {
				if (!indexes.containsKey(target)) {
					sink.putText(target);
				}
			}
		}
		if (mark.orphan()) {
			mark.exact().forEach(sink::putText);
		}
	}
}
