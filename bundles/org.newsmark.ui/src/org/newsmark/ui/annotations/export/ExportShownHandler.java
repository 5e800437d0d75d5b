// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.annotations.export;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.newsmark.formats.CorpusWriter;
import org.newsmark.formats.Writers;
import org.newsmark.ui.Messages;
import org.newsmark.ui.annotations.AnnotationsPart;

/** Asks for a file and writes what the Annotations view shows into it, as a table. */
public final class ExportShownHandler extends AbstractHandler {

	private static final String FORMAT = "csv";

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		MPart part = window.getService(EPartService.class).showPart(AnnotationsPart.ID, PartState.VISIBLE);
		Optional<CorpusWriter> writer = window.getService(Writers.class).get(FORMAT);
		if (part != null && part.getObject() instanceof AnnotationsPart marks && writer.isPresent()) {
			marks.shownContent().ifPresent(content -> {
				FileDialog dialog = new FileDialog(window.getShell(), SWT.SAVE);
				dialog.setText(Messages.Annotations_export);
				dialog.setOverwrite(true);
				dialog.setFilterExtensions(new String[] { "*." + writer.get().ending() });
				dialog.setFileName("marks." + writer.get().ending());
				String target = dialog.open();
				if (target != null) {
					new ExportShownJob(content, writer.get(), Path.of(target)).schedule();
				}
			});
		}
		return null;
	}
}
