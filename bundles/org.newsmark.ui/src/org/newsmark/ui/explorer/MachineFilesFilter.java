// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.explorer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;

/** Leaves out what no reader looks at: the twin of each article with its metadata and zones, and what is derived. */
public final class MachineFilesFilter extends ViewerFilter {

	@Override
	public boolean select(Viewer viewer, @Nullable Object parent, @Nullable Object element) {
		CorpusPart part = element == null ? CorpusPart.OTHER : CorpusPart.of(element);
		return part != CorpusPart.DESCRIPTION && part != CorpusPart.DERIVED;
	}
}
