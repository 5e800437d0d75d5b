// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationSet;
import org.newsmark.core.article.ArticleText;
import org.newsmark.core.text.TextSpan;

/**
 * Adds marks to those that one annotator has in one article: known ones are recognised, ids stay unique, and links
 * follow the ids. For one use.
 */
final class MarkMerge {

	private static final int ID_CHARS = 12;

	/** What makes a mark the same as another one, whatever its id. */
	private record Same(String label, List<TextSpan> spans, List<String> exact) {
		static Same of(Annotation mark) {
			return new Same(mark.label(), mark.spans(), mark.orphan() ? mark.exact() : List.of());
		}
	}

	private final AnnotationSet before;
	private final Map<String, String> labels;
	private final Map<Same, String> known = new HashMap<>();
	private final Set<String> taken = new HashSet<>();
	/** What an id of the file became. */
	private final Map<String, String> ids = new HashMap<>();
	private final List<Annotation> fresh = new ArrayList<>();
	private int duplicates;
	private int leftOut;

	/** @param labels new names of labels; the empty name leaves marks out */
	MarkMerge(AnnotationSet before, Map<String, String> labels) {
		this.before = before;
		this.labels = labels;
		for (Annotation mark : before.all()) {
			known.putIfAbsent(Same.of(mark), mark.id());
			taken.add(mark.id());
		}
	}

	/** @param received fitted to the text */
	void add(Annotation received) {
		String label = labels.getOrDefault(received.label(), received.label());
		if (label.isEmpty()) {
			leftOut++;
			return;
		}
		Annotation mark = received.withLabel(label);
		String same = known.get(Same.of(mark));
		if (same != null) {
			duplicates++;
			ids.putIfAbsent(received.id(), same);
			return;
		}
		String id = unique(mark);
		taken.add(id);
		ids.putIfAbsent(received.id(), id);
		fresh.add(withId(mark, id));
	}

	/** New marks, their links pointing to what the ids of the file became. */
	List<Annotation> added() {
		return fresh.stream().map(this::linked).toList();
	}

	List<Annotation> all() {
		List<Annotation> all = new ArrayList<>(before.all());
		all.addAll(added());
		return all;
	}

	int duplicates() {
		return duplicates;
	}

	int leftOut() {
		return leftOut;
	}

	/** The id of the file, unless it is missing or taken; then one made of the mark, the same each time. */
	private String unique(Annotation mark) {
		String id = mark.id().equals("?") ? made(mark) : mark.id();
		String wished = id;
		for (int number = 2; taken.contains(wished); number++) {
			wished = id + "-" + number;
		}
		return wished;
	}

	private static String made(Annotation mark) {
		String key = mark.label() + mark.spans() + mark.exact();
		return "i" + ArticleText.sha256(key.getBytes(StandardCharsets.UTF_8)).substring(0, ID_CHARS);
	}

	private Annotation linked(Annotation mark) {
		if (mark.links().isEmpty()) {
			return mark;
		}
		Map<String, List<String>> links = new LinkedHashMap<>();
		mark.links().forEach((relation, targets) -> links.put(relation,
				targets.stream().map(target -> become(target)).toList()));
		return new Annotation(mark.id(), mark.label(), mark.spans(), mark.exact(), mark.context(), mark.attributes(),
				links, mark.note(), mark.provenance(), mark.orphan(), mark.other());
	}

	private String become(String target) {
		@Nullable
		String now = ids.get(target);
		return now == null ? target : now;
	}

	private static Annotation withId(Annotation mark, String id) {
		return new Annotation(id, mark.label(), mark.spans(), mark.exact(), mark.context(), mark.attributes(),
				mark.links(), mark.note(), mark.provenance(), mark.orphan(), mark.other());
	}
}
