// SPDX-License-Identifier: EPL-2.0
package org.newsmark.ui.article;

import org.newsmark.core.annotation.AnnotationStatus;
import org.newsmark.ui.Messages;

/** What the researcher calls the status of an article. */
public final class StatusWords {

	private StatusWords() {
	}

	public static String nameOf(AnnotationStatus status) {
		return switch (status) {
			case NEW -> Messages.Status_new;
			case IN_PROGRESS -> Messages.Status_inProgress;
			case DONE -> Messages.Status_done;
			case PROBLEM -> Messages.Status_problem;
		};
	}
}
