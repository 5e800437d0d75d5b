// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.batch;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.newsmark.core.article.ArticleMetadata;
import org.newsmark.core.article.ArticlePath;

/**
 * Of which files the corpus has articles. A file of many articles is known only when all of them are there, so that an
 * import that was broken off goes on with the rest. Any thread.
 */
final class KnownSources {

	/** Where one article stands among those of its file: {@code 3/120}. */
	record Part(int number, int of) {

		static final Part WHOLE = new Part(1, 1);
		/** Member of {@code origin}. */
		static final String MEMBER = "part";

		static Part of(Map<?, ?> origin) {
			if (origin.get(MEMBER) instanceof String stored && stored.matches("\\d{1,7}/\\d{1,7}")) {
				int slash = stored.indexOf('/');
				return new Part(Integer.parseInt(stored.substring(0, slash)),
						Integer.parseInt(stored.substring(slash + 1)));
			}
			return WHOLE;
		}

		@Override
		public String toString() {
			return number + "/" + of;
		}
	}

	private record Known(int of, Map<Integer, ArticlePath> paths) {
	}

	private final Map<String, Known> bySha256 = new ConcurrentHashMap<>();

	void add(ArticlePath path, ArticleMetadata metadata) {
		if (metadata.members().get(ArticleMetadata.ORIGIN) instanceof Map<?, ?> origin
				&& origin.get("sha256") instanceof String sha256) {
			add(sha256, Part.of(origin), path);
		}
	}

	void add(String sha256, Part part, ArticlePath path) {
		bySha256.computeIfAbsent(sha256, any -> new Known(part.of(), new ConcurrentHashMap<>())).paths()
				.putIfAbsent(part.number(), path);
	}

	/** Its first article, if all of them are there. */
	Optional<ArticlePath> whole(String sha256) {
		Known known = bySha256.get(sha256);
		return known == null || known.paths().size() < known.of() ? Optional.empty()
				: known.paths().values().stream().min(ArticlePath::compareTo);
	}

	boolean has(String sha256, Part part) {
		Known known = bySha256.get(sha256);
		return known != null && known.paths().containsKey(part.number());
	}
}
