// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui;

import org.eclipse.osgi.util.NLS;

/** The sentences of the views over a whole corpus; rules as for {@link Messages}. */
public final class CorpusMessages extends NLS {

	// Cross-table

	public static String CrossTable_cell;
	public static String CrossTable_columnsTip;
	public static String CrossTable_copy;
	public static String CrossTable_marks;
	public static String CrossTable_nothing;
	public static String CrossTable_rowsTip;
	public static String CrossTable_save;
	public static String CrossTable_state;
	public static String CrossTable_swap;
	public static String CrossTable_total;

	// What numbers are

	public static String Measure_columnShare;
	public static String Measure_count;
	public static String Measure_perThousand;
	public static String Measure_rowShare;
	public static String Measure_share;
	public static String Measure_tip;

	// Charts

	public static String Charts_barShare;
	public static String Charts_bars;
	public static String Charts_byTip;
	public static String Charts_copy;
	public static String Charts_days;
	public static String Charts_dispersion;
	public static String Charts_left;
	public static String Charts_months;
	public static String Charts_open;
	public static String Charts_partOfArticle;
	public static String Charts_savePng;
	public static String Charts_saveSvg;
	public static String Charts_stacked;
	public static String Charts_stackedTip;

	// Concordance

	public static String Concordance_all;
	public static String Concordance_before;
	public static String Concordance_behind;
	public static String Concordance_near;
	public static String Concordance_state;
	public static String Concordance_total;
	public static String Concordance_words;

	// Compare outlets

	public static String Compare_actors;
	public static String Compare_allBias;
	public static String Compare_articles;
	public static String Compare_bias;
	public static String Compare_concentration;
	public static String Compare_cut;
	public static String Compare_form;
	public static String Compare_forms;
	public static String Compare_inWords;
	public static String Compare_indicator;
	public static String Compare_indicators;
	public static String Compare_longest;
	public static String Compare_narratorWords;
	public static String Compare_ofCues;
	public static String Compare_ofMarks;
	public static String Compare_ofSources;
	public static String Compare_quotations;
	public static String Compare_reattributed;
	public static String Compare_reworded;
	public static String Compare_saidBy;
	public static String Compare_same;
	public static String Compare_sources;
	public static String Compare_stateIndicators;
	public static String Compare_stateQuotations;

	// Overview

	public static String Overview_earlier;
	public static String Overview_facts;
	public static String Overview_labels;
	public static String Overview_outlets;
	public static String Overview_problems;
	public static String Overview_progress;

	// Changes of many marks

	public static String Bulk_after;
	public static String Bulk_apply;
	public static String Bulk_before;
	public static String Bulk_changedMeanwhile;
	public static String Bulk_gone;
	public static String Bulk_mark;
	public static String Bulk_markMenu;
	public static String Bulk_markMessage;
	public static String Bulk_message;
	public static String Bulk_otherValue;
	public static String Bulk_relabel;
	public static String Bulk_relabelMenu;
	public static String Bulk_remove;
	public static String Bulk_removeMenu;
	public static String Bulk_setValue;
	public static String Bulk_setValueMenu;
	public static String Bulk_someStayed;
	public static String Bulk_title;

	// Saved queries

	public static String Queries_name;
	public static String Queries_remove;
	public static String Queries_save;
	public static String Queries_tip;
	public static String Queries_title;

	static {
		initializeMessages("org.newsmark.ui.corpus-messages", CorpusMessages.class);
	}

	private CorpusMessages() {
	}
}
