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
 */
public record AnnotationReading(AnnotationFile file, List<Anchored> changed) {

	public AnnotationReading {
		changed = List.copyOf(changed);
	}

	/** What the researcher should look at. Marks that moved exactly as the text around them did are not among it. */
	public List<Anchored> toConfirm() {
		return changed.stream().filter(Anchored::needsConfirmation).toList();
	}
}
