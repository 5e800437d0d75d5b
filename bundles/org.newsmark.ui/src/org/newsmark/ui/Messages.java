// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui;

import org.eclipse.osgi.util.NLS;

/**
 * Every sentence of this bundle that Java code shows. A key is named {@code Screen_what}; the sections here and in {@code messages.properties}
 * follow the screens. Numbers and plurals through {@link java.text.MessageFormat} choices, single values through {@link NLS#bind}; never glue
 * sentences. Both languages carry the same keys, and an apostrophe that {@code MessageFormat} or {@code NLS.bind} sees is written twice.
 */
public final class Messages extends NLS {

	// What a screen reader says
	public static String Access_article;
	public static String Access_link;
	public static String Access_mark;
	public static String Access_noMark;

	// Preferences
	public static String Preferences_annotator;
	public static String Preferences_annotatorMissing;
	public static String Preferences_description;

	// Reading
	public static String Reading_description;
	public static String Reading_font;
	public static String Reading_letters;
	public static String Reading_sample;
	public static String Reading_spacing;

	// Article as a page
	public static String Page_saved;
	public static String Page_saving;
	public static String Page_title;

	// Corpora
	public static String Corpora_reading;
	public static String Corpora_readingCancelled;
	public static String Corpora_closed;
	public static String File_inTheWay;
	public static String File_notUtf8;
	public static String Command_cannotRun;
	public static String Corpora_adopting;
	public static String Corpora_cannotRefresh;
	public static String Corpora_notOnDisk;
	public static String Corpora_opening;
	public static String File_denied;
	public static String File_missing;
	public static String File_problem;
	public static String File_problemInLine;
	public static String File_system;

	// Project Explorer
	public static String Explorer_annotators;
	public static String Explorer_annotatorStatus;
	public static String Explorer_articles;
	public static String Explorer_codebook;
	public static String Explorer_corpusCounts;
	public static String Explorer_register;
	public static String Explorer_settings;

	// Problems
	public static String Problems_cannotMark;
	public static String Problems_checking;
	public static String Problems_location;

	// First steps
	public static String Help_cannotRead;
	public static String Help_reading;
	public static String Example_explanation;
	public static String Example_title;
	public static String Open_cannotShow;
	public static String Open_folderMessage;
	public static String Open_folderTitle;
	public static String Open_job;
	public static String Open_missing;
	public static String Open_noCorpus;
	public static String Open_noExample;
	public static String Welcome_example;
	public static String Welcome_exampleText;
	public static String Welcome_help;
	public static String Welcome_helpText;
	public static String Welcome_learn;
	public static String Welcome_new;
	public static String Welcome_newText;
	public static String Welcome_open;
	public static String Welcome_openText;
	public static String Welcome_steps;
	public static String Welcome_stepsText;
	public static String Welcome_tagline;
	public static String Welcome_title;

	// Edits of marks, as Undo names them
	public static String Edit_changeLabel;
	public static String Edit_link;
	public static String Edit_mark;
	public static String Edit_note;
	public static String Edit_remove;
	public static String Edit_revert;
	public static String Edit_setAttribute;
	public static String Edit_spans;
	public static String Edit_status;
	public static String Edit_unlink;

	// Why an edit was not done
	public static String Refused_badSpans;
	public static String Refused_linkNotAllowed;
	public static String Refused_noFurtherMark;
	public static String Refused_noLinkStarts;
	public static String Refused_noMark;
	public static String Refused_noSuchValue;
	public static String Refused_notReady;
	public static String Refused_nothingChanges;
	public static String Refused_nothingToMark;
	public static String Refused_sameMark;
	public static String Refused_unknownLabel;

	// What the views show while they are empty
	public static String Part_chooseCorpus;
	public static String Part_filter;
	public static String Part_loading;
	public static String Part_noCorpus;
	public static String Part_noLabels;
	public static String Part_openArticle;

	// Codebook view
	public static String Codebook_attributes;
	public static String Codebook_columnCount;
	public static String Codebook_columnCountTip;
	public static String Codebook_columnKey;
	public static String Codebook_columnLabel;
	public static String Codebook_columnShownTip;
	public static String Codebook_counterexamples;
	public static String Codebook_examples;
	public static String Codebook_filter;
	public static String Codebook_key;
	public static String Codebook_showOnly;
	public static String Codebook_someHidden;
	public static String Codebook_toggle;
	// Zones of an article
	public static String Zone_advertisement;
	public static String Zone_body;
	public static String Zone_boilerplate;
	public static String Zone_byline;
	public static String Zone_caption;
	public static String Zone_comment;
	public static String Zone_date;
	public static String Zone_headline;
	public static String Zone_lead;
	public static String Zone_list;
	public static String Zone_metadata;
	public static String Zone_navigation;
	public static String Zone_quoteBox;
	public static String Zone_related;
	public static String Zone_subheading;

