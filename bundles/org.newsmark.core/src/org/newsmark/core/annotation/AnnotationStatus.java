// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.annotation;

import java.util.Locale;
import java.util.Optional;

/** How far one annotator is with one article. Ids are stored in the corpus folder. */
public enum AnnotationStatus {
	NEW, IN_PROGRESS, DONE, PROBLEM;

	/** As in the corpus folder: {@code in-progress}. */
	public String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** Empty if no status has this id. */
	public static Optional<AnnotationStatus> of(String id) {
		for (AnnotationStatus status : values()) {
			if (status.id().equals(id)) {
				return Optional.of(status);
			}
		}
		return Optional.empty();
	}
}
