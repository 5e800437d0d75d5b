// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.welcome;

/** Serialized commands behind the links of the first steps. Each names ids of plugin.xml. */
public final class WelcomeCommands {

	public static final String OPEN_EXAMPLE = "org.newsmark.ui.command.openExampleCorpus";
	public static final String OPEN_CORPUS = "org.newsmark.ui.command.openCorpusFolder";
	public static final String NEW_CORPUS = "org.eclipse.ui.newWizard(newWizardId=org.newsmark.ui.wizard.newCorpus)";
	public static final String IMPORT = "org.newsmark.ui.command.importArticles";
	public static final String EXPORT = "org.newsmark.ui.command.exportCorpus";
	public static final String CHEAT_SHEET = "org.eclipse.ui.cheatsheets.openCheatSheet(cheatSheetId=org.newsmark.ui.cheatsheet.firstArticle)";
	public static final String HELP = "org.newsmark.ui.command.help";

	private WelcomeCommands() {
	}
}
