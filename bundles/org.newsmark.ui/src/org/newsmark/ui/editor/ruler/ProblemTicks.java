// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor.ruler;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.IntUnaryOperator;

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

	/**
	 * @param offset   of the article in UTF-16 code units
	 * @param severity the greater the worse
	 */
	record Tick(int offset, int severity, RGB color) {
	}

	/** The annotation types of the platform, the worst last. */
	private static final List<String> SEVERITIES = List.of("org.eclipse.ui.workbench.texteditor.info",
			"org.eclipse.ui.workbench.texteditor.warning", "org.eclipse.ui.workbench.texteditor.error");

	/** Where markers have no colour of their own. */
	private static final RGB GREY = new RGB(128, 128, 128);

	private final IAnnotationModel model;
	private final IAnnotationModelListener listener;
	private final Map<String, RGB> colors = new HashMap<>();

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

	/** One for each pixel of a strip where there are problems: the worst of them, the first of those. O(problems). */
	List<Tick> all(IntUnaryOperator pixelOf, int height) {
		Tick[] worst = new Tick[Math.max(1, height)];
		forEach((annotation, position) -> {
			int y = Math.clamp(pixelOf.applyAsInt(position.getOffset()), 0, worst.length - 1);
			int severity = SEVERITIES.indexOf(annotation.getType());
			if (severity >= 0 && (worst[y] == null || worst[y].severity() < severity)) {
				worst[y] = new Tick(position.getOffset(), severity, colorOf(annotation));
			}
		});
		return Arrays.stream(worst).filter(Objects::nonNull).toList();
	}

	/** What the problems between these offsets of the article say, exclusive, each once and only so many. */
	List<String> messages(int start, int end, int most) {
		Set<String> found = new LinkedHashSet<>();
		forEach((annotation, position) -> {
			if (position.getOffset() >= start && position.getOffset() < end && found.size() < most && SEVERITIES.contains(annotation.getType())) {
				found.add(annotation.getMarker().getAttribute(IMarker.MESSAGE, ""));
			}
		});
		return List.copyOf(found);
	}

	private void forEach(BiConsumer<MarkerAnnotation, Position> visitor) {
		for (Iterator<Annotation> each = model.getAnnotationIterator(); each.hasNext();) {
			if (each.next() instanceof MarkerAnnotation annotation && !annotation.isMarkedDeleted()) {
				Position position = model.getPosition(annotation);
				if (position != null && !position.isDeleted()) {
					visitor.accept(annotation, position);
				}
			}
		}
	}

	private RGB colorOf(MarkerAnnotation annotation) {
		return colors.computeIfAbsent(annotation.getType(), type -> {
			AnnotationPreference look = EditorsUI.getAnnotationPreferenceLookup().getAnnotationPreference(annotation);
			return look == null ? GREY : Objects.requireNonNullElse(look.getColorPreferenceValue(), GREY);
		});
	}
}
