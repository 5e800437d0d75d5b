// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationFile;
import org.newsmark.core.article.Article;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.corpus.CorpusFolder;
import org.newsmark.formats.Loss;

/** What a corpus has and the one that came back has not, sorted by the loss that would explain it. */
final class Comparison {

	/** What nothing explains. */
	private final List<String> unexplained = new ArrayList<>();
	private final Map<Loss, List<String>> found = new EnumMap<>(Loss.class);
	private final Set<Loss> declared;

	private Comparison(Set<Loss> declared) {
		this.declared = declared;
	}

	/**
	 * @param declared marks are found by their place if ids are lost, by id otherwise; losses that nobody declared are
	 *                 found as well
	 */
	static Comparison of(CorpusFolder original, CorpusFolder back, Set<Loss> declared)
			throws IOException, ArticleFormatException {
		Comparison comparison = new Comparison(declared);
		List<ArticlePath> paths = back.articlePaths();
		for (ArticlePath path : original.articlePaths()) {
			if (paths.contains(path)) {
				comparison.article(original, back, path);
			} else if (marksOf(original, path).isEmpty()) {
				comparison.lost(Loss.UNMARKED_ARTICLES, path.value());
			} else {
				comparison.unexplained.add(path + " is not there");
			}
		}
		for (ArticlePath path : paths) {
			if (!original.articlePaths().contains(path)) {
				comparison.unexplained.add(path + " came from nowhere");
			}
		}
		return comparison;
	}

	Set<Loss> losses() {
		return found.isEmpty() ? Set.of() : found.keySet();
	}

	/** Everything that differs and was not declared. */
	List<String> surprises() {
		List<String> surprises = new ArrayList<>(unexplained);
		found.forEach((loss, what) -> {
			if (!declared.contains(loss)) {
				surprises.add(loss + ": " + what.stream().limit(5).collect(Collectors.joining(" | ")));
			}
		});
		return surprises;
	}

	private void article(CorpusFolder original, CorpusFolder back, ArticlePath path)
			throws IOException, ArticleFormatException {
		Article before = original.readArticle(path);
		Article after = back.readArticle(path);
		if (!before.text().equals(after.text())) {
			unexplained.add(path + ": another text");
		}
		same(Loss.METADATA, path, before.metadata().members(), after.metadata().members());
		same(Loss.ZONES, path, before.zones(), after.zones());
		if (declared.contains(Loss.ANNOTATORS)) {
			marks(path.value(), marksOf(original, path), marksOf(back, path));
			return;
		}
		Set<String> annotators = new LinkedHashSet<>(original.annotatorsOf(path));
		annotators.addAll(back.annotatorsOf(path));
		for (String annotator : annotators) {
			AnnotationFile theirs = original.readAnnotations(path, annotator);
			AnnotationFile ours = back.readAnnotations(path, annotator);
			String where = path + " " + annotator;
			same(Loss.STATUS, where, theirs.status(), ours.status());
			same(Loss.STATUS, where, theirs.codebook(), ours.codebook());
			same(Loss.UNKNOWN_MEMBERS, where, theirs.other(), ours.other());
			marks(where, theirs.annotations().all(), ours.annotations().all());
		}
	}

	private static List<Annotation> marksOf(CorpusFolder corpus, ArticlePath path)
			throws IOException, ArticleFormatException {
		List<Annotation> marks = new ArrayList<>();
		for (String annotator : corpus.annotatorsOf(path)) {
			marks.addAll(corpus.readAnnotations(path, annotator).annotations().all());
		}
		return marks;
	}

	private void marks(String where, List<Annotation> before, List<Annotation> after) {
		Map<String, Annotation> rest = new LinkedHashMap<>();
		after.forEach(mark -> rest.put(key(mark, rest), mark));
		Map<String, Annotation> originals = new LinkedHashMap<>();
		before.forEach(mark -> originals.put(key(mark, originals), mark));
		Map<String, String> ids = new TreeMap<>();
		originals.forEach((key, mark) -> {
			Annotation other = rest.get(key);
			ids.put(mark.id(), other == null ? "" : other.id());
		});
		originals.forEach((key, mark) -> {
			Annotation other = rest.remove(key);
			if (other == null) {
				missing(where, mark);
			} else {
				mark(where + " " + mark.id(), mark, other, ids);
			}
		});
		rest.forEach((key, mark) -> {
			if (!declared.contains(Loss.PIECES)) {
				unexplained.add(where + ": " + key + " came from nowhere");
			}
		});
	}

