// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.signs;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.newsmark.core.codebook.Codebook;
import org.newsmark.core.corpus.Subscription;
import org.newsmark.ui.preferences.PreferenceKeys;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.prefs.Preferences;

/**
 * The labels whose marks are not painted, by codebook, as a service. Kept with the workspace. Marks of such labels stay what they are: they
 * are counted, searched, saved and exported. UI thread only.
 */
@Component(service = HiddenLabels.class)
public final class HiddenLabels {

	private static final String SEPARATOR = " ";

	private final Preferences node;
	private final List<Runnable> subscribers = new CopyOnWriteArrayList<>();

	@Activate
	public HiddenLabels() {
		this(InstanceScope.INSTANCE.getNode(PreferenceKeys.NODE).node(PreferenceKeys.HIDDEN_LABELS));
	}

	HiddenLabels(Preferences node) {
		this.node = node;
	}

	/** Ids of labels; those that the codebook no longer has are left out. */
	public Set<String> of(Codebook codebook) {
		Set<String> kept = new LinkedHashSet<>(Arrays.asList(node.get(codebook.id(), "").split(SEPARATOR)));
		kept.removeIf(Predicate.not(label -> codebook.label(label).isPresent()));
		return kept;
	}

	public void setHidden(Codebook codebook, Collection<String> labels, boolean hidden) {
		Set<String> before = of(codebook);
		Set<String> after = new TreeSet<>(before);
		if (hidden) {
			after.addAll(labels);
		} else {
			after.removeAll(labels);
		}
		if (!after.equals(before)) {
			node.put(codebook.id(), String.join(SEPARATOR, after));
			subscribers.forEach(Runnable::run);
		}
	}

	/** Told when labels of any codebook were hidden or shown. */
	public Subscription subscribe(Runnable subscriber) {
		Runnable entry = subscriber::run;
		subscribers.add(entry);
		return () -> subscribers.remove(entry);
	}
}
