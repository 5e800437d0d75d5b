// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor.header;

import java.util.List;
import java.util.TreeSet;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.newsmark.core.query.Dimension;
import org.newsmark.core.query.Query;
import org.newsmark.core.work.Progress;
import org.newsmark.ui.Messages;
import org.newsmark.ui.article.ArticleSession;
import org.newsmark.ui.corpus.OpenCorpus;
import org.newsmark.ui.preferences.NewsmarkPreferencePage;

/** Whose marks are shown, and a menu of all who marked the corpus to read and mark it as one of them. UI thread only. */
final class AnnotatorChooser {

	private final ArticleSession session;
	private final OpenCorpus corpus;
	private final Link link;

	AnnotatorChooser(Composite parent, ArticleSession session, OpenCorpus corpus) {
		this.session = session;
		this.corpus = corpus;
		link = new Link(parent, SWT.NONE);
		link.setText("<a>" + session.annotator().replace("&", "&&") + "</a>");
		link.setToolTipText(Messages.Header_annotatorTip);
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(this::fill);
		link.addListener(SWT.Selection, event -> menu.createContextMenu(link).setVisible(true));
		link.addListener(SWT.Dispose, event -> menu.dispose());
	}

	Control control() {
		return link;
	}

	private void fill(IMenuManager menu) {
		if (session.isDirty()) {
			IAction saveFirst = new Action(Messages.Header_annotatorSaveFirst) {
				// a sentence, not a choice
			};
			saveFirst.setEnabled(false);
			menu.add(saveFirst);
			return;
		}
		TreeSet<String> names = new TreeSet<>(List.of(session.annotator(), OpenCorpus.preferredAnnotator()));
		corpus.snapshot().ifPresent(
				snapshot -> names.addAll(snapshot.count(List.of(Dimension.ANNOTATOR), Query.ALL, Progress.NONE).keys(0)));
		for (String name : names) {
			menu.add(choice(name));
		}
		menu.add(new Separator());
		menu.add(new Action(Messages.Header_annotatorOther) {
			@Override
			public void run() {
				PreferencesUtil.createPreferenceDialogOn(link.getShell(), NewsmarkPreferencePage.ID, null, null).open();
			}
		});
	}

	private IAction choice(String name) {
		IAction choice = new Action(name, IAction.AS_RADIO_BUTTON) {
			@Override
			public void run() {
				if (isChecked()) {
					corpus.useAnnotator(name);
				}
			}
		};
		choice.setChecked(name.equals(session.annotator()));
		return choice;
	}
}
