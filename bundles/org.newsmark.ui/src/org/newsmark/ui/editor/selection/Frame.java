// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor.selection;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.editing.QuoteFrame;
import org.newsmark.ui.article.ArticleSession;
import org.newsmark.ui.article.Linking;

/** Which marks belong together: a quote with its source, cue and whatever else it points to, whichever of them is selected. Pure. */
public final class Frame {

	private Frame() {
	}

	/** Ids of the selected mark, of all in its frame, and of the mark that a frame or relation is open at. */
	public static Set<String> of(ArticleSession session) {
		Set<String> ids = new HashSet<>();
		session.selected().ifPresent(mark -> addFrame(mark, session, ids));
		switch (session.linking()) {
			case Linking.Nothing nothing -> { /* nothing is open */ }
			case Linking.Frame frame -> session.marks().get(frame.quote()).ifPresent(quote -> addFrame(quote, session, ids));
			case Linking.Relating relating -> ids.add(relating.from());
		}
		return Set.copyOf(ids);
	}

	private static void addFrame(Annotation mark, ArticleSession session, Set<String> ids) {
		ids.add(mark.id());
		mark.links().values().stream().flatMap(List::stream).forEach(ids::add);
		QuoteFrame.of(mark, session.marks(), session.codebook()).map(QuoteFrame::ids).ifPresent(ids::addAll);
	}
}
