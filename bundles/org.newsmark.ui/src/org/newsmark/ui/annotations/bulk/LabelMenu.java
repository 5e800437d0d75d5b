// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.annotations.bulk;

import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.newsmark.core.codebook.Codebook;
import org.newsmark.core.codebook.Label;

/** Makes a menu of all labels, with a line between families. */
public final class LabelMenu {

	private LabelMenu() {
	}

	/** @param chosen given the id of a label */
	public static MenuManager of(String title, Codebook codebook, Consumer<String> chosen) {
		MenuManager labels = new MenuManager(title);
		String family = "";
		for (Label label : codebook.labels()) {
			if (!family.isEmpty() && !family.equals(label.family())) {
				labels.add(new Separator());
			}
			family = label.family();
			labels.add(new Action(label.name().in(Locale.getDefault()).replace("&", "&&")) {
				@Override
				public void run() {
					chosen.accept(label.id());
				}
			});
		}
		return labels;
	}
}
