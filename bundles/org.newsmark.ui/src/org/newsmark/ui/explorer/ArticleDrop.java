// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.explorer;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.DropTargetListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.newsmark.core.corpus.CorpusLayout;
import org.newsmark.ui.importing.ImportTarget;
import org.newsmark.ui.importing.ImportWizard;

/**
 * Files dropped on a corpus or its articles are previewed and imported; wherever else they are dropped, the platform copies them as ever. Stands
 * before the navigator's own listeners: a drop assistant, the declared way, is never asked for files dropped on a resource (see
 * docs/platform-bugs.md).
 */
final class ArticleDrop implements DropTargetListener {

	private final List<DropTargetListener> others;

	private ArticleDrop(List<DropTargetListener> others) {
		this.others = others;
	}

	/** Does nothing for a control that takes no drops, or where this was done before. */
	static void install(Control control) {
		if (control.getData(DND.DROP_TARGET_KEY) instanceof DropTarget target) {
			List<DropTargetListener> others = List.of(target.getDropListeners());
			if (others.stream().noneMatch(ArticleDrop.class::isInstance)) {
				others.forEach(target::removeDropListener);
				target.addDropListener(new ArticleDrop(others));
			}
		}
	}

	@Override
	public void drop(DropTargetEvent event) {
		Object target = event.item == null ? null : event.item.getData();
		if (!importFiles(event.data, target)) {
			others.forEach(other -> other.drop(event));
		}
	}

	/**
	 * @param data what was dropped
	 * @return false if this is no matter of articles
	 */
	static boolean importFiles(@Nullable Object data, @Nullable Object target) {
		if (!(data instanceof String[] names) || names.length == 0 || target == null || !takesArticles(target)) {
			return false;
		}
		List<Path> files = Arrays.stream(names).map(Path::of).toList();
		IWorkbench workbench = PlatformUI.getWorkbench();
		// The program that the files come from waits for the end of the drop.
		workbench.getDisplay().asyncExec(() -> ImportWizard.open(workbench.getActiveWorkbenchWindow(), ImportTarget.of(target), files));
		return true;
	}

	static boolean takesArticles(Object target) {
		return switch (CorpusPart.of(target)) {
			case CORPUS, ARTICLES -> true;
			case FOLDER -> isBelowArticles((IResource) target);
			case ARTICLE -> isBelowArticles((IFile) target);
			case ANNOTATORS, CODEBOOK, REGISTER, SETTINGS, ANNOTATOR, MARKS, DESCRIPTION, DERIVED, OTHER -> false;
		};
	}

	private static boolean isBelowArticles(IResource resource) {
		return CorpusLayout.ARTICLES.equals(resource.getProjectRelativePath().segment(0));
	}

	// Everything before the drop looks as ever: the navigator takes files wherever there is a resource.

	@Override
	public void dragEnter(DropTargetEvent event) {
		others.forEach(other -> other.dragEnter(event));
	}

	@Override
	public void dragLeave(DropTargetEvent event) {
		others.forEach(other -> other.dragLeave(event));
	}

	@Override
	public void dragOperationChanged(DropTargetEvent event) {
		others.forEach(other -> other.dragOperationChanged(event));
	}

	@Override
	public void dragOver(DropTargetEvent event) {
		others.forEach(other -> other.dragOver(event));
	}

	@Override
	public void dropAccept(DropTargetEvent event) {
		others.forEach(other -> other.dropAccept(event));
	}
}
