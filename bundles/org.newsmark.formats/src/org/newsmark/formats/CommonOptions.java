// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.newsmark.formats.CorpusWriter.Option;

/** What may be chosen for more than one format. */
public final class CommonOptions {

	/** The value of {@link #TEXT} for licensed articles: offsets, digests and short quotations only. */
	public static final String WITHOUT = "without";
	/** The value of {@link #ANNOTATORS} that hides names. */
	public static final String ANONYMOUS = "anonymous";

	/** For writers that can do without the texts: they list it among theirs. */
	public static final Option TEXT = new Option("text", List.of("with", WITHOUT));
	/** For all writers, since the names are replaced before a writer sees them. */
	public static final Option ANNOTATORS = new Option("annotators", List.of("named", ANONYMOUS));

	private CommonOptions() {
	}

	/** Everything that may be chosen for a writer: its own, then what holds for all. */
	public static List<Option> of(CorpusWriter writer) {
		List<Option> options = new ArrayList<>(writer.options());
		options.add(ANNOTATORS);
		return List.copyOf(options);
	}

	/** @throws IllegalArgumentException if the value is not one of the option's */
	public static boolean withText(Map<String, String> options) {
		return !TEXT.in(options).equals(WITHOUT);
	}

	static boolean anonymous(Map<String, String> options) {
		return ANNOTATORS.in(options).equals(ANONYMOUS);
	}
}
