// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.newsmark.core.codebook.Codebook;
import org.newsmark.core.codebook.Family;
import org.newsmark.core.codebook.FamilyRole;
import org.newsmark.core.comparison.Quotation;
import org.newsmark.core.comparison.SharedQuotation;
import org.newsmark.core.comparison.SharedQuotations;
import org.newsmark.core.query.Field;
import org.newsmark.core.query.Query;
import org.newsmark.core.work.Progress;
import org.newsmark.index.IndexSnapshot;
import org.newsmark.index.MarkOrder;
import org.newsmark.index.MarkRow;
import org.newsmark.index.MarkRows;

/** Finds what several outlets quote. Not on the UI thread. */
record QuotationReader(IndexSnapshot snapshot, Codebook codebook, Progress progress) {

	/** What two annotators marked over the same words is one quotation. */
	private record Place(String article, int start) {
	}

	List<SharedQuotation> shared(Query query) {
		Map<Place, Quotation> found = new HashMap<>();
		Map<String, String> sourceWords = new HashMap<>();
		MarkRows sources = rows(query, FamilyRole.SOURCE);
		for (int i = 0; i < sources.size(); i++) {
			MarkRow row = sources.row(i);
			sourceWords.put(key(row, row.id()), row.words());
		}
		MarkRows quotes = rows(query, FamilyRole.QUOTE);
		for (int i = 0; i < quotes.size(); i++) {
			progress.checkCancelled();
			MarkRow row = quotes.row(i);
			if (!row.orphan() && !row.spans().isEmpty()) {
				found.putIfAbsent(new Place(row.article().path().value(), row.spans().get(0).start()),
						new Quotation(row.article().outlet(), row.article().path(), row.annotator(), row.id(), row.words(),
								sourcesOf(row, sourceWords), row.spans()));
			}
		}
		return SharedQuotations.find(List.copyOf(found.values()), progress);
	}

	private MarkRows rows(Query query, FamilyRole role) {
		List<Query> families = codebook.families().stream().filter(family -> family.role() == role).map(Family::id)
				.map(id -> (Query) Query.exactly(Field.FAMILY, id)).toList();
		Query ofRole = families.isEmpty() ? Query.exactly(Field.FAMILY, "") : Query.or(families);
		return snapshot.marks(query.and(ofRole), MarkOrder.CORPUS, progress);
	}

	/** Actors if they are known, else the words that the links lead to. */
	private static Set<String> sourcesOf(MarkRow quote, Map<String, String> sourceWords) {
		if (!quote.entities().isEmpty()) {
			return new HashSet<>(quote.entities());
		}
		List<String> named = new ArrayList<>();
		quote.links().values().forEach(targets -> targets.forEach(target -> {
			String words = sourceWords.get(key(quote, target));
			if (words != null) {
				named.add(words);
			}
		}));
		return new HashSet<>(named);
	}

	private static String key(MarkRow row, String id) {
		return row.article().path().value() + '\n' + row.annotator() + '\n' + id;
	}
}
