// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.inspector.field;

import org.newsmark.core.annotation.Annotation;

/** The control for one attribute of marks of one label. */
public interface AttributeField {

	/** Told when somebody chose or typed a value. */
	interface Sink {
		/** @param value String, Number, Boolean or a list of String; an empty text or list for none */
		void set(Object value);
	}

	/**
	 * Shows the value that a mark has.
	 *
	 * @param other whether it is another mark than before; for the same one what was typed and not handed on stays
	 */
	void show(Annotation mark, boolean other);

	/**
	 * A number key was pressed while the Inspector has the keyboard, outside of fields for text.
	 *
	 * @param number 0 to 9; 0 takes the value away
	 * @return whether it meant something
	 */
	boolean number(int number);

	/** Hands on what was typed and not yet handed on, if it means something. */
	void commit();

	/** Hands on what was typed, as it stands there if it means nothing: the field is about to be lost. */
	default void keep() {
		commit();
	}

	/** Whether something was typed and not yet handed on. */
	default boolean isPending() {
		return false;
	}

	void setFocus();
}
