// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor.ruler;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelListener;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.texteditor.AnnotationPreference;
import org.eclipse.ui.texteditor.MarkerAnnotation;
import org.newsmark.core.corpus.Subscription;

/** The problems of an article as its editor has them, for the ruler: where, how bad, in which words. UI thread only, but for the model's news. */
final class ProblemTicks implements Subscription {

	/** @param offset of the article in UTF-16 code units */
	record Tick(int offset, int severity, String message, RGB color) {
	}

	/** Where markers have no colour of their own. */
	private static final RGB GREY = new RGB(128, 128, 128);

	private final IAnnotationModel model;
	private final IAnnotationModelListener listener;

	/** @param changed is run on the UI thread when there are other problems */
	ProblemTicks(IAnnotationModel model, Display display, Runnable changed) {
		this.model = model;
		this.listener = event -> display.asyncExec(changed);
		model.addAnnotationModelListener(listener);
	}

	@Override
	public void close() {
		model.removeAnnotationModelListener(listener);
	}

	/** The worse ones last, so that they are painted over the others. */
	List<Tick> all() {
		List<Tick> ticks = new ArrayList<>();
		for (Iterator<Annotation> each = model.getAnnotationIterator(); each.hasNext();) {
			if (each.next() instanceof MarkerAnnotation annotation && !annotation.isMarkedDeleted()) {
				tick(annotation).ifPresent(ticks::add);
			}
		}
		ticks.sort(Comparator.comparingInt(Tick::severity));
		return ticks;
	}

	private Optional<Tick> tick(MarkerAnnotation annotation) {
		IMarker marker = annotation.getMarker();
		int severity = marker.getAttribute(IMarker.SEVERITY, -1);
		Position position = model.getPosition(annotation);
		if (severity < 0 || position == null || position.isDeleted()) {
			return Optional.empty();
		}
		AnnotationPreference look = EditorsUI.getAnnotationPreferenceLookup().getAnnotationPreference(annotation);
		RGB color = look == null ? GREY : Objects.requireNonNullElse(look.getColorPreferenceValue(), GREY);
		return Optional.of(new Tick(position.getOffset(), severity, marker.getAttribute(IMarker.MESSAGE, ""), color));
	}
}
