// SPDX-License-Identifier: EPL-2.0
package org.newsmark.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.newsmark.core.annotation.Annotation.Provenance;
import org.newsmark.core.annotation.AnnotationStatus;
import org.newsmark.core.article.ArticlePath;
import org.newsmark.core.article.ZoneKind;
import org.newsmark.core.query.Voice;
import org.newsmark.index.internal.block.ArticleFacts;
import org.newsmark.index.internal.block.ArticleField;
import org.newsmark.index.internal.block.Block;
import org.newsmark.index.internal.block.FileField;
import org.newsmark.index.internal.block.MarkDetails;
import org.newsmark.index.internal.block.MarkField;
import org.newsmark.index.internal.columns.Codes;
import org.newsmark.index.internal.query.Row;
import org.newsmark.index.internal.query.RowReader;

/** Makes what is shown out of blocks. */
final class RowMaker {

	private static final ZoneKind[] ZONES = ZoneKind.values();
	private static final Voice[] VOICES = Voice.values();
	private static final AnnotationStatus[] STATUSES = AnnotationStatus.values();

	private RowMaker() {
	}

	static MarkRow mark(Row row, int width) {
		Block block = row.block();
		Codes codes = block.codes();
		int mark = row.mark();
		MarkDetails details = MarkDetails.of(block, row.file(), mark);
		boolean orphan = (block.get(MarkField.FLAGS, mark) & Block.ORPHAN) != 0;
		return new MarkRow(article(block, row.article()),
				codes.annotators.text(block.files().get(FileField.ANNOTATOR, row.file())),
				details.id(), label(row), details.spans(), details.codePoints(),
				RowReader.left(row, width), RowReader.words(row), RowReader.right(row, width), attributes(block, mark),
				details.links(),
				entities(block, mark), zone(row), VOICES[block.get(MarkField.VOICE, mark)], details.note(),
				orphan,
				new Provenance(codes.origins.text(block.get(MarkField.ORIGIN, mark)), details.created(),
						details.modified()),
				STATUSES[block.files().get(FileField.STATUS, row.file())]);
	}

	static String label(Row row) {
		return row.block().codes().labels.text(row.block().get(MarkField.LABEL, row.mark()));
	}

	/** Id of the kind of zone; empty for an orphan. */
	static String zone(Row row) {
		int zone = row.block().get(MarkField.ZONE, row.mark());
		return zone == 0 ? "" : ZONES[zone - 1].id();
	}

	static ArticleInfo article(Block block, int article) {
		Codes codes = block.codes();
		ArticleFacts facts = ArticleFacts.of(block, article);
		return new ArticleInfo(new ArticlePath(block.articles().paths()[article]), facts.headline(),
				codes.outlets.text(block.articles().get(ArticleField.OUTLET, article)), facts.published(),
				codes.languages.text(block.articles().get(ArticleField.LANGUAGE, article)),
				codes.events.text(block.articles().get(ArticleField.EVENT, article)),
				codes.genres.text(block.articles().get(ArticleField.GENRE, article)));
	}

	private static Map<String, List<String>> attributes(Block block, int mark) {
		Codes codes = block.codes();
		int list = block.get(MarkField.ATTRIBUTES, mark);
		if (list == 0) {
			return Map.of();
		}
		Map<String, List<String>> attributes = new LinkedHashMap<>();
		for (int i = 0; i < codes.pairs.length(list); i += 2) {
			attributes.computeIfAbsent(codes.names.text(codes.pairs.element(list, i)), any -> new ArrayList<>(1))
					.add(codes.values.text(codes.pairs.element(list, i + 1)));
		}
		return attributes;
	}

	private static List<String> entities(Block block, int mark) {
		Codes codes = block.codes();
		int list = block.get(MarkField.ENTITIES, mark);
		List<String> entities = new ArrayList<>(codes.entityLists.length(list));
		for (int i = 0; i < codes.entityLists.length(list); i++) {
			entities.add(codes.entities.text(codes.entityLists.element(list, i)));
		}
		return entities;
	}
}
