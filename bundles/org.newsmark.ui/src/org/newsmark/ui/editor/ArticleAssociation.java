// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor;

import org.eclipse.core.runtime.content.IContentType;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IEditorAssociationOverride;
import org.newsmark.ui.corpus.CorpusResources;

/**
 * Makes the article editor the one for the texts of articles in corpora, and for no other file: what a file is follows from where it lies, which
 * neither its name nor its content can say.
 */
public final class ArticleAssociation implements IEditorAssociationOverride {

	@Override
	@NonNullByDefault({})
	public IEditorDescriptor[] overrideEditors(IEditorInput input, IContentType type, IEditorDescriptor[] editors) {
		IEditorDescriptor ours = editorFor(input);
		if (ours == null) {
			return editors;
		}
		IEditorDescriptor[] more = new IEditorDescriptor[editors.length + 1];
		more[0] = ours;
		System.arraycopy(editors, 0, more, 1, editors.length);
		return more;
	}

	@Override
	@NonNullByDefault({})
	public IEditorDescriptor[] overrideEditors(String fileName, IContentType type, IEditorDescriptor[] editors) {
		return editors;
	}

	@Override
	@NonNullByDefault({})
	public IEditorDescriptor overrideDefaultEditor(IEditorInput input, IContentType type, IEditorDescriptor editor) {
		IEditorDescriptor ours = editorFor(input);
		return ours != null ? ours : editor;
	}

	@Override
	@NonNullByDefault({})
	public IEditorDescriptor overrideDefaultEditor(String fileName, IContentType type, IEditorDescriptor editor) {
		return editor;
	}

	private static @Nullable IEditorDescriptor editorFor(@Nullable IEditorInput input) {
		return input instanceof IFileEditorInput file && CorpusResources.articleOf(file.getFile()).isPresent()
				? PlatformUI.getWorkbench().getEditorRegistry().findEditor(ArticleEditor.ID)
				: null;
	}
}
