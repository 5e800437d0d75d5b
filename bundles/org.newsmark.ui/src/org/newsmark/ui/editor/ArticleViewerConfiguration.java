// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.ITextDoubleClickStrategy;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextViewerExtension2;
import org.eclipse.jface.text.IUndoManager;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.editors.text.TextSourceViewerConfiguration;

/** What differs from other text viewers: undo goes to the marks, and the mouse tells about them. */
final class ArticleViewerConfiguration extends TextSourceViewerConfiguration {

	private final Supplier<Optional<IUndoContext>> undo;
	private final ITextHover hover;
	private final ITextDoubleClickStrategy words;

	ArticleViewerConfiguration(IPreferenceStore preferences, Supplier<Optional<IUndoContext>> undo, ITextHover hover,
			ITextDoubleClickStrategy words) {
		super(preferences);
		this.words = words;
		this.undo = undo;
		this.hover = hover;
	}

	@Override
	public IUndoManager getUndoManager(@Nullable ISourceViewer viewer) {
		return new SessionUndoManager(undo);
	}

	@Override
	public ITextDoubleClickStrategy getDoubleClickStrategy(@Nullable ISourceViewer viewer, @Nullable String contentType) {
		return words;
	}

	@Override
	public int[] getConfiguredTextHoverStateMasks(@Nullable ISourceViewer viewer, @Nullable String contentType) {
		return new int[] { ITextViewerExtension2.DEFAULT_HOVER_STATE_MASK };
	}

	@Override
	public ITextHover getTextHover(@Nullable ISourceViewer viewer, @Nullable String contentType, int stateMask) {
		return hover;
	}
}
