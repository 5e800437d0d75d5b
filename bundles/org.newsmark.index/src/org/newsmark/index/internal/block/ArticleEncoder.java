// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index.internal.block;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.newsmark.core.annotation.AnnotationFile;
import org.newsmark.core.article.Article;
import org.newsmark.core.article.ArticleMetadata;
import org.newsmark.core.article.PublicationDate;
import org.newsmark.core.article.Zone;
import org.newsmark.core.article.ZoneKind;
import org.newsmark.core.text.OffsetMap;
import org.newsmark.index.internal.columns.Codes;
import org.newsmark.index.internal.columns.Ints;

/** Encodes articles into a block of its own dictionaries. For one thread. */
public final class ArticleEncoder {

	/** Metadata that have a column of their own, or are no values to ask for. */
	private static final Set<String> OWN_PLACE = Set.of(ArticleMetadata.TITLE, ArticleMetadata.OUTLET,
			ArticleMetadata.PUBLISHED,
			ArticleMetadata.LANGUAGE, ArticleMetadata.EVENT, ArticleMetadata.GENRE, ArticleMetadata.ORIGIN);

	private final BlockBuilder builder = new BlockBuilder(new Codes());
	private final CodebookFacts facts;
	private final String defaultLanguage;

	/** @param defaultLanguage of articles that do not say theirs */
	public ArticleEncoder(CodebookFacts facts, String defaultLanguage) {
		this.facts = facts;
		this.defaultLanguage = defaultLanguage;
	}

	/** @param words of the article's text and zones */
	public void add(ReadArticle read, ArticleWords words) {
		Article article = read.article();
		int textAt = builder.payload.size();
		PackedText.write(article.text(), builder.payload);
		int factsAt = builder.payload.size();
		writeFacts(article);
		List<AnnotationFile> files = read.files().stream().sorted(Comparator.comparing(AnnotationFile::annotator))
				.toList();
		OffsetMap offsets = new OffsetMap(article.text());
		for (AnnotationFile file : files) {
			int marksAt = builder.payload.size();
			int[] quoted = new MarkEncoder(builder, facts, article.zones(), offsets).add(file, words);
			builder.endFile(
					new int[] { builder.codes.annotators.code(file.annotator()), file.status().ordinal(), marksAt },
					read.stamps().get(file.annotator()), quoted);
		}
		int[] byKind = new int[ZoneKind.values().length];
		words.count(0, article.text().length(), byKind);
		builder.endArticle(article.path().value(), fields(article.metadata(), textAt, factsAt),
				new BlockBuilder.ArticleStamps(read.text(), read.description(), words.textKey()), byKind);
	}

	/** Number of articles added. */
	public int articles() {
		return builder.articles();
	}

	/** Bytes of texts and details so far. */
	public int payloadBytes() {
		return builder.payload.size();
	}

	public Block toBlock() {
		return builder.toBlock();
	}

	private int[] fields(ArticleMetadata metadata, int textAt, int factsAt) {
		Codes codes = builder.codes;
		String language = metadata.language().isEmpty() ? defaultLanguage : metadata.language();
		int day = metadata.published().map(PublicationDate::day).map(date -> (int) date.toEpochDay())
				.orElse(Block.NO_DAY);
		int[] fields = new int[ArticleField.values().length];
		fields[ArticleField.OUTLET.ordinal()] = codes.outlets.code(metadata.outlet());
		fields[ArticleField.LANGUAGE.ordinal()] = codes.languages.code(language);
		fields[ArticleField.EVENT.ordinal()] = codes.events.code(metadata.text(ArticleMetadata.EVENT));
		fields[ArticleField.GENRE.ordinal()] = codes.genres.code(metadata.text(ArticleMetadata.GENRE));
		fields[ArticleField.METAS.ordinal()] = metas(metadata);
		fields[ArticleField.DAY.ordinal()] = day;
		fields[ArticleField.TEXT_AT.ordinal()] = textAt;
		fields[ArticleField.FACTS_AT.ordinal()] = factsAt;
		return fields;
	}

	private int metas(ArticleMetadata metadata) {
		Ints pairs = new Ints();
		for (Map.Entry<String, Object> member : metadata.members().entrySet()) {
			if (!OWN_PLACE.contains(member.getKey())) {
				for (String value : metadata.texts(member.getKey())) {
					pairs.add(builder.codes.names.code(member.getKey()));
					pairs.add(builder.codes.values.code(value));
				}
			}
		}
		return builder.codes.pairs.code(pairs.array(), 0, pairs.size());
	}

	/** Zones, then headline and date as written; {@link ArticleFacts} reads them. */
	private void writeFacts(Article article) {
		ByteSink sink = builder.payload;
		sink.putNumber(article.zones().all().size());
		int last = 0;
		for (Zone zone : article.zones().all()) {
			sink.put(zone.kind().ordinal());
			sink.putNumber(zone.span().start() - last);
			sink.putNumber(zone.span().length());
			last = zone.span().start();
		}
		sink.putText(article.headline());
		sink.putText(article.metadata().text(ArticleMetadata.PUBLISHED));
	}
}
