// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.article;

/**
 * One article of a corpus.
 *
 * @param text exactly the content of {@code articles/PATH.txt}: what all offsets count in
 */
public record Article(ArticlePath path, String text, ArticleMetadata metadata, Zones zones) {

	/** The title of the metadata, else the first headline zone, else the path. */
	public String headline() {
		if (!metadata.title().isBlank()) {
			return metadata.title();
		}
		return zones.of(ZoneKind.HEADLINE).stream().filter(zone -> zone.span().end() <= text.length())
				.map(zone -> zone.span().in(text).strip()).filter(line -> !line.isEmpty()).findFirst().orElse(path.value());
	}
}