	// Article editor
	public static String Article_isNone;
	public static String Article_reading;
	public static String Article_saving;
	public static String Fold_lines;
	public static String Undo_redo;
	public static String Undo_undo;
	public static String Header_annotatorOther;
	public static String Header_annotatorSaveFirst;
	public static String Header_annotatorTip;
	public static String Header_marks;
	public static String Header_statusTip;
	public static String Hover_attribute;
	public static String Hover_note;
	public static String Hover_origin;
	public static String Linking_chooseRelation;
	public static String Linking_chooseTarget;
	public static String Linking_frame;
	public static String Linking_numbered;
	public static String Notice_articleGone;
	public static String Notice_cannotDescribe;
	public static String Notice_cannotRead;
	public static String Notice_cannotSave;
	public static String Notice_conflict;
	public static String Notice_conflictOnSave;
	public static String Notice_copyMarks;
	public static String Notice_corpusGone;
	public static String Notice_dismiss;
	public static String Notice_keepMine;
	public static String Notice_merged;
	public static String Notice_otherText;
	public static String Notice_restore;
	public static String Notice_takeTheirs;
	public static String Notice_textChanged;
	public static String Notice_tryAgain;

	// Status of an article
	public static String Status_done;
	public static String Status_inProgress;
	public static String Status_new;
	public static String Status_problem;

	// Inspector
	public static String Inspector_countryUnknown;
	public static String Inspector_firstMark;
	public static String Inspector_incoming;
	public static String Inspector_label;
	public static String Inspector_link;
	public static String Inspector_linkTip;
	public static String Inspector_linkToNothing;
	public static String Inspector_madeAndChanged;
	public static String Inspector_madeAt;
	public static String Inspector_madeBy;
	public static String Inspector_no;
	public static String Inspector_noValue;
	public static String Inspector_note;
	public static String Inspector_orphan;
	public static String Inspector_readingRegister;
	public static String Inspector_required;
	public static String Inspector_selectMark;
	public static String Inspector_suggestedBy;
	public static String Inspector_unknownActor;
	public static String Inspector_unlinkTip;
	public static String Inspector_useTyped;
	public static String Inspector_writingRegister;
	public static String Inspector_yes;

	// Outline
	public static String Outline_column;
	public static String Outline_orphans;

	// Queries
	public static String Query_backwardRange;
	public static String Query_didYouMean;
	public static String Query_error;
	public static String Query_errorIn;
	public static String Query_missingAlternative;
	public static String Query_missingName;
	public static String Query_missingTerm;
	public static String Query_missingValue;
	public static String Query_noWords;
	public static String Query_notADate;
	public static String Query_notADistance;
	public static String Query_openGroup;
	public static String Query_openQuote;
	public static String Query_strayParenthesis;
	public static String Query_tooDeep;
	public static String Query_unknownField;
	public static String Query_unknownValue;

	// Annotations view
	public static String Annotations_attribute;
	public static String Annotations_byCount;
	public static String Annotations_byCountTip;
	public static String Annotations_byValue;
	public static String Annotations_byValueTip;
	public static String Annotations_cannotSearch;
	public static String Annotations_columnAnnotator;
	public static String Annotations_columnArticle;
	public static String Annotations_columnAttributes;
	public static String Annotations_columnDate;
	public static String Annotations_columnEntity;
	public static String Annotations_columnLabel;
	public static String Annotations_columnLeft;
	public static String Annotations_columnNote;
	public static String Annotations_columnOutlet;
	public static String Annotations_columnPath;
	public static String Annotations_columnRight;
	public static String Annotations_columnStatus;
	public static String Annotations_columnVoice;
	public static String Annotations_columnWords;
	public static String Annotations_columnZone;
	public static String Annotations_columns;
	public static String Annotations_copy;
	public static String Annotations_export;
	public static String Annotations_exported;
	public static String Annotations_exporting;
	public static String Annotations_filter;
	public static String Annotations_group;
	public static String Annotations_groupBy;
	public static String Annotations_groupTip;
	public static String Annotations_indexing;
	public static String Annotations_noGroup;
	public static String Annotations_noHits;
	public static String Annotations_noMarks;
	public static String Annotations_open;
	public static String Annotations_perThousand;
	public static String Annotations_resetColumns;
	public static String Annotations_searching;
	public static String Annotations_state;
	public static String Annotations_stateFiltered;
	public static String Annotations_thenBy;

	// Dimensions that marks are counted by, and values that are ids
	public static String Dimension_date;
	public static String Dimension_event;
	public static String Dimension_family;
	public static String Dimension_genre;
	public static String Dimension_language;
	public static String Dimension_missing;
	public static String Dimension_month;
	public static String Voice_comment;
	public static String Voice_headline;
	public static String Voice_narrator;
	public static String Voice_source;

	static {
		initializeMessages("org.newsmark.ui.messages", Messages.class);
	}

	private Messages() {
	}
}
