// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.editor.reading;

import org.eclipse.swt.SWT;
import org.newsmark.core.article.ZoneKind;

/**
 * What a zone looks like.
 *
 * @param size   of the type, as a multiple of that of the body
 * @param style  SWT.NORMAL, SWT.BOLD, SWT.ITALIC
 * @param sans   in the type of the workbench, as what is about the article and not of it
 * @param dim    paler than the body
 * @param indent of the left edge, in ems of the body
 */
record ZoneLook(double size, int style, boolean sans, boolean dim, double indent) {

	static ZoneLook of(ZoneKind kind) {
		return switch (kind) {
			case HEADLINE -> new ZoneLook(1.8, SWT.BOLD, false, false, 0);
			case SUBHEADING -> new ZoneLook(1.15, SWT.BOLD, false, false, 0);
			case LEAD -> new ZoneLook(1.12, SWT.NORMAL, false, false, 0);
			case BYLINE, DATE -> new ZoneLook(0.85, SWT.NORMAL, true, true, 0);
			case BODY -> new ZoneLook(1, SWT.NORMAL, false, false, 0);
			case LIST -> new ZoneLook(1, SWT.NORMAL, false, false, 1.6);
			case CAPTION -> new ZoneLook(0.85, SWT.ITALIC, true, true, 1.6);
			case QUOTE_BOX -> new ZoneLook(1.2, SWT.ITALIC, false, false, 1.6);
			case COMMENT -> new ZoneLook(0.9, SWT.NORMAL, true, false, 1.6);
			case METADATA, NAVIGATION, RELATED, ADVERTISEMENT, BOILERPLATE -> new ZoneLook(0.85, SWT.NORMAL, true, true, 0);
		};
	}
}
