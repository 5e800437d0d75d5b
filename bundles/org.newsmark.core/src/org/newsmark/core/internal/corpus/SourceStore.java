// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.internal.corpus;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.newsmark.core.corpus.Actor;
import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.corpus.CorpusLayout;
import org.newsmark.core.corpus.Saved;

/** The register of actors. Blocking; any thread. */
public final class SourceStore {

	private final CorpusFiles files;

	public SourceStore(CorpusFiles files) {
		this.files = files;
	}

	public List<Actor> read() throws IOException, ArticleFormatException {
		Optional<byte[]> bytes = files.readIfThere(CorpusLayout.SOURCES);
		return bytes.isPresent() ? List.copyOf(SourcesFormat.parse(CorpusLayout.SOURCES, bytes.get())) : List.of();
	}

	/** @throws IllegalArgumentException if two actors have one id */
	public Saved<List<Actor>> write(List<Actor> edited, List<Actor> base) throws IOException, ArticleFormatException {
		Map<String, Actor> mine = byId(edited);
		try (CorpusLock lock = CorpusLock.take(files.root())) {
			List<Actor> theirs = read();
			KeyedMerge<Actor> merge = KeyedMerge.of(byId(base), mine, byId(theirs), (b, m, t) -> null);
			List<Actor> merged = List.copyOf(merge.merged().values());
			if (!merge.conflicts().isEmpty()) {
				return new Saved.Conflicted<>(theirs, merged, merge.conflicts());
			}
			if (!merged.equals(theirs)) {
				files.write(CorpusLayout.SOURCES, SourcesFormat.bytes(merged));
			}
			return new Saved.Written<>(merged, !theirs.equals(base));
		}
	}

	private static Map<String, Actor> byId(List<Actor> actors) {
		Map<String, Actor> result = new LinkedHashMap<>();
		for (Actor actor : actors) {
			if (result.put(actor.id(), actor) != null) {
				throw new IllegalArgumentException("Two actors have the id " + actor.id());
			}
		}
		return result;
	}
}
