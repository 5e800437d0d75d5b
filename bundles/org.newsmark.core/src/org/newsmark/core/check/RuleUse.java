// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.check;

import java.util.List;
import java.util.Map;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.codebook.Codebook;

/**
 * How a codebook uses a warning.
 *
 * @param labels labels or families it is about; empty means all that the rule can be about
 * @param when   attribute values a mark must have to be looked at
 * @param unless attribute values of which one excuses a mark
 */
public record RuleUse(Rule rule, List<String> labels, Map<String, String> when, Map<String, String> unless) {

	public RuleUse {
		labels = List.copyOf(labels);
		when = Map.copyOf(when);
		unless = Map.copyOf(unless);
	}

	/** Whether the rule looks at this mark. */
	public boolean concerns(Annotation annotation) {
		boolean labelled = labels.isEmpty() || labels.contains(annotation.label())
				|| labels.contains(Codebook.familyOf(annotation.label()));
		return labelled && when.entrySet().stream().allMatch(wanted -> annotation.attribute(wanted.getKey()).equals(wanted.getValue()))
				&& unless.entrySet().stream().noneMatch(excuse -> annotation.attribute(excuse.getKey()).equals(excuse.getValue()));
	}
}
