// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.importing;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.newsmark.formats.ImportSource;
import org.newsmark.ui.WizardMessages;

/** Files, folders and pasted texts to be imported; takes drops. UI thread only. */
final class SourceList {

	private static final int EXCERPT_CHARS = 60;

	final Table table;
	private final List<Object> sources = new ArrayList<>();
	private final Runnable changed;

	/** @param changed run after every change */
	SourceList(Composite parent, Runnable changed) {
		this.changed = changed;
		table = new Table(parent, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL);
		table.addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.DEL) {
				removeSelected();
			}
		});
		DropTarget target = new DropTarget(table, DND.DROP_COPY | DND.DROP_DEFAULT);
		target.setTransfer(Dropped.transfers());
		target.addDropListener(new DropTargetAdapter() {
			@Override
			public void dragEnter(DropTargetEvent event) {
				event.detail = DND.DROP_COPY;
			}

			@Override
			public void drop(DropTargetEvent event) {
				add(Dropped.of(transfer -> transfer.isSupportedType(event.currentDataType) ? event.data : null));
			}
		});
	}

	List<Path> files() {
		return sources.stream().filter(Path.class::isInstance).map(Path.class::cast).toList();
	}

	List<ImportSource> pasted() {
		return sources.stream().filter(ImportSource.class::isInstance).map(ImportSource.class::cast).toList();
	}

	/** Whether there was anything to take. */
	boolean paste() {
		Clipboard clipboard = new Clipboard(table.getDisplay());
		try {
			return add(Dropped.of(clipboard::getContents));
		} finally {
			clipboard.dispose();
		}
	}

	boolean add(Dropped dropped) {
		return switch (dropped) {
			case Dropped.Files files -> {
				add(files.files());
				yield true;
			}
			case Dropped.Content content -> {
				add(content.source(), NLS.bind(WizardMessages.Import_clipboardExcerpt, excerpt(content.source())));
				changed.run();
				yield true;
			}
			case Dropped.Address address -> false;
			case Dropped.Nothing nothing -> false;
		};
	}

	/** Those that are in the list already are not added again. */
	void add(List<Path> files) {
		files.stream().filter(file -> !sources.contains(file)).forEach(file -> add(file, file.toString()));
		changed.run();
	}

	void removeSelected() {
		int[] selected = table.getSelectionIndices();
		table.remove(selected);
		List<Object> rest = new ArrayList<>();
		for (int i = 0; i < sources.size(); i++) {
			int index = i;
			if (java.util.Arrays.stream(selected).noneMatch(each -> each == index)) {
				rest.add(sources.get(i));
			}
		}
		sources.clear();
		sources.addAll(rest);
		changed.run();
	}

	private void add(Object source, String words) {
		sources.add(source);
		TableItem item = new TableItem(table, SWT.NONE);
		item.setText(words);
		boolean folder = source instanceof Path path && Files.isDirectory(path);
		item.setImage(PlatformUI.getWorkbench().getSharedImages()
				.getImage(folder ? ISharedImages.IMG_OBJ_FOLDER : ISharedImages.IMG_OBJ_FILE));
	}

	private static String excerpt(ImportSource source) {
		String words = new String(source.start(4 * EXCERPT_CHARS), StandardCharsets.UTF_8).replaceAll("<[^>]*>|\\s+", " ").strip();
		return words.length() <= EXCERPT_CHARS ? words : words.substring(0, EXCERPT_CHARS) + "…";
	}
}
