// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.newsmark.core.article.ArticleMetadata;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.corpus.CorpusFolder;
import org.newsmark.formats.ImportNote;
import org.newsmark.formats.ImportNote.Kind;
import org.newsmark.formats.ImportSource;
import org.newsmark.formats.ImportedArticle;

/**
 * Adds descriptions without a text, such as those of Zotero, to the articles they are about: known by their address,
 * else by their title. What was only guessed gives way; what the article says of itself stays, and the difference is
 * noted. Confined to one thread.
 */
final class Describing {

	/** Places whose values are as good as none beside what a person has entered. */
	private static final Set<String> GUESSED = Set.of("visible-text", "guess", "file-time", "title", "html-lang", "time");

	private record Pending(ImportSource source, List<ImportedArticle> descriptions) {
	}

	private final CorpusFolder corpus;
	private final boolean write;
	private final Map<String, ArticlePath> byAddress = new HashMap<>();
	/** Empty where several have the title. */
	private final Map<String, Optional<ArticlePath>> byTitle = new HashMap<>();
	private final List<Pending> pending = new ArrayList<>();

	Describing(CorpusFolder corpus, boolean write) {
		this.corpus = corpus;
		this.write = write;
	}

	/** An article of the corpus. */
	void know(ArticlePath path, ArticleMetadata metadata) {
		String address = address(metadata.url());
		if (!address.isEmpty()) {
			byAddress.putIfAbsent(address, path);
		}
		String title = letters(metadata.title());
		if (!title.isEmpty()) {
			byTitle.merge(title, Optional.of(path), (one, other) -> Optional.empty());
		}
	}

	void add(ImportSource source, List<ImportedArticle> descriptions) {
		pending.add(new Pending(source, descriptions));
	}

	/** Describes what can be described, once all articles are there. */
	List<ImportOutcome> finish() throws IOException {
		List<ImportOutcome> outcomes = new ArrayList<>();
		for (Pending each : pending) {
			List<ArticlePath> described = new ArrayList<>();
			List<String> unknown = new ArrayList<>();
			for (ImportedArticle description : each.descriptions()) {
				Optional<ArticlePath> path = path(description.metadata());
				if (path.isPresent()) {
					describe(path.get(), description.metadata());
					described.add(path.get());
				} else {
					unknown.add(description.metadata().title());
				}
			}
			outcomes.add(described.isEmpty()
					? new ImportOutcome.Refused(each.source().name(), ImportNote.of(Kind.NOTHING_DESCRIBED, unknown.size()), null)
					: new ImportOutcome.Described(each.source().name(), described, unknown));
		}
		return outcomes;
	}

	private Optional<ArticlePath> path(ArticleMetadata description) {
		ArticlePath known = byAddress.get(address(description.url()));
		return known != null ? Optional.of(known)
				: byTitle.getOrDefault(letters(description.title()), Optional.empty());
	}

	private void describe(ArticlePath path, ArticleMetadata description) throws IOException {
		if (!write) {
			return;
		}
		try {
			ArticleMetadata base = corpus.readMetadata(path);
			ArticleMetadata merged = merged(base, description);
			if (!merged.equals(base)) {
				corpus.writeMetadata(path, merged, base);
			}
		} catch (ArticleFormatException damagedDescriptionIsNeverRewritten) {
			return;
		}
	}

	private static ArticleMetadata merged(ArticleMetadata base, ArticleMetadata description) {
		Map<String, Object> origin = map(base.members().get(ArticleMetadata.ORIGIN));
		Map<String, Object> places = map(origin.get("values"));
		Map<String, Object> given = map(map(description.members().get(ArticleMetadata.ORIGIN)).get("values"));
		ArticleMetadata merged = base;
		for (Map.Entry<String, Object> member : description.members().entrySet()) {
			String name = member.getKey();
			boolean open = !base.members().containsKey(name) || GUESSED.contains(String.valueOf(places.get(name)));
			boolean dateOnly = base.text(name).startsWith(description.text(name));
			if (!name.equals(ArticleMetadata.ORIGIN) && open && !dateOnly) {
				merged = merged.with(name, member.getValue());
				places.put(name, given.getOrDefault(name, "description"));
			}
		}
		if (!merged.equals(base)) {
			origin.put("values", places);
			merged = merged.with(ArticleMetadata.ORIGIN, origin);
		}
		return merged;
	}

	private static Map<String, Object> map(@Nullable Object value) {
		Map<String, Object> map = new LinkedHashMap<>();
		if (value instanceof Map<?, ?> known) {
			known.forEach((name, each) -> map.put(String.valueOf(name), each));
		}
		return map;
	}

	/** Without what differs between two ways to the same page. */
	private static String address(String url) {
		return url.replaceFirst("(?i)^https?://(?:www\\.)?", "").replaceFirst("#.*$", "")
				.replaceAll("[?&](?:utm_\\w+|fbclid|gclid|xtor)=[^&]*", "").replaceFirst("[/?&]+$", "");
	}

	private static String letters(String title) {
		return title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
	}
}
