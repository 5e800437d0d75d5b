// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.article;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.window.IShellProvider;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.progress.IJobRunnable;

/** What the workbench saves: one for all editors on an article, so that closing one of two asks nothing. Saves in the background. */
public final class ArticleSaveable extends Saveable {

	private final OpenArticle open;
	private boolean saving;

	ArticleSaveable(OpenArticle open) {
		this.open = open;
	}

	@Override
	public String getName() {
		return open.session().article().headline();
	}

	@Override
	public String getToolTipText() {
		return open.file().getFullPath().toString();
	}

	@Override
	public @Nullable ImageDescriptor getImageDescriptor() {
		return null;
	}

	@Override
	public boolean isDirty() {
		return open.session().isDirty();
	}

	@Override
	public IJobRunnable doSave(IProgressMonitor monitor, IShellProvider shell) {
		SavePoint point = open.session().filing().savePoint();
		return progress -> open.write(point);
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		SavePoint point = open.session().filing().savePoint();
		open.write(point);
	}

	/** Marks may be made while others are being saved. */
	@Override
	public void disableUI(IWorkbenchPart[] parts, boolean closing) {
		saving = true;
		if (closing) {
			super.disableUI(parts, closing);
		}
	}

	@Override
	public void enableUI(IWorkbenchPart[] parts) {
		saving = false;
		super.enableUI(parts);
	}

	/** Whether the workbench still has to do with a save that it began in the background. UI thread. */
	public boolean isSaving() {
		return saving;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof ArticleSaveable that && that.open == open;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(open);
	}
}
