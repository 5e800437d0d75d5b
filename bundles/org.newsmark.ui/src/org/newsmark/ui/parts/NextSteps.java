// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.parts;

import java.util.Arrays;

import org.eclipse.core.resources.ResourcesPlugin;
import org.newsmark.ui.Messages;
import org.newsmark.ui.corpus.CorpusResources;

/** The sentences of {@link EmptyState}, by what there is in the workspace. */
public final class NextSteps {

	private NextSteps() {
	}

	/** For views of one article. */
	public static String openArticle() {
		return hasCorpus() ? Messages.Part_openArticle : Messages.Part_noCorpus;
	}

	/** For views of the whole corpus. */
	public static String openCorpus() {
		return hasCorpus() ? Messages.Part_chooseCorpus : Messages.Part_noCorpus;
	}

	public static String repairCodebook() {
		return Messages.Part_noLabels;
	}

	private static boolean hasCorpus() {
		return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).anyMatch(CorpusResources::isCorpus);
	}
}
