// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.article;

import org.newsmark.core.article.ZoneKind;
import org.newsmark.ui.Messages;

/** What the researcher calls a zone. */
public final class ZoneWords {

	private ZoneWords() {
	}

	public static String nameOf(ZoneKind kind) {
		return switch (kind) {
			case HEADLINE -> Messages.Zone_headline;
			case SUBHEADING -> Messages.Zone_subheading;
			case LEAD -> Messages.Zone_lead;
			case BYLINE -> Messages.Zone_byline;
			case DATE -> Messages.Zone_date;
			case BODY -> Messages.Zone_body;
			case LIST -> Messages.Zone_list;
			case CAPTION -> Messages.Zone_caption;
			case QUOTE_BOX -> Messages.Zone_quoteBox;
			case METADATA -> Messages.Zone_metadata;
			case NAVIGATION -> Messages.Zone_navigation;
			case RELATED -> Messages.Zone_related;
			case ADVERTISEMENT -> Messages.Zone_advertisement;
			case COMMENT -> Messages.Zone_comment;
			case BOILERPLATE -> Messages.Zone_boilerplate;
		};
	}
}
