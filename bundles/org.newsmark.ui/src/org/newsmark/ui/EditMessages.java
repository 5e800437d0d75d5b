// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui;

import org.eclipse.osgi.util.NLS;

/** The sentences about editing an article; rules as for {@link Messages}, which holds all others. */
public final class EditMessages extends NLS {

	// Names of undo steps
	public static String Edit_restore;
	public static String Edit_zones;
	public static String Edit_metadata;
	public static String Edit_text;
	public static String Edit_noSource;
	public static String Edit_frame;
	public static String Edit_copyAttributes;
	public static String Edit_merge;
	public static String Edit_split;

	// Why nothing was done
	public static String Refused_noFix;
	public static String Refused_nowhereElse;
	public static String Refused_noZone;
	public static String Refused_nothingProposed;
	public static String Refused_noQuote;
	public static String Refused_nothingCopied;
	public static String Refused_nothingLeft;
	public static String Refused_nothingToMerge;
	public static String Refused_nothingToSplit;
	public static String Refused_selectWords;

	// Quote frames
	public static String Frame_inner;
	public static String Frame_line;
	public static String Frame_copyingCues;
	public static String Frame_nobody;
	public static String Frame_noCue;
	public static String Frame_offered;

	// Correct Text and review
	public static String Review_lost;
	public static String Review_moved;
	public static String Review_now;
	public static String Review_before;
	public static String Review_label;
	public static String Review_drop;
	public static String Review_repair;
	public static String Review_confirm;
	public static String Review_confirmAll;
	public static String Notice_takeTheirText;
	public static String Notice_keepMyText;
	public static String Notice_textConflict;
	public static String Notice_corrected;
	public static String Notice_endCorrecting;
	public static String Notice_correcting;

	// Details of the article
	public static String Details_notALink;
	public static String Details_notALanguage;
	public static String Details_inFuture;
	public static String Details_notADate;
	public static String Details_tip;
	public static String Details_genre;
	public static String Details_event;
	public static String Details_url;
	public static String Details_language;
	public static String Details_published;
	public static String Details_authors;
	public static String Details_outlet;
	public static String Details_title;

	// Unsaved changes
	public static String Unsaved_discard;
	public static String Unsaved_restore;
	public static String Unsaved_found;
	public static String Unsaved_copying;

	// Voice
	public static String Voice_comment;
	public static String Voice_headline;
	public static String Voice_source;
	public static String Voice_narrator;
	public static String Voice_of;
	public static String Voice_overruled;
	public static String Voice_computed;

	// The same words elsewhere
	public static String Elsewhere_mark;
	public static String Elsewhere_found;

	// What was done, where it cannot be seen
	public static String Reshape_copied;

	static {
		initializeMessages("org.newsmark.ui.edit-messages", EditMessages.class);
	}

	private EditMessages() {
	}
}
