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

	/** Shows the value that a mark has; what is being typed for this very value stays. */
	void show(Annotation mark);

	/**
	 * A number key was pressed while the Inspector has the keyboard, outside of fields for text.
	 *
	 * @param number 0 to 9; 0 takes the value away
	 * @return whether it meant something
	 */
	boolean number(int number);

	/** Hands on what was typed and not yet handed on. */
	void commit();

	void setFocus();
}
