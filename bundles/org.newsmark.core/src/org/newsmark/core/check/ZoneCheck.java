// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.check;

import java.util.function.Consumer;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.article.ZoneKind;
import org.newsmark.core.codebook.Label;

/**
 * E6 and E7: marks lie in zones that are annotated, and labels made for some zones lie in those. A label that names a zone outside of what
 * is annotated may stand there.
 */
final class ZoneCheck implements Check {

	@Override
	public void check(Checked checked, Consumer<Finding> found) {
		for (Annotation mark : checked.placed()) {
			ZoneKind zone = checked.zoneOf(mark);
			boolean annotated = Checked.ANNOTATED.contains(zone);
			Label label = checked.codebook().label(mark.label()).orElse(null);
			boolean namesZones = label != null && !label.zones().isEmpty();
			boolean allowed = label != null && namesZones ? label.isAllowedIn(zone) : annotated;
			if (!allowed) {
				found.accept(Finding.of(annotated ? Rule.E6 : Rule.E7, mark, "", mark.words(), zone.id()));
			}
		}
	}
}
