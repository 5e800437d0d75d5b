// SPDX-License-Identifier: EPL-2.0
package org.newsmark.core.codebook;

import java.util.List;
import java.util.Optional;

/**
 * Something that is said about a mark.
 *
 * @param values       what may be chosen, in order; only for {@link Type#CHOICE}
 * @param required     a mark without it is an error (E2)
 * @param defaultValue what a new mark gets; empty if nothing
 * @param open         other values than the listed ones may be typed in
 * @param multiple     several values may stand together
 */
public record Attribute(String id, Type type, LocalText name, LocalText definition, List<Value> values, boolean required,
		String defaultValue, boolean open, boolean multiple) {

	/** What kind of value is asked for. */
	public enum Type {
		CHOICE, TEXT, NUMBER, FLAG, ACTOR, COUNTRY
	}

	/**
	 * @param name  shown instead of the id; empty if the file gives none
	 * @param gloss one line that explains it; empty if none
	 * @param group heading under which it is listed; empty if none
	 * @param labels labels or families it is offered for; empty means all that carry the attribute
	 */
	public record Value(String id, LocalText name, LocalText gloss, LocalText group, List<String> labels) {

		public Value {
			labels = List.copyOf(labels);
		}

		public boolean isOfferedFor(String label) {
			return labels.isEmpty() || labels.contains(label) || labels.contains(Codebook.familyOf(label));
		}
	}

	public Attribute {
		values = List.copyOf(values);
	}

	public Optional<Value> value(String value) {
		return values.stream().filter(each -> each.id().equals(value)).findFirst();
	}
}
