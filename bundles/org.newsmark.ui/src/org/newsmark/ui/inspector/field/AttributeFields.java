// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.inspector.field;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.newsmark.core.codebook.Attribute;
import org.newsmark.core.codebook.Attribute.Type;
import org.newsmark.core.codebook.Label;

/** Makes the control that fits to an attribute. */
public final class AttributeFields {

	/** Up to this many values stand side by side; more go into a list. */
	private static final int MOST_BUTTONS = 4;

	private final Supplier<Choices> actors;
	private final Consumer<String> unknownActor;
	private final Choices countries = new Countries(Locale.getDefault());

	/**
	 * @param actors       the register as it is known now
	 * @param unknownActor told of a name that is not in the register; of an empty one when that is over
	 */
	public AttributeFields(Supplier<Choices> actors, Consumer<String> unknownActor) {
		this.actors = actors;
		this.unknownActor = unknownActor;
	}

	/** @param control what the field lies in */
	public record Made(AttributeField field, Control control) {
	}

	public Made make(Composite parent, Attribute attribute, Label label, AttributeField.Sink sink) {
		return switch (attribute.type()) {
			case CHOICE, FLAG -> choice(parent, attribute, label, sink);
			case TEXT, NUMBER -> {
				PlainField field = new PlainField(parent, attribute, sink);
				yield new Made(field, field.control());
			}
			case ACTOR, COUNTRY -> {
				boolean actor = attribute.type() == Type.ACTOR;
				TokenField field = new TokenField(parent, attribute, actor ? actors : () -> countries, sink,
						actor ? unknownActor : name -> { /* Stays in the field until it is a country. */ });
				yield new Made(field, field.control());
			}
		};
	}

	private static Made choice(Composite parent, Attribute attribute, Label label, AttributeField.Sink sink) {
		ChoiceValues values = ChoiceValues.of(attribute, label, Locale.getDefault());
		boolean few = values.options().size() <= MOST_BUTTONS && !attribute.open();
		if (!values.options().isEmpty() && (few || attribute.multiple())) {
			ChoiceButtons field = new ChoiceButtons(parent, attribute, values, sink);
			return new Made(field, field.control());
		}
		ChoicePick field = new ChoicePick(parent, attribute, values, sink);
		return new Made(field, field.control());
	}
}
