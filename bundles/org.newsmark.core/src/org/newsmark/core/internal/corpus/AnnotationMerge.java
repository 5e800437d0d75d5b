// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.internal.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.Annotation.Context;
import org.newsmark.core.annotation.Annotation.Provenance;
import org.newsmark.core.annotation.AnnotationFile;
import org.newsmark.core.annotation.AnnotationSet;
import org.newsmark.core.annotation.AnnotationStatus;
import org.newsmark.core.text.TextSpan;

/**
 * Merges two changes of one annotation file: mark by mark by id, and where both changed one mark, member by member. A mark deleted by one and
 * changed, or newly linked to, by the other is a conflict. All three count in the same text.
 *
 * @param file      merged; mine wherever both differ
 * @param conflicts ids of marks, and {@code status} or other members of the header
 */
record AnnotationMerge(AnnotationFile file, List<String> conflicts) {

	private static final String LABEL = "label";
	private static final String PLACE = "place";
	private static final String NOTE = "note";
	private static final String ORIGIN = "origin";
	private static final String CREATED = "created";
	private static final String MODIFIED = "modified";
	private static final String STATUS = "status";
	private static final String CODEBOOK = "codebook";
	private static final String ATTRIBUTE = "attributes.";
	private static final String LINK = "links.";
	private static final String OTHER = "other.";

	/** What moves together. */
	private record Place(List<TextSpan> spans, List<String> exact, Context context, boolean orphan) {
	}

	static AnnotationMerge of(AnnotationFile base, AnnotationFile mine, AnnotationFile theirs) {
		Map<String, Annotation> before = byId(base);
		Map<String, Annotation> ours = byId(mine);
		Map<String, Annotation> others = byId(theirs);
		KeyedMerge<Annotation> marks = KeyedMerge.of(before, ours, others, AnnotationMerge::unite);
		KeyedMerge<Object> header = KeyedMerge.of(header(base), header(mine), header(theirs), AnnotationMerge::contradict);
		Set<String> conflicts = new HashSet<>(marks.conflicts());
		addLostTargets(marks.merged(), before, ours, others, conflicts);
		List<String> subjects = new ArrayList<>(conflicts.stream().sorted().toList());
		subjects.addAll(header.conflicts());
		AnnotationFile merged = withHeader(mine, header.merged()).with(AnnotationSet.of(marks.merged().values()));
		return new AnnotationMerge(merged, List.copyOf(subjects));
	}

	/** A link that leads nowhere now, since one side deleted what the other linked to: both changed the target differently. */
	private static void addLostTargets(Map<String, Annotation> merged, Map<String, Annotation> before, Map<String, Annotation> mine,
			Map<String, Annotation> theirs, Set<String> conflicts) {
		for (Annotation mark : merged.values()) {
			for (List<String> targets : mark.links().values()) {
				for (String target : targets) {
					if (before.containsKey(target) && !merged.containsKey(target) && mine.containsKey(target) != theirs.containsKey(target)) {
						conflicts.add(target);
					}
				}
			}
		}
	}

	private static Map<String, Annotation> byId(AnnotationFile file) {
		Map<String, Annotation> result = new LinkedHashMap<>();
		file.annotations().all().forEach(annotation -> result.put(annotation.id(), annotation));
		return result;
	}

	private static @Nullable Object contradict(Object base, Object mine, Object theirs) {
		return null;
	}

	private static @Nullable Annotation unite(Annotation base, Annotation mine, Annotation theirs) {
		Map<String, Object> before = members(base);
		Map<String, Object> ours = members(mine);
		Map<String, Object> others = members(theirs);
		KeyedMerge<Object> merge = KeyedMerge.of(before, ours, others, AnnotationMerge::contradict);
		merge.conflicts().remove(MODIFIED);
		if (!merge.conflicts().isEmpty()) {
			return null;
		}
		Map<String, Object> merged = merge.merged();
		merged.put(MODIFIED, later(mine.provenance().modified(), theirs.provenance().modified()));
		return annotation(base.id(), merged);
	}

	/** Instants of ISO 8601 in UTC sort as text. */
	private static String later(String one, String other) {
		return one.compareTo(other) >= 0 ? one : other;
	}

	private static Map<String, Object> members(Annotation annotation) {
		Map<String, Object> members = new LinkedHashMap<>();
		members.put(LABEL, annotation.label());
		members.put(PLACE, new Place(annotation.spans(), annotation.exact(), annotation.context(), annotation.orphan()));
		members.put(NOTE, annotation.note());
		members.put(ORIGIN, annotation.provenance().origin());
		members.put(CREATED, annotation.provenance().created());
		members.put(MODIFIED, annotation.provenance().modified());
		put(members, ATTRIBUTE, annotation.attributes());
		put(members, LINK, annotation.links());
		put(members, OTHER, annotation.other());
		return members;
	}

	private static Annotation annotation(String id, Map<String, Object> members) {
		Place place = (Place) Objects.requireNonNull(members.get(PLACE));
		Map<String, List<String>> links = new LinkedHashMap<>();
		take(members, LINK).forEach((relation, targets) -> links.put(relation, texts(targets)));
		return new Annotation(id, text(members, LABEL), place.spans(), place.exact(), place.context(), take(members, ATTRIBUTE), links,
				text(members, NOTE), new Provenance(text(members, ORIGIN), text(members, CREATED), text(members, MODIFIED)),
				place.orphan(), take(members, OTHER));
	}

	private static List<String> texts(Object targets) {
		return targets instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
	}

	private static String text(Map<String, Object> members, String member) {
		return String.valueOf(members.get(member));
	}

	private static Map<String, Object> header(AnnotationFile file) {
		Map<String, Object> members = new LinkedHashMap<>();
		members.put(STATUS, file.status());
		members.put(CODEBOOK, file.codebook());
		put(members, OTHER, file.other());
		return members;
	}

	private static AnnotationFile withHeader(AnnotationFile file, Map<String, Object> members) {
		AnnotationStatus status = members.get(STATUS) instanceof AnnotationStatus known ? known : file.status();
		return new AnnotationFile(file.article(), file.annotator(), file.textSha256(), text(members, CODEBOOK), status,
				file.annotations(), take(members, OTHER));
	}

	private static void put(Map<String, Object> members, String prefix, Map<String, ?> values) {
		values.forEach((name, value) -> members.put(prefix + name, value));
	}

	private static Map<String, Object> take(Map<String, Object> members, String prefix) {
		Map<String, Object> result = new LinkedHashMap<>();
		members.forEach((name, value) -> {
			if (name.startsWith(prefix)) {
				result.put(name.substring(prefix.length()), value);
			}
		});
		return Collections.unmodifiableMap(result);
	}
}
