// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.corpus;

import java.util.List;

import org.newsmark.core.anchoring.Anchored;
import org.newsmark.core.annotation.AnnotationFile;

/**
 * What one annotator marked in one article, fitted to the text as it is now.
 *
 * @param file    all spans count in the present text, whose digest it carries
 * @param changed marks that no longer stand where the file has them, by position; none if the text is what it was
 * @param named   the article that the file itself names, which is another one after a renaming by hand; empty if it names none. Where the
 *                file lies is what counts, and the next saving puts the name right.
 */
public record AnnotationReading(AnnotationFile file, List<Anchored> changed, String named) {

	public AnnotationReading {
		changed = List.copyOf(changed);
	}

	/** For marks that were not read from a file. */
	public AnnotationReading(AnnotationFile file, List<Anchored> changed) {
		this(file, changed, "");
	}

	/** Whether the file lies where another article's marks were. */
	public boolean isOfOtherName() {
		return !named.isEmpty() && !named.equals(file.article().value());
	}

	/** What the researcher should look at. Marks that moved exactly as the text around them did are not among it. */
	public List<Anchored> toConfirm() {
		return changed.stream().filter(Anchored::needsConfirmation).toList();
	}
}
