// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.inspector.field;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.newsmark.core.query.ValuePattern;

/** Things that have an id and are known by name, of which there are too many to list. Pure. */
public interface Choices {

	/** @param hint what tells it from others of the same name; may be empty */
	record Choice(String id, String name, String hint) {
	}

	/** Those that what was typed may mean, the likeliest first; all for nothing. */
	List<Choice> matching(String typed);

	/** What was typed means exactly this one; empty if nothing or several could be meant. */
	Optional<String> idOf(String typed);

	/** The id itself for one that is not known. */
	String nameOf(String id);

	/** First those of which a name begins with what was typed, then those of which a word of a name does; others are left out. */
	static List<Choice> ranked(List<Choice> all, String typed, Function<Choice, List<String>> names) {
		String wanted = ValuePattern.fold(typed.strip());
		if (wanted.isEmpty()) {
			return all;
		}
		List<Choice> begins = new ArrayList<>();
		List<Choice> within = new ArrayList<>();
		for (Choice choice : all) {
			List<String> folded = names.apply(choice).stream().map(ValuePattern::fold).toList();
			if (folded.stream().anyMatch(name -> name.startsWith(wanted))) {
				begins.add(choice);
			} else if (folded.stream().anyMatch(name -> hasWord(name, wanted))) {
				within.add(choice);
			}
		}
		begins.addAll(within);
		return begins;
	}

	private static boolean hasWord(String name, String start) {
		return Arrays.stream(name.split("[\\s'\\-]+")).anyMatch(word -> word.startsWith(start));
	}
}
