// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.batch;

import java.util.List;

/**
 * What became of all files.
 *
 * @param outcomes one per file, in the order they were found
 * @param complete whether all files were tried; not if somebody cancelled, or if the disk is full or read-only
 */
public record ImportReport(List<ImportOutcome> outcomes, boolean complete) {

	public ImportReport {
		outcomes = List.copyOf(outcomes);
	}

	public List<ImportOutcome.Imported> imported() {
		return all(ImportOutcome.Imported.class);
	}

	public List<ImportOutcome.AlreadyThere> alreadyThere() {
		return all(ImportOutcome.AlreadyThere.class);
	}

	public List<ImportOutcome.Refused> refused() {
		return all(ImportOutcome.Refused.class);
	}

	/** Articles that were made, or would be. */
	public int articles() {
		return imported().stream().mapToInt(imported -> imported.articles().size()).sum();
	}

	private <T extends ImportOutcome> List<T> all(Class<T> kind) {
		return outcomes.stream().filter(kind::isInstance).map(kind::cast).toList();
	}
}
