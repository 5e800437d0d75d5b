// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.signs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.newsmark.core.codebook.Codebook;
import org.newsmark.core.corpus.Subscription;
import org.newsmark.ui.article.SmallCodebook;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

class HiddenLabelsTest {

	private final Preferences node = InstanceScope.INSTANCE.getNode("org.newsmark.ui.tests").node("hidden");
	private final HiddenLabels hidden = new HiddenLabels(node);
	private final Codebook codebook = SmallCodebook.CODEBOOK;

	@AfterEach
	void forget() throws BackingStoreException {
		node.removeNode();
	}

	@Test
	void nothingIsHiddenAtFirst() {
		assertEquals(Set.of(), hidden.of(codebook));
	}

	@Test
	void whatWasHiddenIsRememberedByTheNextWorkbench() {
		hidden.setHidden(codebook, List.of("speaker", "slant.word"), true);
		hidden.setHidden(codebook, List.of("speaker"), false);
		assertEquals(Set.of("slant.word"), new HiddenLabels(node).of(codebook));
	}

	@Test
	void labelsThatTheCodebookNoLongerHasAreForgotten() {
		node.put(codebook.id(), "gone speaker");
		assertEquals(Set.of("speaker"), hidden.of(codebook));
	}

	@Test
	void subscribersAreToldOfChangesAlone() {
		List<Set<String>> told = new ArrayList<>();
		Subscription subscription = hidden.subscribe(() -> told.add(hidden.of(codebook)));
		hidden.setHidden(codebook, List.of("speaker"), true);
		hidden.setHidden(codebook, List.of("speaker"), true);
		subscription.close();
		hidden.setHidden(codebook, List.of("speaker"), false);
		assertEquals(List.of(Set.of("speaker")), told);
	}
}
