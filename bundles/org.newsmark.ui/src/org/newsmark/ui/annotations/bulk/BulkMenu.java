// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.annotations.bulk;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.newsmark.core.codebook.Attribute;
import org.newsmark.core.codebook.Attribute.Type;
import org.newsmark.core.codebook.Codebook;
import org.newsmark.core.query.Dimension;
import org.newsmark.ui.CorpusMessages;
import org.newsmark.ui.Messages;
import org.newsmark.ui.annotations.rows.CorpusWords;

/** What can be done to many marks, as a part of a context menu. UI thread only. */
public final class BulkMenu {

	private final Shell shell;
	private final CorpusWords words;
	private final Consumer<BulkChange.OfMarks> chosen;

	/** @param chosen given what shall be done; nothing is done yet */
	public BulkMenu(Shell shell, CorpusWords words, Consumer<BulkChange.OfMarks> chosen) {
		this.shell = shell;
		this.words = words;
		this.chosen = chosen;
	}

	public void fill(IMenuManager menu) {
		Codebook codebook = words.codebook();
		menu.add(LabelMenu.of(CorpusMessages.Bulk_relabelMenu, codebook, label -> chosen.accept(new BulkChange.Relabel(label))));
		MenuManager attributes = new MenuManager(CorpusMessages.Bulk_setValueMenu);
		codebook.attributes().forEach(attribute -> attributes.add(values(attribute)));
		menu.add(attributes);
		menu.add(action(CorpusMessages.Bulk_removeMenu, new BulkChange.Remove()));
	}

	private MenuManager values(Attribute attribute) {
		Dimension dimension = Dimension.attribute(attribute.id());
		MenuManager menu = new MenuManager(escape(words.name(dimension)));
		if (attribute.type() == Type.FLAG) {
			List.of(true, false).forEach(value -> menu.add(action(words.value(dimension, value.toString()), set(attribute, value))));
		} else {
			attribute.values().forEach(value -> menu.add(action(words.value(dimension, value.id()),
					set(attribute, attribute.multiple() ? List.of(value.id()) : value.id()))));
		}
		if (attribute.values().isEmpty() && attribute.type() != Type.FLAG || attribute.open()) {
			menu.add(typed(attribute));
		}
		menu.add(new Separator());
		menu.add(action(Messages.Inspector_noValue, set(attribute, "")));
		return menu;
	}

	private Action typed(Attribute attribute) {
		return new Action(CorpusMessages.Bulk_otherValue) {
			@Override
			public void run() {
				InputDialog dialog = new InputDialog(shell, CorpusMessages.Bulk_title, words.name(Dimension.attribute(attribute.id())), "",
						typed -> typed.isBlank() || attribute.type() == Type.NUMBER && !typed.strip().matches("-?\\d{1,15}") ? "" : null);
				if (dialog.open() == Window.OK) {
					String value = dialog.getValue().strip();
					chosen.accept(set(attribute, attribute.type() == Type.NUMBER ? (Object) Long.valueOf(value) : value));
				}
			}
		};
	}

	private Action action(String text, BulkChange.OfMarks change) {
		return new Action(escape(text)) {
			@Override
			public void run() {
				chosen.accept(change);
			}
		};
	}

	private static BulkChange.OfMarks set(Attribute attribute, Object value) {
		return new BulkChange.SetValue(attribute.id(), value);
	}

	private static String escape(String text) {
		return text.replace("&", "&&");
	}
}
