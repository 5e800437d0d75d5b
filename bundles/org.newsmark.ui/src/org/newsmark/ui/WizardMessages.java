// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui;

import org.eclipse.osgi.util.NLS;

/** The sentences of the wizards; rules as for {@link Messages}, which holds all others. */
public final class WizardMessages extends NLS {

	// New Corpus
	public static String NewCorpus_annotator;
	public static String NewCorpus_browseCodebook;
	public static String NewCorpus_browseFolder;
	public static String NewCorpus_cannotReadCodebooks;
	public static String NewCorpus_codebook;
	public static String NewCorpus_codebookContents;
	public static String NewCorpus_codebookProblems;
	public static String NewCorpus_codebookTooLarge;
	public static String NewCorpus_description;
	public static String NewCorpus_folder;
	public static String NewCorpus_folderMessage;
	public static String NewCorpus_folderNotAbsolute;
	public static String NewCorpus_importNext;
	public static String NewCorpus_language;
	public static String NewCorpus_name;
	public static String NewCorpus_noCodebook;
	public static String NewCorpus_noFolder;
	public static String NewCorpus_noName;
	public static String NewCorpus_readingCodebooks;
	public static String NewCorpus_severalLanguages;
	public static String NewCorpus_title;

	// Import Articles
	public static String Import_addFiles;
	public static String Import_addFolder;
	public static String Import_alreadyThere;
	public static String Import_byContent;
	public static String Import_clipboard;
	public static String Import_clipboardExcerpt;
	public static String Import_columnAddress;
	public static String Import_columnAuthors;
	public static String Import_columnByHeading;
	public static String Import_columnDate;
	public static String Import_columnEvent;
	public static String Import_columnFile;
	public static String Import_columnGenre;
	public static String Import_columnHeadline;
	public static String Import_columnLanguage;
	public static String Import_columnMedium;
	public static String Import_columnNote;
	public static String Import_columnOutlet;
	public static String Import_columnPublished;
	public static String Import_columnRetrieved;
	public static String Import_columns;
	public static String Import_columnsDescription;
	public static String Import_columnSection;
	public static String Import_columnsTitle;
	public static String Import_columnText;
	public static String Import_columnTitle;
	public static String Import_columnWords;
	public static String Import_columnZones;
	public static String Import_corpus;
	public static String Import_described;
	public static String Import_description;
	public static String Import_into;
	public static String Import_intoTop;
	public static String Import_listFile;
	public static String Import_listSaved;
	public static String Import_noCorpus;
	public static String Import_noTable;
	public static String Import_notComplete;
	public static String Import_nothingToMake;
	public static String Import_nothingToPaste;
	public static String Import_onlyNotable;
	public static String Import_paste;
	public static String Import_previewDescription;
	public static String Import_previewTitle;
	public static String Import_readAs;
	public static String Import_refused;
	public static String Import_remove;
	public static String Import_resultDescription;
	public static String Import_resultTitle;
	public static String Import_saveList;
	public static String Import_sources;
	public static String Import_there;
	public static String Import_title;
	public static String Import_wereMade;
	public static String Import_willBeMade;
	public static String Import_zones;

	// Export Corpus
	public static String Export_allNone;
	public static String Export_annotators;
	public static String Export_counting;
	public static String Export_format;
	public static String Export_formatDescription;
	public static String Export_formatTitle;
	public static String Export_labels;
	public static String Export_losses;
	public static String Export_lossesCounted;
	public static String Export_lost;
	public static String Export_noLoss;
	public static String Export_nothingChosen;
	public static String Export_notRead;
	public static String Export_openFolder;
	public static String Export_outside;
	public static String Export_preview;
	public static String Export_reading;
	public static String Export_resultDescription;
	public static String Export_resultTitle;
	public static String Export_scopeDescription;
	public static String Export_size;
	public static String Export_target;
	public static String Export_targetNotAbsolute;
	public static String Export_title;
	public static String Export_unreadable;
	public static String Export_unreadableCount;
	public static String Export_where;
	public static String Export_whereExample;
	public static String Export_written;

	static {
		initializeMessages("org.newsmark.ui.wizard-messages", WizardMessages.class);
	}

	private WizardMessages() {
	}
}
