// SPDX-License-Identifier: EPL-2.0
package org.newsmark.cli.commands;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.newsmark.cli.Message;
import org.newsmark.cli.Messages;
import org.newsmark.core.query.Field;
import org.newsmark.core.query.Query;
import org.newsmark.core.query.ValuePattern;
import org.newsmark.core.query.Vocabulary;

/**
 * Why a query may have found nothing although it is one: a name that does not occur, or quotation marks that the shell
 * took. Pure.
 */
final class Slips {

	/** Fields whose values are names that one may misspell, and few enough to name. */
	private static final Set<Field> NAMED = EnumSet.of(Field.LABEL, Field.FAMILY, Field.OUTLET, Field.ANNOTATOR,
			Field.LANGUAGE, Field.GENRE);
	private static final int MOST_NAMES = 20;

	private Slips() {
	}

	/**
	 * Sentences for the person who asked; none if nothing is conspicuous.
	 *
	 * @param quoted whether quotation marks were typed and have arrived
	 */
	static List<String> in(Query query, boolean quoted, Vocabulary vocabulary, Messages words) {
		List<String> sentences = new ArrayList<>();
		List<Query> parts = query instanceof Query.And(List<Query> all) ? all : List.of(query);
		for (Query part : parts) {
			if (part instanceof Query.FieldTerm(Field field, List<ValuePattern> anyOf) && NAMED.contains(field)) {
				List<String> names = vocabulary.values(field.id(), "", "", Integer.MAX_VALUE);
				if (anyOf.stream().noneMatch(pattern -> names.stream().anyMatch(pattern.compile()))) {
					sentences.add(words.get(Message.NO_SUCH_VALUE, part, field.id(), shown(names)));
				}
			}
		}
		boolean mixed = parts.stream().anyMatch(Slips::isText)
				&& parts.stream().anyMatch(part -> part instanceof Query.FieldTerm && !isText(part));
		if (mixed && !quoted) {
			sentences.add(words.get(Message.QUOTES_LOST));
		}
		return sentences;
	}

	private static boolean isText(Query part) {
		return part instanceof Query.FieldTerm(Field field, List<ValuePattern> anyOf) && field == Field.TEXT;
	}

	private static String shown(List<String> names) {
		String first = String.join(", ", names.stream().limit(MOST_NAMES).toList());
		return names.size() > MOST_NAMES ? first + " …" : first;
	}
}
