// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor.page;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.newsmark.formats.CorpusWriter;
import org.newsmark.formats.Writers;
import org.newsmark.ui.Messages;
import org.newsmark.ui.article.OpenArticle;
import org.newsmark.ui.corpus.CorpusState;

/** Asks for a file and writes the open article with its marks and a legend as a web page, saving it first. */
public final class SavePageHandler extends AbstractHandler {

	private static final String WRITER = "html";

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		IEditorPart editor = HandlerUtil.getActiveEditorChecked(event);
		OpenArticle article = Adapters.adapt(editor, OpenArticle.class);
		Optional<CorpusWriter> writer = PlatformUI.getWorkbench().getService(Writers.class).get(WRITER);
		if (article == null || writer.isEmpty()) {
			return null;
		}
		FileDialog dialog = new FileDialog(editor.getSite().getShell(), SWT.SAVE | SWT.SHEET);
		dialog.setText(Messages.Page_title);
		dialog.setFileName(article.session().path().name() + ".html");
		dialog.setFilterExtensions(new String[] { "*.html" });
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null && (!editor.isDirty() || editor.getSite().getPage().saveEditor(editor, false))) {
			article.corpus().opened().ifPresent(corpus -> save(editor, article, corpus, writer.get(), Path.of(chosen)));
		}
		return null;
	}

	private static void save(IEditorPart editor, OpenArticle article, CorpusState.Open corpus, CorpusWriter writer, Path target) {
		Job job = new PageJob(writer, corpus.folder(), article.session().path(), article.session().annotator(), target);
		IStatusLineManager line = editor.getEditorSite().getActionBars().getStatusLineManager();
		Display display = editor.getSite().getShell().getDisplay();
		job.addJobChangeListener(new JobChangeAdapter() {
			@Override
			public void done(IJobChangeEvent done) {
				if (done.getResult().isOK() && line != null && !display.isDisposed()) {
					// A status line that is gone by then shows nothing.
					display.asyncExec(() -> line.setMessage(NLS.bind(Messages.Page_saved, target)));
				}
			}
		});
		job.schedule();
	}
}