	private void missing(String where, Annotation mark) {
		if (mark.orphan()) {
			lost(Loss.ORPHANS, where + " " + mark.id());
		} else if (mark.spans().size() > 1 && declared.contains(Loss.PIECES)) {
			lost(Loss.PIECES, where + " " + mark.id());
		} else {
			unexplained.add(where + ": " + mark.id() + " " + mark.label() + " " + mark.exact() + " is gone");
		}
	}

	private String key(Annotation mark, Map<String, Annotation> taken) {
		if (!declared.contains(Loss.IDS)) {
			return mark.id();
		}
		String key = mark.label() + mark.spans();
		String free = key;
		for (int number = 2; taken.containsKey(free); number++) {
			free = key + number;
		}
		return free;
	}

	private void mark(String where, Annotation before, Annotation after, Map<String, String> ids) {
		if (!before.label().equals(after.label())) {
			unexplained.add(where + ": " + before.label() + " became " + after.label());
		}
		if (!before.exact().equals(after.exact()) || !before.spans().equals(after.spans())) {
			if (before.spans().size() > 1) {
				lost(Loss.PIECES, where);
			} else {
				unexplained.add(where + ": " + before.spans() + before.exact() + " became " + after.spans() + after.exact());
			}
		}
		attributes(where, before.attributes(), after.attributes());
		links(where, before.links(), after.links(), ids);
		same(Loss.NOTES, where, before.note(), after.note());
		same(Loss.PROVENANCE, where, before.provenance(), after.provenance());
		same(Loss.UNKNOWN_MEMBERS, where, before.other(), after.other());
		same(Loss.ORPHANS, where, before.orphan(), after.orphan());
	}

	private void attributes(String where, Map<String, Object> before, Map<String, Object> after) {
		Set<String> names = new TreeSet<>(before.keySet());
		names.addAll(after.keySet());
		for (String name : names) {
			Object one = before.get(name);
			Object other = after.get(name);
			if (one != null && other != null && text(one).equals(text(other))) {
				same(Loss.VALUE_TYPES, where + " " + name, one, other);
			} else {
				same(Loss.ATTRIBUTES, where + " " + name, String.valueOf(one), String.valueOf(other));
			}
		}
	}

	private static String text(Object value) {
		return value instanceof List<?> list
				? list.stream().map(Object::toString).collect(Collectors.joining("+"))
				: value.toString();
	}

	private void links(String where, Map<String, List<String>> before, Map<String, List<String>> after,
			Map<String, String> ids) {
		Set<String> theirs = new TreeSet<>();
		Set<String> dangling = new TreeSet<>();
		before.forEach((relation, targets) -> targets.forEach(target -> {
			if (!ids.containsKey(target)) {
				dangling.add(relation + " " + target);
			} else if (!ids.get(target).isEmpty()) {
				// That the mark it points to is gone is told where it is missing.
				theirs.add(relation + " " + ids.get(target));
			}
		}));
		Set<String> ours = new TreeSet<>();
		after.forEach((relation, targets) -> targets.forEach(target -> ours.add(relation + " " + target)));
		for (String link : dangling) {
			if (!ours.remove(link)) {
				lost(Loss.DANGLING_LINKS, where + " " + link);
			}
		}
		if (declared.contains(Loss.PIECES)) {
			// A link to a broken mark points to one of its pieces.
			ours.removeIf(link -> !ids.containsValue(link.substring(link.lastIndexOf(' ') + 1)));
		}
		same(Loss.LINKS, where, theirs, ours);
	}

	private void same(Loss loss, Object where, Object before, Object after) {
		if (!before.equals(after)) {
			lost(loss, where + ": " + before + " became " + after);
		}
	}

	private void lost(Loss loss, String what) {
		found.computeIfAbsent(loss, none -> new ArrayList<>()).add(what);
	}
}
