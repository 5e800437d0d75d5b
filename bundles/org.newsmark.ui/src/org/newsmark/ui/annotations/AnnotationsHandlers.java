// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.annotations;

import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.ui.IWorkbenchCommandConstants;

/** What the workbench's own commands mean in this view: Find goes to the filter, Copy and Select All to the rows while they have the focus. */
final class AnnotationsHandlers {

	private AnnotationsHandlers() {
	}

	/** @param handlers of the part, so that they end with it */
	static void activate(EHandlerService handlers, AnnotationsPage page) {
		handlers.activateHandler(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE, new Find(page));
		handlers.activateHandler(IWorkbenchCommandConstants.EDIT_COPY, new InRows(page, () -> MarksClipboard.copy(page.table())));
		handlers.activateHandler(IWorkbenchCommandConstants.EDIT_SELECT_ALL, new InRows(page, page.table()::selectAll));
	}

	/** Called by the workbench. */
	public static final class Find {
		private final AnnotationsPage page;

		Find(AnnotationsPage page) {
			this.page = page;
		}

		@Execute
		public void execute() {
			page.box().setFocus();
		}
	}

	/** Called by the workbench. */
	public static final class InRows {
		private final AnnotationsPage page;
		private final Runnable work;

		InRows(AnnotationsPage page, Runnable work) {
			this.page = page;
			this.work = work;
		}

		/** In the filter the same keys belong to the text. */
		@CanExecute
		public boolean canExecute() {
			return page.table().body().isFocusControl();
		}

		@Execute
		public void execute() {
			work.run();
		}
	}
}
