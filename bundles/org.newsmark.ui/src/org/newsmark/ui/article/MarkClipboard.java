// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.article;

import java.util.Collection;
import java.util.stream.Collectors;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.newsmark.core.annotation.Annotation;
import org.newsmark.core.codebook.Codebook;

/** Puts marks into the clipboard as lines that a table takes: label, words, attributes, note, separated by tabs. */
public final class MarkClipboard {

	private MarkClipboard() {
	}

	/** UI thread. Does nothing if there are none. */
	public static void copy(Display display, Collection<Annotation> marks, Codebook codebook) {
		if (marks.isEmpty()) {
			return;
		}
		Clipboard clipboard = new Clipboard(display);
		clipboard.setContents(new Object[] { text(marks, codebook) }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}

	static String text(Collection<Annotation> marks, Codebook codebook) {
		return marks.stream().map(mark -> String.join("\t", EditWords.labelName(mark.label(), codebook), cell(mark.words()),
				mark.attributes().keySet().stream().map(id -> id + "=" + mark.attribute(id)).map(MarkClipboard::cell)
						.collect(Collectors.joining("; ")),
				cell(mark.note()))).collect(Collectors.joining(System.lineSeparator()));
	}

	private static String cell(String words) {
		return words.replaceAll("[\\t\\r\\n]+", " ");
	}
}
