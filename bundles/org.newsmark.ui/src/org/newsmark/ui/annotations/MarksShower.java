// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.annotations;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.ui.IWorkbenchPage;
import org.newsmark.core.query.Query;

/** Brings the Annotations view to the front with the marks of a query: what every number of another view leads to. UI thread only. */
public final class MarksShower {

	private MarksShower() {
	}

	public static void show(IWorkbenchPage page, Query query) {
		MPart part = page.getWorkbenchWindow().getService(EPartService.class).showPart(AnnotationsPart.ID, PartState.ACTIVATE);
		if (part != null && part.getObject() instanceof AnnotationsPart marks) {
			marks.filter(query);
		}
	}
}
