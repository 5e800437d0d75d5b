// SPDX-License-Identifier: EPL-2.0
package org.newsmark.formats.exchange;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.annotation.AnnotationStatus;

/**
 * What one annotator marked in one article, as another tool has it.
 *
 * @param annotator empty if the file does not say
 * @param codebook  {@code id@version}; empty if the file does not say
 * @param other     header members to keep
 * @param marks     their spans count <strong>in code points</strong>; where {@code exact} is empty, or ends with the
 *                  sign of a cut, the place alone tells
 */
public record ReceivedMarks(String annotator, AnnotationStatus status, String codebook, Map<String, Object> other,
		List<Annotation> marks) {

	public ReceivedMarks {
		other = Collections.unmodifiableMap(new LinkedHashMap<>(other));
		marks = List.copyOf(marks);
	}

	/** Nothing is known but who and what. */
	public static ReceivedMarks of(String annotator, List<Annotation> marks) {
		return new ReceivedMarks(annotator, AnnotationStatus.NEW, "", Map.of(), marks);
	}
}
