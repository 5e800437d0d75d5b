// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor.selection;

import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextDoubleClickStrategy;
import org.eclipse.jface.text.ITextViewer;
import org.newsmark.core.text.TextUnits;

/** A double click selects the word as a mark would take it; the platform's own strategy cuts words at accents. */
public final class WordClick implements ITextDoubleClickStrategy {

	private final Supplier<String> language;

	/** @param language of the article as a BCP 47 tag; may be empty */
	public WordClick(Supplier<String> language) {
		this.language = language;
	}

	@Override
	public void doubleClicked(@Nullable ITextViewer viewer) {
		IDocument document = viewer == null ? null : viewer.getDocument();
		if (viewer != null && document != null) {
			new TextUnits(document.get(), language.get()).wordAt(viewer.getSelectedRange().x)
					.ifPresent(word -> viewer.setSelectedRange(word.start(), word.length()));
		}
	}
}
