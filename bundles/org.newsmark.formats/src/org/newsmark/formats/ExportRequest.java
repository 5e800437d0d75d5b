// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats;

import java.util.Map;

import org.newsmark.core.corpus.CorpusFolder;
import org.newsmark.formats.CorpusWriter.Option;

/**
 * What to write.
 *
 * @param options values by {@link CorpusWriter.Option#id()}; what is not said is as the writer has it
 */
public record ExportRequest(CorpusFolder corpus, ExportSelection selection, Map<String, String> options) {

	public ExportRequest {
		options = Map.copyOf(options);
	}

	/** Everything, as the writer does it unless told otherwise. */
	public static ExportRequest all(CorpusFolder corpus) {
		return new ExportRequest(corpus, ExportSelection.EVERYTHING, Map.of());
	}

	/** The chosen value, else the writer's own. */
	public String option(Option option) {
		return option.in(options);
	}

	/** Whether more of the texts than the marked words may be passed on. */
	public boolean withText() {
		return CommonOptions.withText(options);
	}
}
