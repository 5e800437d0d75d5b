// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.article;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

import org.newsmark.core.article.Article;
import org.newsmark.core.article.ArticleMetadata;

/** What changes from one state of an article to the next: text, zones, single members of the metadata. What is the same in both is left as it is by then. */
public record ArticleDelta(Article before, Article after) {

	public ArticleDelta reversed() {
		return new ArticleDelta(after, before);
	}

	public boolean changesText() {
		return !before.text().equals(after.text());
	}

	/** Holds also when other members of the metadata were changed from outside meanwhile. */
	public Article appliedTo(Article now) {
		Set<String> members = new HashSet<>(before.metadata().members().keySet());
		members.addAll(after.metadata().members().keySet());
		ArticleMetadata metadata = now.metadata();
		for (String member : members) {
			Object next = after.metadata().members().get(member);
			if (!Objects.equals(before.metadata().members().get(member), next)) {
				metadata = metadata.with(member, next);
			}
		}
		return new Article(now.path(), changesText() ? after.text() : now.text(), metadata,
				before.zones().equals(after.zones()) ? now.zones() : after.zones());
	}
}
