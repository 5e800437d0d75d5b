// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.parts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.newsmark.ui.Messages;
import org.newsmark.ui.corpus.FileProblem;

/** Puts what a view shows on the clipboard or into a file that a person chooses. UI thread only; files are written in the background. */
public final class TableSaver {

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private TableSaver() {
	}

	/** For spreadsheets and for text processors. */
	public static void copy(Control control, TableText table) {
		if (table.rows().isEmpty()) {
			return;
		}
		Clipboard clipboard = new Clipboard(control.getDisplay());
		try {
			clipboard.setContents(new Object[] { table.plain(), table.html() },
					new Transfer[] { TextTransfer.getInstance(), HTMLTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}

	/** A picture. */
	public static void copy(Control control, ImageData picture) {
		Clipboard clipboard = new Clipboard(control.getDisplay());
		try {
			clipboard.setContents(new Object[] { picture }, new Transfer[] { ImageTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}

	/** As a table that spreadsheets open: in UTF-8 and saying so. @param name proposed, without ending */
	public static void saveTable(Control control, String name, TableText table) {
		save(control, name, "csv", (BYTE_ORDER_MARK + table.csv()).getBytes(StandardCharsets.UTF_8));
	}

	/** @param name proposed, without ending */
	public static void save(Control control, String name, String ending, byte[] content) {
		FileDialog dialog = new FileDialog(control.getShell(), SWT.SAVE);
		dialog.setOverwrite(true);
		dialog.setFilterExtensions(new String[] { "*." + ending });
		dialog.setFileName(name + "." + ending);
		String chosen = dialog.open();
		if (chosen != null) {
			write(Path.of(chosen), content);
		}
	}

	private static void write(Path target, byte[] content) {
		Job.create(NLS.bind(Messages.Annotations_exporting, target.getFileName()), (ICoreRunnable) monitor -> {
			try {
				Files.write(target, content);
			} catch (IOException e) {
				throw new CoreException(Status.error(FileProblem.of(target.toString(), e).sentence(), e));
			}
		}).schedule();
	}
}
