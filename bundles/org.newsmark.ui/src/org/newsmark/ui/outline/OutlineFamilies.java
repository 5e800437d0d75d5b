// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.outline;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.ui.IActionBars;
import org.newsmark.core.codebook.Codebook;
import org.newsmark.core.codebook.Family;

/** Which families of labels the outline shows: a check box each in the menu of the Outline view. */
final class OutlineFamilies {

	private final Runnable changed;
	private final Set<String> hidden = new HashSet<>();
	private Codebook codebook = Codebook.EMPTY;
	private Optional<IActionBars> bars = Optional.empty();

	OutlineFamilies(Runnable changed) {
		this.changed = changed;
	}

	Set<String> hidden() {
		return Set.copyOf(hidden);
	}

	void setCodebook(Codebook next) {
		if (next != codebook) {
			codebook = next;
			fill();
		}
	}

	/** The menu of a page is a part of the view's and cannot be filled each time it opens: it is filled when the codebook is another one. */
	void contribute(IActionBars actionBars) {
		bars = Optional.of(actionBars);
		fill();
	}

	private void fill() {
		bars.ifPresent(each -> {
			IMenuManager menu = each.getMenuManager();
			menu.removeAll();
			codebook.families().forEach(family -> menu.add(toggle(family)));
			each.updateActionBars();
		});
	}

	private Action toggle(Family family) {
		String name = family.name().in(Locale.getDefault());
		Action action = new Action((name.isEmpty() ? family.id() : name).replace("&", "&&"), IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				if (isChecked()) {
					hidden.remove(family.id());
				} else {
					hidden.add(family.id());
				}
				changed.run();
			}
		};
		action.setChecked(!hidden.contains(family.id()));
		return action;
	}
}
