// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli.commands;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.newsmark.cli.Exit;
import org.newsmark.cli.Message;
import org.newsmark.cli.arguments.Nearest;
import org.newsmark.cli.arguments.Option;
import org.newsmark.cli.arguments.Syntax;
import org.newsmark.cli.arguments.UsageException;
import org.newsmark.cli.arguments.Value;
import org.newsmark.cli.output.RowWriter;
import org.newsmark.core.corpus.ArticleFormatException;
import org.newsmark.core.query.Dimension;
import org.newsmark.core.query.Query;
import org.newsmark.core.query.Vocabulary;
import org.newsmark.index.CountTable;
import org.newsmark.index.IndexSnapshot;

/** {@code count}: how many marks there are, by up to three dimensions. */
public final class CountCommand implements Command {

	private static final Option BY = new Option("by", "DIM", Option.Use.AT_LEAST_ONCE, List.of());
	private static final int MOST_DIMENSIONS = 3;

	@Override
	public Syntax syntax() {
		return Syntax.of("count", List.of(Corpus.ONE), BY, Queries.WHERE, RowWriter.OUTPUT);
	}

	@Override
	public Exit run(Call call) throws UsageException, IOException, ArticleFormatException {
		List<Dimension> by = dimensions(call);
		Query query = Queries.where(call);
		try (IndexedCorpus corpus = IndexedCorpus.open(call)) {
			IndexSnapshot snapshot = corpus.snapshot();
			for (int i = 0; i < by.size(); i++) {
				checkName(call, call.arguments().options(BY).get(i), by.get(i), snapshot.vocabulary());
			}
			CountTable counts = snapshot.count(by, query, call.progress());
			Counts.write(call, counts);
			corpus.tellWhatIsMissing(query, counts.total());
			return corpus.exit();
		}
	}

	private static List<Dimension> dimensions(Call call) throws UsageException {
		List<Dimension> dimensions = new ArrayList<>();
		for (Value value : call.arguments().options(BY)) {
			Dimension dimension = Dimension.parse(value.text()).orElse(null);
			if (dimension == null) {
				throw call.arguments().wrong(value, meant(value.text()),
						call.words().get(Message.DIMENSION_UNKNOWN, value.text(), String.join(", ", possible())));
			}
			if (dimensions.contains(dimension) || dimensions.size() == MOST_DIMENSIONS) {
				throw call.arguments().without(value,
						call.words().get(Message.DIMENSION_TOO_MANY, value.text(), MOST_DIMENSIONS));
			}
			dimensions.add(dimension);
		}
		return dimensions;
	}

	/** What may be typed; capital letters stand for a name of one's own. */
	private static List<String> possible() {
		return Dimension.ids().stream().map(id -> id.endsWith(":") ? id + "NAME" : id).toList();
	}

	/** {@code stance} may be meant as {@code attribute:stance}, if it is near to nothing else. */
	private static String meant(String typed) {
		Optional<String> nearest = Nearest.to(typed, possible());
		if (nearest.isEmpty()) {
			return typed.matches("[\\p{L}\\p{N}_-]+") ? "attribute:" + typed : "label";
		}
		return nearest.get();
	}

	/** Nothing is ever found under a name that no mark has; that is a slip, and not a result of zero. */
	private static void checkName(Call call, Value value, Dimension dimension, Vocabulary vocabulary)
			throws UsageException {
		if (dimension.name().isEmpty()) {
			return;
		}
		String field = dimension.kind().name().toLowerCase(Locale.ROOT);
		List<String> names = vocabulary.values(field, "", "", Integer.MAX_VALUE);
		if (!names.contains(dimension.name())) {
			String instead = Nearest.to(dimension.name(), names).or(() -> names.stream().findFirst())
					.map(name -> field + ":" + name)
					.orElse(Dimension.LABEL.id());
			throw call.arguments().wrong(value, instead,
					call.words().get(Message.NAME_UNKNOWN, dimension.name(), field, String.join(", ", names)));
		}
	}
}
