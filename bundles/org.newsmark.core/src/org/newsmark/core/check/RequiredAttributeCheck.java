// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.check;

import java.util.function.Consumer;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.codebook.Attribute;

/** E2: attributes that the codebook requires are set. */
final class RequiredAttributeCheck implements Check {

	@Override
	public void check(Checked checked, Consumer<Finding> found) {
		for (Annotation mark : checked.marks().all()) {
			checked.codebook().label(mark.label()).stream().flatMap(label -> checked.codebook().attributesOf(label).stream())
					.filter(Attribute::required).filter(attribute -> mark.attribute(attribute.id()).isBlank())
					.forEach(attribute -> found.accept(Finding.of(Rule.E2, mark, "", mark.words(), attribute.id())));
		}
	}
}
